"""The cues by which the furniture of pages gives itself away, put together from the phrases of all languages.

Each is a phrase that readers are addressed with ("Already a subscriber?"), not one that news is told in.
"""

import re
from dataclasses import dataclass

from heihe_reader.intake.roles.chinese import CHINESE
from heihe_reader.intake.roles.english import ENGLISH
from heihe_reader.intake.roles.german_french import GERMAN_FRENCH
from heihe_reader.intake.roles.needed import needed_by
from heihe_reader.intake.roles.phrases import NEWSLETTER, PAYWALL, SUBSCRIPTION, Phrases, Place
from heihe_reader.intake.roles.russian import RUSSIAN

# What is sold or signed up for; between two of these stand the rest of the same box.
COMMERCIAL = frozenset({PAYWALL, SUBSCRIPTION, NEWSLETTER})

_NETWORK = (
    r"facebook|twitter|x|whats ?app|linkedin|reddit|telegram|instagram|youtube|tiktok|pinterest|pocket"
    r"|flipboard|messenger|e-?mail|mail|print|copy(?: link| url)?|link copied!?|tweet|pin|pin it|share|line"
    r"|weibo|wechat|qq|qzone|vk|viber|ok|threads|bluesky|mastodon|tumblr|微博|微信|朋友圈|вконтакте|одноклассники"
    r"|телеграм|скопировать ссылку|twittern|teilen|partager"
)
# What the parts of a paper are called: four and more of them in a line are its menu.
_SECTION = (
    r"home(?: ?page)?|world|news|uk|local|national|business|money|markets|economy|sports?|weather|politics|opinion"
    r"|comment|culture|arts?|books|film|music|style|lifestyle|food|travel|tech(?:nology)?|science|health|climate"
    r"|education|entertainment|obituaries|puzzles|games|jobs|property|motoring|video|audio|podcasts|photos|live|latest"
    r"|search|menu|more|about(?: us)?|contact(?: us)?|archive|log ?in|sign ?in|subscribe"
)
_SECTION_RU = (
    r"главная|новости|в мире|мир|россия|политика|экономика|бизнес|финансы|общество|происшествия|культура|спорт|наука"
    r"|технологии|погода|здоровье|образование|мнения|колонки|авто|недвижимость|афиша|видео|фото|архив|контакты|о нас"
    r"|о проекте|реклама|поиск|меню|ещ[её]|войти"
)
_SECTION_ZH = (
    r"首页|新闻|要闻|时政|时事|国内|国际|社会|财经|经济|股票|体育|娱乐|科技|教育|军事|文化|健康|汽车|房产|旅游|生活|天气"
    r"|视频|图片|评论|观点|专题|滚动|本地|港澳|台湾|更多|登录|注册|搜索"
)
_WORDS = {
    "{section_ru}": _SECTION_RU,
    "{section_zh}": _SECTION_ZH,
    "{section}": _SECTION,
    "{network}": _NETWORK,
    "{price}": r"(?:[$€£¥₽]|us\$|rmb|usd|eur)\s?\d+(?:[.,]\d+)?",
    "{period}": r"(?:day|week|month|year|mo|yr|wk|annum|quarter)",
}


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern and the reason it gives. `whole`: it must be all of the block. `longest` is in Latin letters' worth.

    `needed`: one of these stands in each block (lower case) that the pattern is found in; empty where none is known.
    """

    pattern: re.Pattern[str]
    reason: str
    whole: bool
    longest: int
    needed: tuple[str, ...] = ()


def _cues(place: Place) -> tuple[Cue, ...]:
    """The cues for one place, the phrases of all languages for one reason in one pattern."""
    every: tuple[Phrases, ...] = (*ENGLISH, *RUSSIAN, *CHINESE, *GERMAN_FRENCH)
    gathered: dict[tuple[str, int], list[str]] = {}
    for phrases in every:
        if phrases.place is place:
            gathered.setdefault((phrases.reason, phrases.longest), []).extend(phrases.patterns())
    return tuple(
        _cue(_written_out("|".join(patterns)), reason, place is not Place.PART, longest)
        for (reason, longest), patterns in gathered.items()
    )


def _cue(pattern: str, reason: str, whole: bool, longest: int) -> Cue:
    needed = () if whole else tuple(sorted(needed_by(pattern)))
    return Cue(re.compile(pattern, re.IGNORECASE), reason, whole, longest, needed)


def _written_out(pattern: str) -> str:
    for name, meaning in _WORDS.items():
        pattern = pattern.replace(name, meaning)
    return pattern


WHOLE_CUES = _cues(Place.WHOLE)
PART_CUES = _cues(Place.PART)
LOOSE_CUES = _cues(Place.LOOSE)

# The words that offers are made of. A line of them beside an offer belongs to it.
PROMOTION = re.compile(
    r"\b(?:access|ad-free|advert-free|archives?|award-winning|benefits?|bonus|bundle|coverage|crosswords?|digital|discount|"
    r"e-?paper|exclusive(?:ly)?|experience|free|gift|independent|insights?|join|journalism|magazines?|membership|monthly|new|"
    r"newsletters?|offers?|podcasts?|premium|print|pro|subscri\w+|trial|trusted|unlimited|upgrade|weekly|annual|yearly|plans?|"
    r"perspectives?|world[- ]class|quality|save|today)\b|подписк|доступ|бесплатн|эксклюзив|рассылк"
    r"|премиум|архив|订阅|会员|免费|独家|"
    r"专享|试用|畅读|优惠|\b(?:abo|kostenlos|exklusiv|gratuit|exclusi[fv]\w*|illimité)\b",
    re.IGNORECASE,
)
# Words of telling: where they stand, somebody reports and nothing is sold.
TELLING = re.compile(
    r"\b(?:he|she|they|his|her|hers|their|them|was|were|had|said|says|told|according|reported|wrote|added)\b|"
    r"\b(?:он|она|они|его|её|ее|их|был[аио]?|сказал\w*|заявил\w*|сообщ(?!ить\b)\w+|по словам|рассказал\w*)\b"
    r"|(?:他|她|他们|表示|称|说道|介绍说|据悉)|"
    r"\b(?:sagte|wurden?|hatten?|était|avait|selon)\b",
    re.IGNORECASE,
)
