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

_LATIN = re.compile(
    r"(?:story|article) continues|continued? below|reserves? the right to"
    r"|become a (?:member|supporter|patron|subscriber)"
    r"|all rights reserved|rights? (?:are )?reserved|cookies?\b.{0,60}\b(?:accept|agree|consent|experience|improve)"
    r"|\bwe use cookies|sign up (?:for|to)\b|\bsubscribe\b|\bunsubscribe|\bsupport (?:our|us)\b|\byour inbox\b"
    r"|\blog ?in\b.{0,40}\bcomment|comments? (?:are|is) (?:moderated|closed)|views? expressed"
    r"|do(?:es)? not necessarily reflect|follow us\b|share this|terms of (?:use|service)|privacy policy"
    r"|advertise with us|ctrl ?\+ ?enter"
)
_CYRILLIC = re.compile(
    r"продолжение (?:ниже|следует|после)|оставляет за собой право|проходят (?:проверку|модерацию)"
    r"|станьте (?:участник|подписчик|спонсор)\w*|без (?:письменного )?(?:разрешения|согласия)"
    r"|права (?:защищены|сохранены)|активн\w+ (?:гипер)?ссылк|свидетельство о регистрации"
    r"|при (?:полном|любом|использовании|перепечатке|цитировании|копировании)"
    r"|зарегистрирован\w* (?:федеральн|роскомнадзор)|мнени\w+ (?:редакции|авторов?).{0,40}(?:не совпада|может не)"
    r"|подпи(?:шитесь|сывайтесь|саться|сывайся|шись)|читайте (?:также|нас|по теме)|смотрите также|по теме:|поделиться"
    r"|главный редактор\s*[:–—-]|учредитель\s*[:–—-]|телефон редакции|адрес редакции"
    r"|использ\w+ (?:файлы )?(?:cookie|куки)"
)
_SIGNED = re.compile(r"©|\(c\) ?\d{4}|\b(?:0|6|12|16|18)\+|read (?:more|also|next)\s*[:»>→]|see also\s*:")
_SIGNED_BY = re.compile(r"[©(+:»>→]")
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
_LOOSE = re.compile(
    r"\b(?:log in|sign(?:ing|ed)? (?:up|in)|follow (?:us|our)|shar(?:e|ing) this|terms of|about us|comment section)\b"
    r"|(?:наш\w*|телеграм|telegram)[- ]канал|персональн\w+ данн|авторск\w+ прав|сетево\w+ издан"
    r"|главн\w+ редактор|личн\w+ кабинет"
    r"|участник\w* клуба|\bв почте|на почту|оплачивают читатели"
)
MET_LATIN, MET_CYRILLIC, MET_LOOSE = 1, 2, 4
_STEMS = tuple(
    (bit, re.compile(stems))
    for bit, stems in ((MET_LATIN, _LATIN_STEMS), (MET_CYRILLIC, _CYRILLIC_STEMS), (MET_LOOSE, _LOOSE_STEMS))
)
_SIGNS = re.compile(r"[|•·»›→▶►]")
_NUMBER = re.compile(r"\d[\d ()–-]{8,}\d")
_MAIL = re.compile(r"[\w+-]@[\w-]+\.\w{2,}")
_TAGS = re.compile(r"#\w+ #\w+")
_CALL = re.compile(r"(?:тел\.?|phone|tel|电话|電話|热线)[:.：]? ?[+\d(]")
_PHONES = ("phone", "tel", "тел", "电话", "電話", "热线")


def stems_in(word: str) -> int:
    """Of which phrases a part stands in a word, as bits."""
    return sum(bit for bit, stems in _STEMS if stems.search(word))


def says_set_phrase(lower: str, met: int, *, label: bool, han: bool) -> bool:
    """True for a text in lower case that says what only sites say. `met` are the stems in its words; `label`: it is as
    short as labels are; `han`: it has Han characters."""
    return bool(
        (met & MET_LATIN and _LATIN.search(lower))
        or (met & MET_CYRILLIC and _CYRILLIC.search(lower))
        or (_SIGNED_BY.search(lower) and _SIGNED.search(lower))
        or (label and _LABELS.search(lower))
        or (han and _FIXED_HAN.search(lower))
    )


def says_loose_phrase(lower: str, met: int) -> bool:
    """True for a text in lower case that says what sites say often, and others now and then."""
    return bool(met & MET_LOOSE and _LOOSE.search(lower))


def link_signs(lower: str) -> set[str]:
    """The signs of links and trails in a text in lower case; among them "" where it holds an address, a number to ring
    or tags, which a sign alone does not show."""
    signs = set(_SIGNS.findall(lower))
    if (
        "www." in lower
        or "http://" in lower
        or "https://" in lower
        or _NUMBER.search(lower)
        or ("@" in lower and _MAIL.search(lower))
        or ("#" in lower and _TAGS.search(lower))
        or (any(phone in lower for phone in _PHONES) and _CALL.search(lower))
    ):
        signs.add("")
    return signs
