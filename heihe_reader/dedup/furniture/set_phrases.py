"""What only sites say, word for word, and the signs of links; each looked for only where a part of it was met."""

import re

_LATIN_STEMS = (
    r"continues|below|reserve|become|sign$|cookie|subscri|support$|inbox|log$|login|comments?$|views?$|necessarily"
    r"|follow$|share$|terms$|privacy$|advertise$|ctrl"
)
_CYRILLIC_STEMS = (
    r"продолжение|оставляет$|проходят$|станьте$|разрешения|согласия|защищены|сохранены|ссылк|использ"
    r"|полном|любом|использовании|перепечатке|цитировании|копировании|свидетельство$|зарегистрирован|мнени"
    r"|подпи|читайте$|смотрите$|теме|поделиться|редактор|учредитель|редакции"
)
_LOOSE_STEMS = (
    r"log$|sign(?:ing|ed)?$|follow$|shar(?:e|ing)$|terms$|^us(?:$|-)|comment$"
    r"|канал|персональн|авторск|сетево|главн|личн|участник|почт|оплачивают"
)
"""In a word of every phrase below that is written in such letters (lower case): where none is met, none stands."""

MET_LATIN, MET_CYRILLIC, MET_LOOSE = 1, 2, 4
_ANY_STEM = re.compile(f"{_LATIN_STEMS}|{_CYRILLIC_STEMS}|{_LOOSE_STEMS}")
_STEMS = tuple(
    (bit, re.compile(stems))
    for bit, stems in ((MET_LATIN, _LATIN_STEMS), (MET_CYRILLIC, _CYRILLIC_STEMS), (MET_LOOSE, _LOOSE_STEMS))
)
_Phrases = tuple[tuple[str, re.Pattern[str]], ...]


def _phrases(*pairs: tuple[str, str]) -> _Phrases:
    """Patterns, each with what stands in all that it fits: looked for before it, in no time."""
    return tuple((part, re.compile(pattern)) for part, pattern in pairs)


_LATIN = _phrases(
    ("continue", r"(?:story|article) continues|continued? below"),
    ("reserve", r"reserves? the right to|rights? (?:are )?reserved"),
    ("become a", r"become a (?:member|supporter|patron|subscriber)"),
    ("cookie", r"cookies?\b.{0,60}\b(?:accept|agree|consent|experience|improve)|\bwe use cookies"),
    ("sign up", r"sign up (?:for|to)\b"),
    ("subscribe", r"\b(?:un)?subscribe\b|\bunsubscribe"),
    ("support ", r"\bsupport (?:our|us)\b"),
    ("your inbox", r"\byour inbox\b"),
    ("log", r"\blog ?in\b.{0,40}\bcomment"),
    ("comment", r"comments? (?:are|is) (?:moderated|closed)"),
    (" expressed", r"views? expressed"),
    (" necessarily reflect", r"do(?:es)? not necessarily reflect"),
    ("follow us", r"follow us\b"),
    ("share this", r"share this"),
    ("terms of ", r"terms of (?:use|service)"),
    ("privacy policy", r"privacy policy"),
    ("advertise with us", r"advertise with us"),
    ("ctrl", r"ctrl ?\+ ?enter"),
)
_CYRILLIC = _phrases(
    ("продолжение ", r"продолжение (?:ниже|следует|после)"),
    ("оставляет за собой право", r"оставляет за собой право"),
    ("проходят ", r"проходят (?:проверку|модерацию)"),
    ("станьте ", r"станьте (?:участник|подписчик|спонсор)\w*"),
    ("без ", r"без (?:письменного )?(?:разрешения|согласия)"),
    ("права ", r"права (?:защищены|сохранены)"),
    ("ссылк", r"активн\w+ (?:гипер)?ссылк"),
    ("свидетельство о регистрации", r"свидетельство о регистрации"),
    ("при ", r"при (?:полном|любом|использовании|перепечатке|цитировании|копировании)"),
    ("зарегистрирован", r"зарегистрирован\w* (?:федеральн|роскомнадзор)"),
    ("мнени", r"мнени\w+ (?:редакции|авторов?).{0,40}(?:не совпада|может не)"),
    ("подпи", r"подпи(?:шитесь|сывайтесь|саться|сывайся|шись)"),
    ("читайте ", r"читайте (?:также|нас|по теме)"),
    ("смотрите также", r"смотрите также"),
    ("по теме:", r"по теме:"),
    ("поделиться", r"поделиться"),
    ("главный редактор", r"главный редактор\s*[:–—-]"),
    ("учредитель", r"учредитель\s*[:–—-]"),
    (" редакции", r"(?:телефон|адрес) редакции"),
    ("использ", r"использ\w+ (?:файлы )?(?:cookie|куки)"),
)
_SIGNED = _phrases(
    ("©", r"©"),
    ("(c)", r"\(c\) ?\d{4}"),
    ("+", r"\b(?:0|6|12|16|18)\+"),
    ("read ", r"read (?:more|also|next)\s*[:»>→]"),
    ("see also", r"see also\s*:"),
)
_LOOSE = _phrases(
    ("log in", r"\blog in\b"),
    ("sign", r"\bsign(?:ing|ed)? (?:up|in)\b"),
    ("follow ", r"\bfollow (?:us|our)\b"),
    (" this", r"\bshar(?:e|ing) this\b"),
    ("terms of", r"\bterms of\b"),
    ("about us", r"\babout us\b"),
    ("comment section", r"\bcomment section\b"),
    ("канал", r"(?:наш\w*|телеграм|telegram)[- ]канал"),
    ("персональн", r"персональн\w+ данн"),
    ("авторск", r"авторск\w+ прав"),
    ("сетево", r"сетево\w+ издан"),
    ("главн", r"главн\w+ редактор"),
    (" кабинет", r"личн\w+ кабинет"),
    (" клуба", r"участник\w* клуба"),
    ("почт", r"\bв почте|на почту"),
    ("оплачивают читатели", r"оплачивают читатели"),
)
_FIXED_HAN = re.compile(
    r"下文继续|未完待续|评论.{0,6}审核|留言.{0,6}审核|有权.{0,4}删除.{0,20}(?:评论|留言|内容)"
    r"|保留.{0,4}删除.{0,20}(?:评论|留言|内容)|版权所有|版權所有|未经.{0,14}(?:不得|禁止|严禁)|未經.{0,14}(?:不得|禁止)"
    r"|不代表.{0,8}(?:观点|立场|觀點)|icp备|icp證|icp证|公网安备|许可证|扫一扫|扫码|掃碼|二维码|关注(?:我们|公众号|微信|官方)"
    r"|点击(?:查看|进入|下载|阅读|订阅)|责任编辑|責任編輯|举报(?:电话|邮箱)|相关(?:阅读|新闻|链接|报道)|相關(?:閱讀|新聞)"
    r"|上一篇|下一篇|返回(?:首页|顶部)|热门(?:推荐|文章|排行)|猜你喜欢|订阅(?:我们|本|电子)|网友评论|文明上网"
)
_LABELS = re.compile(
    r"related (?:articles|stories|posts|news|links)|most (?:read|popular|viewed)|powered by|min(?:ute)?s? read\b"
    r"|skip to|back to top|print this|версия для печати|наверх"
)
_SIGNS = re.compile(r"[|•·»›→▶►]")
_NUMBER = re.compile(r"\d[\d ()–-]{8,}\d")
_MAIL = re.compile(r"[\w+-]@[\w-]+\.\w{2,}")
_TAGS = re.compile(r"#\w+ #\w+")
_CALL = re.compile(r"(?:тел\.?|phone|tel|电话|電話|热线)[:.：]? ?[+\d(]")
_PHONES = ("phone", "tel", "тел", "电话", "電話", "热线")


def stems_in(word: str) -> int:
    """Of which phrases a part stands in a word, as bits."""
    if not _ANY_STEM.search(word):
        return 0
    return sum(bit for bit, stems in _STEMS if stems.search(word))


def says_set_phrase(lower: str, met: int, *, label: bool, han: bool) -> bool:
    """True for a text in lower case that says what only sites say. `met` are the stems in its words; `label`: it is as
    short as labels are; `han`: it has Han characters."""
    return bool(
        (met & MET_LATIN and _says_any(lower, _LATIN))
        or (met & MET_CYRILLIC and _says_any(lower, _CYRILLIC))
        or _says_any(lower, _SIGNED)
        or (label and _LABELS.search(lower))
        or (han and _FIXED_HAN.search(lower))
    )


def says_loose_phrase(lower: str, met: int) -> bool:
    """True for a text in lower case that says what sites say often, and others now and then."""
    return bool(met & MET_LOOSE) and _says_any(lower, _LOOSE)


def _says_any(lower: str, phrases: _Phrases) -> bool:
    return any(part in lower and pattern.search(lower) for part, pattern in phrases)


def has_links(lower: str) -> bool:
    """True for a text in lower case with a sign of links and trails, an address, a number to ring, or tags."""
    return bool(
        _SIGNS.search(lower)
        or "www." in lower
        or "http://" in lower
        or "https://" in lower
        or _NUMBER.search(lower)
        or ("@" in lower and _MAIL.search(lower))
        or ("#" in lower and _TAGS.search(lower))
        or (any(phone in lower for phone in _PHONES) and _CALL.search(lower))
    )
