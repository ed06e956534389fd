"""How sites speak to their readers, as against how news is told: what makes a recurring block furniture."""

import re
from enum import IntEnum

from heihe_reader.dedup.furniture.site_words import HAN, HOUSE, OTHERS, PHRASE, PRESS, READER, SITE, TOLD, spoken_of

_LABEL = 60  # Latin letters' worth of a label at most
_LONGEST = 1200  # Latin letters' worth; what is longer is no box
_BOX = 320  # Latin letters' worth; what is longer may well tell of an app that you have
_NAME = 3  # characters of an outlet's name at least


class Talk(IntEnum):
    """How much a block speaks of the site and to its reader."""

    NONE = 0
    TOPIC = 1  # speaks of the press, or is short as labels are
    SITE = 2  # speaks of what sites are made of: newsletters, cookies, rights, comments
    ADDRESS = 3  # tells the reader to do something with it, or says what only sites say


_FIXED = re.compile(
    r"(?:story|article) continues|continued? below|продолжение (?:ниже|следует|после)|下文继续|未完待续"
    r"|reserves? the right to"
    r"|оставляет за собой право|проходят (?:проверку|модерацию)|(?:评论|留言).{0,6}审核"
    r"|(?:有权|保留).{0,4}删除.{0,20}(?:评论|留言|内容)"
    r"|become a (?:member|supporter|patron|subscriber)|станьте (?:участник|подписчик|спонсор)\w*"
    r"|©|\(c\) ?\d{4}|all rights reserved|rights? (?:are )?reserved"
    r"|cookies?\b.{0,60}\b(?:accept|agree|consent|experience|improve)"
    r"|\bwe use cookies|sign up (?:for|to)\b|\bsubscribe\b|\bunsubscribe|\bsupport (?:our|us)\b|\byour inbox\b"
    r"|\blog ?in\b.{0,40}\bcomment"
    r"|comments? (?:are|is) (?:moderated|closed)|views? expressed|do(?:es)? not necessarily reflect"
    r"|follow us\b|share this"
    r"|read (?:more|also|next)\s*[:»>→]|see also\s*:|terms of (?:use|service)|privacy policy|advertise with us"
    r"|без (?:письменного )?(?:разрешения|согласия)|права (?:защищены|сохранены)|активн\w+ (?:гипер)?ссылк"
    r"|при (?:полном|любом|использовании|перепечатке|цитировании|копировании)"
    r"|свидетельство о регистрации|зарегистрирован\w* (?:федеральн|роскомнадзор)"
    r"|мнени\w+ (?:редакции|авторов?).{0,40}(?:не совпада|может не)"
    r"|подпи(?:шитесь|сывайтесь|саться|сывайся|шись)|ctrl ?\+ ?enter|\b(?:0|6|12|16|18)\+"
    r"|читайте (?:также|нас|по теме)|смотрите также|по теме:|поделиться"
    r"|главный редактор\s*[:–—-]|учредитель\s*[:–—-]|телефон редакции|адрес редакции"
    r"|использ\w+ (?:файлы )?(?:cookie|куки)"
    r"|版权所有|版權所有|未经.{0,14}(?:不得|禁止|严禁)|未經.{0,14}(?:不得|禁止)|不代表.{0,8}(?:观点|立场|觀點)|icp备|icp證|icp证|公网安备|许可证"
    r"|扫一扫|扫码|掃碼|二维码|关注(?:我们|公众号|微信|官方)|点击(?:查看|进入|下载|阅读|订阅)|责任编辑|責任編輯|举报(?:电话|邮箱)|相关(?:阅读|新闻|链接|报道)"
    r"|相關(?:閱讀|新聞)|(?:上|下)一篇|返回(?:首页|顶部)|热门(?:推荐|文章|排行)|猜你喜欢|订阅(?:我们|本|电子)|网友评论|文明上网"
)
_LABELS = re.compile(
    r"related (?:articles|stories|posts|news|links)|most (?:read|popular|viewed)|powered by|min(?:ute)?s? read\b"
    r"|skip to|back to top|print this|версия для печати|наверх"
)
_PHRASES = re.compile(
    r"\b(?:log in|sign(?:ing|ed)? (?:up|in)|follow (?:us|our)|shar(?:e|ing) this|terms of|about us|comment section)\b"
    r"|(?:наш\w*|телеграм|telegram)[- ]канал|персональн\w+ данн|авторск\w+ прав|сетево\w+ издан"
    r"|главн\w+ редактор|личн\w+ кабинет"
    r"|участник\w* клуба|\bв почте|на почту|оплачивают читатели"
)
_BIDDING = re.compile(
    r"(?:please )?(?:join|get|send|try|become|leave|enable|enter|visit|never|report|support|follow|add|find|like"
    r"|download|log|sign|read|see|click|choose|check|watch|listen|share|give|help|start|write|discuss|manage|open)\b"
)
_LINKS = re.compile(
    r"https?://|www\.|[\w+-]@[\w-]+\.\w{2,}|[|•·»›→▶►]|(?:тел\.?|phone|tel|电话|電話|热线)[:.：]? ?[+\d(]"
    r"|\+?\d[\d ()–-]{8,}\d|#\w+ #\w+"
)
_TERMINAL = re.compile(r"[.!?…。！？]['\"”’»)\]」』）]*\s*$")
_QUOTES = '"“«„「『‘'


def may_speak(text: str) -> bool:
    """False where neither `text` nor any part of it speaks of the site: what most paragraphs are, told quickly."""
    lower = text.lower()
    return bool(spoken_of(lower)[0] & (SITE | PRESS | READER | PHRASE)) or "©" in text or bool(_LINKS.search(lower))


def talk_of(text: str, outlet: str = "") -> Talk:
    """How much `text`, one block or sentence, speaks of the site and to its reader. `outlet` is the site's name."""
    if len(text) > _LONGEST or text[:1] in _QUOTES:
        return Talk.NONE
    lower = text.lower()
    kinds, site, press = spoken_of(lower)
    if len(outlet) >= _NAME and outlet.lower() in lower:
        kinds |= HOUSE
    linked = bool(_LINKS.search(lower))
    own = kinds & READER and kinds & HOUSE
    if not (linked or own or kinds & (SITE | PRESS | PHRASE) or "©" in text):
        return Talk.NONE
    if kinds & PHRASE and _PHRASES.search(lower):
        site += 1
    reader = bool(kinds & READER or _BIDDING.match(lower))
    telling = bool(kinds & TOLD) or (not reader and bool(kinds & OTHERS))
    size, house = _size_of(text), bool(kinds & HOUSE)
    if _FIXED.search(lower) or (size <= _LABEL and _LABELS.search(lower)):
        return Talk.TOPIC if telling else Talk.ADDRESS
    if telling or not (site or press or linked or own):
        return Talk.NONE
    if size > _BOX and site + press < 3:
        return Talk.SITE if site else Talk.NONE
    return _of_words(text, size, site, press, reader, house, linked)


def _of_words(text: str, size: int, site: int, press: int, reader: bool, house: bool, linked: bool) -> Talk:
    bidding = bool(_BIDDING.match(text.lower()))
    if (site and bidding) or (reader and house):
        return Talk.ADDRESS
    if ends_sentence(text):
        if (site and (reader or house)) or (press >= 2 and bidding):
            return Talk.ADDRESS
        return Talk.SITE if site else Talk.TOPIC if press >= 2 or (press and (reader or house)) else Talk.NONE
    label = size <= _LABEL
    if label and (site or (press and (reader or house))):
        return Talk.ADDRESS
    return Talk.SITE if site else Talk.TOPIC if linked or press >= 2 or label else Talk.NONE


def ends_sentence(text: str) -> bool:
    """True when `text` ends as a sentence does, closing quotes and brackets aside."""
    return bool(_TERMINAL.search(text[-8:]))


def _size_of(text: str) -> int:
    return len(text) if text.isascii() else len(text) + 2 * len(HAN.findall(text))
