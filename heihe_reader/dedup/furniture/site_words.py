"""The words that sites use of themselves and to their readers, in English, Russian, Chinese and a little more."""

import re
from collections.abc import Set
from dataclasses import dataclass

from heihe_reader.dedup.furniture.set_phrases import stems_in

SITE, PRESS, READER, HOUSE, OTHERS, TOLD, PHRASE = (1 << bit for bit in range(7))
"""What a word speaks of: what sites are made of, the press, the reader, the house, other people, telling; or it may
begin a phrase that says what only sites say."""
SPEAKS = SITE | PRESS | READER | PHRASE

_KINDS = (
    (SITE,
     r"subscri\w+|newsletters?|inbox|cookies?|privacy|login|copyright|republish\w*|reproduced|apps?|advert\w*|sponsored"
     r"|moderat\w+|tweet|facebook|twitter|instagram|telegram|youtube|whatsapp|podcasts?|trending|related|recommended"
     r"|newsroom|donat\w+|trial|download\w*|careers|typos?|menu|members?(?:hip)?|tags?|notifications?|alerts?|browser"
     r"|javascript|classifieds|logged|unlimited|paywall|rss|linkedin|reddit|tiktok|wechat|weibo|google|push|подпи(?:с[кыа]|ш)\w*|рассылк\w*|соцсет\w*|телеграм\w*|вконтакте|одноклассник\w*|дзен\w*|куки"
     r"|конфиденциальн\w*|реклам\w*|поделит\w*|делитес\w*|перепечат\w*|копирован\w*|цитирован\w*|гиперссыл\w*"
     r"|правооблад\w*|роскомнадзор\w*|учредител\w*|приложени[ею]|скача\w*|читайте|опечатк\w*|донат\w*|пожертв\w*"
     r"|зарегистрируйтесь|войти|вход|профил\w*|мессенджер\w*|партн[её]рск\w*|спонсор\w*|безлимитн\w*|rutube|рутуб\w*|rss|аккаунт\w*|фотогалере\w*|уведомлен\w*|оставь\w*"
     r"|abonn\w+|datenschutz|impressum|anmelden|teilen|werbung|partager|publicité|suscr\w+|compartir"),
    (PRESS,
     r"e-?mails?|register|accounts?|trademarks?|(?:web)?sites?|pages?|ads|promo\w*|comments?|follow|read(?:ers?|ing)?"
     r"|articles?|stor(?:y|ies)|headlines?|popular|editor\w*|journalis\w+|report(?:ers?|ing)|support\w*|contact|tips?"
     r"|errors?|corrections?|mistakes?|discussions?|posts?|photos?|audio|settings|home|search|archive|topics?|print(?:ed)?|version|gallery|edition|sections?|weather"
     r"|horoscopes?|desk|office|канал\w*|права|ссылк\w*|свидетельств\w*|редактор\w*|редакци\w*|издани\w*|сайт\w*|портал\w*"
     r"|комментар\w*|читател\w*|материал\w*|смотрите|слушайте|ошибк\w*|поддерж\w*|регистрац\w*|зарегистр\w*|главная|контакты|правил\w*|настро\w+|обсужден\w*|сообщени\w*|фото\w*|колонк\w*|издател\w*"
     r"|продолжение|участник\w*|стать[яиюей]|новост\w*|лента|архив\w*|теги|метки|рубрик\w*|раздел\w*|версия|печат\w*"
     r"|обсужд\w*|отзыв\w*|страниц\w*|почт\w*|газет\w*|отдел\w*|kommentare?|comentarios"),
    (READER,
     r"you|your|yours|please|click|tap|here|вы|вас|вам|вами|ваш\w*|нажмите|пожалуйста|хотите"
     r"|[а-яё]{3,}(?:йтесь|итесь|ите|йте|ьте|ьтесь)|sie|ihre?|vous|votre"),
    (HOUSE, r"us|our|ours|we|мы|нас|нам|наш\w*|nos"),
    (OTHERS, r"he|she|his|her|hers|was|were|had|он|она|его|её|ее|был[аио]?"),
    (TOLD,
     r"said|says|told|according|reported|added|officials?|respond\w*|declin\w+|сказал\w*|заявил\w*|сообщил\w*|словам"
     r"|рассказал\w*|отметил\w*|ответил\w*|отказал\w*|прокомментир\w*"),
    (PHRASE,
     r"log|sign\w*|follow|shar(?:e|ing)|terms|comments?|us|rights?|views?|opinions?|powered|min|mins|minutes?|skip|back"
     r"|continue[sd]?|reserves?|become|see|read|персональн\w+|авторск\w+|сетево\w+|главн\w+|личн\w+|участник\w*|почт\w+|наш\w*"
     r"|мнени\w+|телефон|адрес|наверх|теме|разрешения|согласия|прав[ао]|продолжение|оставляет|проходят|станьте|оплачивают|ctrl"
     r"|версия|использ\w+|смотрите|при|использовани\w+"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(words)) for kind, words in _KINDS)
_MET = 8  # the bits from here on: of which set phrases a part stands in it
_ANY = re.compile("|".join(f"(?:{words})" for _, words in _KINDS))
_KEPT = 1 << 17  # words of which it is remembered what they speak of
_HAN_AND_KANA = r"\u3041-\u30fa\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(rf"[^\W\d_{_HAN_AND_KANA}]+(?:-[^\W\d_{_HAN_AND_KANA}]+)*")
_ASCII_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\u3041-\u30fa]")
_HAN_KINDS = (
    (SITE,
     r"须经审核|有权删除|每月资助|订阅|訂閱|会员|會員|邮箱|郵箱|客户端|公众号|微信|微博|抖音|分享|评论区|留言|登录|登錄|注册账号"
     r"|版权|版權|转载|轉載|广告|廣告|隐私|举报|舉報|投稿|爆料|下载|下載|备案|许可证|推荐|推薦|热门|熱門|导航|首页|网友|标签|关键词"
     r"|收藏|字号|点赞|应用商店|赞助|登入|账户|帐户|账号|合作伙伴|二维码|扫码|个人中心|关注我们|关注本|关注公"),
    (PRESS,
     r"邮件|评论|評論|授权|声明|聲明|热线|熱線|编辑部|編輯部|联系|聯繫|本文|原文|阅读|閱讀|更多|网站|網站|本网|本報|栏目|频道|搜索"
     r"|打印|下文|读者|文章|返回|群|守则|简报|编辑|总机|页面|专栏|偏好"),
    (READER, r"您|你|(?<![申邀])请(?![求示愿假客教])|請(?!求)|欢迎|歡迎|点击|點擊|立即|马上|即可|成为|吗？"),
    (HOUSE, r"我们|我們|本网|本網|本站|本报|本報"),
    (TOLD, r"表示|说道|介绍说|据悉|指出|據悉|记者获悉|回应|拒绝|置评"),
)  # fmt: skip
_HAN_PATTERNS = tuple((kind, re.compile(words)) for kind, words in _HAN_KINDS)
_SPEAKING_HAN = tuple(pattern for _, pattern in _HAN_PATTERNS)


class _Vocabulary:
    """The words met so far, and what each speaks of or which stems of set phrases stand in it, as bits.

    Each word is looked at once. `telling` are those that speak of anything, `speaking` those of `SPEAKS` among them.
    """

    def __init__(self) -> None:
        self._met: set[str] = set()
        self.kinds: dict[str, int] = {}
        self.telling: set[str] = set()
        self.speaking: set[str] = set()

    def told(self, words: set[str]) -> set[str]:
        """Those of `words` that speak of anything."""
        if not words <= self._met:
            self._meet(words - self._met)
        return words & self.telling

    def _meet(self, words: set[str]) -> None:
        if len(self._met) > _KEPT:
            self._met.clear()
        self._met |= words
        for word in words:
            kinds = stems_in(word) << _MET
            if _ANY.fullmatch(word):
                kinds += sum(kind for kind, pattern in _PATTERNS if pattern.fullmatch(word))
            if kinds:
                self.kinds[word] = kinds
                self.telling.add(word)
            if kinds & SPEAKS:
                self.speaking.add(word)


_vocabulary = _Vocabulary()


def telling_words(lower: str) -> set[str]:
    """The words of a text (lower case) that speak of anything or hold a stem of a set phrase, but for Han."""
    return _vocabulary.told(set((_ASCII_WORD if lower.isascii() else _WORD).findall(lower)))


def speaks(words: Set[str]) -> bool:
    """True where one of these telling words speaks of the site or its reader."""
    return not _vocabulary.speaking.isdisjoint(words)


def speaking_han(lower: str) -> set[str]:
    """The words in Han without which neither `lower` nor any part of it speaks of the site."""
    return {word for pattern in _SPEAKING_HAN for word in pattern.findall(lower)}


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the words of a text speak of, as bits; how many of them speak of sites, and of the press; the stems of set
    phrases that were met."""

    kinds: int
    site: int
    press: int
    met: int


def spoken_of(lower: str, words: Set[str] | None = None, *, han: bool | None = None) -> Spoken:
    """What the words of a text (lower case) speak of; `words` are its `telling_words` and `han` whether it has Han,
    where these are known."""
    kinds = site = press = 0
    kind_of = _vocabulary.kinds
    for word in telling_words(lower) if words is None else words:
        found = kind_of[word]
        kinds |= found
        site += found & SITE
        press += (found & PRESS) // PRESS
    if has_han(lower) if han is None else han:
        for kind, pattern in _HAN_PATTERNS:
            if several := len(set(pattern.findall(lower))):
                kinds |= kind | PHRASE
                site += several if kind == SITE else 0
                press += several if kind == PRESS else 0
    return Spoken(kinds, site, press, kinds >> _MET)


def has_han(text: str) -> bool:
    """True for text with Han characters or kana."""
    return not text.isascii() and bool(HAN.search(text))
