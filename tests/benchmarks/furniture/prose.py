# ruff: noqa: E501
"""Made-up news in English, Russian and Chinese: sentences that differ from one another, put together from parts."""

from dataclasses import dataclass
from random import Random

_EN_WHO = "the regional governor|a customs officer|the harbour master|two farmers from the valley|the ferry company|a teacher|the port authority|the mayor|local traders|a group of students|the railway|an engineer|the city council|a biologist|the hospital|the museum's director|a shopkeeper|the fishing cooperative|border guards|a retired captain".split(
    "|"
)
_EN_DID = "opened a new warehouse|measured the ice|turned away lorries|sold timber|repaired the bridge|counted cranes|waited for a permit|planted birches|bought second-hand buses|closed the road|built greenhouses|learned the neighbour's language|lost a court case|raised the fees|printed old maps|rescued three dogs|moved the market|changed the timetable|taught children to skate|stored grain".split(
    "|"
)
_EN_WHERE = "near the old pier|in the upper town|behind the station|along the river|at the new terminal|on the island|in a village of {n} people|beside the customs house|on the northern bank|under the viaduct|next to the brewery|{n} kilometres from the border".split(
    "|"
)
_EN_WHEN = "last winter|on the day of the flood|before the holidays|after {n} months of talks|in the early morning|while prices fell|despite the frost|when the river froze|for the first time since {y}|as the snow melted|during the fair|a week later".split(
    "|"
)
_EN_MORE = "and nobody was surprised|which cost {n} million|although the plan had been dropped in {y}|so that queues grew|as the figures show|but the work goes on|and the neighbours complained|which pleased the merchants|and {n} people lost their jobs|while the court still deliberates|so the old road stays open|and the school bought new desks".split(
    "|"
)

_RU_WHO = "губернатор области|таможенный инспектор|начальник порта|двое фермеров|паромная компания|учительница|портовое управление|мэр города|местные торговцы|группа студентов|железная дорога|инженер|городская дума|биолог|областная больница|директор музея|владелец лавки|рыболовецкая артель|пограничники|капитан в отставке".split(
    "|"
)
_RU_DID = "открывает новый склад|измеряет толщину льда|разворачивает грузовики|продаёт лес|ремонтирует мост|считает журавлей|ждёт разрешения|сажает берёзы|покупает подержанные автобусы|закрывает дорогу|строит теплицы|учит язык соседей|проигрывает суд|повышает сборы|печатает старые карты|спасает трёх собак|переносит рынок|меняет расписание|учит детей кататься на коньках|хранит зерно".split(
    "|"
)
_RU_WHERE = "у старого причала|в верхнем городе|за вокзалом|вдоль реки|на новом терминале|на острове|в селе, где живут {n} человек|рядом с таможней|на северном берегу|под виадуком|возле пивоварни|в {n} километрах от границы".split(
    "|"
)
_RU_WHEN = "прошлой зимой|в день наводнения|перед праздниками|после {n} месяцев переговоров|ранним утром|пока падают цены|несмотря на мороз|когда река встаёт|впервые с {y} года|с таянием снега|во время ярмарки|неделю спустя".split(
    "|"
)
_RU_MORE = "и никого это не удивляет|что обошлось в {n} миллионов|хотя от плана отказались в {y} году|поэтому очереди растут|как показывают цифры|но работа продолжается|и соседи жалуются|что радует купцов|и {n} человек остались без работы|пока суд ещё думает|так что старая дорога открыта|а школа купила новые парты".split(
    "|"
)

_ZH_WHO = "州长|一名海关官员|港务局长|河谷的两位农民|轮渡公司|一位教师|港口管理处|市长|当地商贩|一群学生|铁路部门|一位工程师|市议会|一位生物学家|州医院|博物馆馆长|一位店主|渔业合作社|边防战士|一位退休船长".split(
    "|"
)
_ZH_DID = "新建了一座仓库|测量了冰层厚度|拦下了不少卡车|卖掉了一批木材|修好了大桥|清点了丹顶鹤|等待通行许可|种下了白桦树|买来了二手客车|封闭了公路|搭起了温室|学起了邻国语言|输掉了官司|提高了收费|印制了旧地图|救出了三条狗|搬迁了集市|调整了时刻表|教孩子们滑冰|储存了粮食".split(
    "|"
)
_ZH_WHERE = "在老码头附近|在上城区|在车站后面|沿着江岸|在新航站楼|在岛上|在一个{n}人的村庄|在海关大楼旁|在北岸|在高架桥下|在啤酒厂隔壁|在距边境{n}公里处".split(
    "|"
)
_ZH_WHEN = "去年冬天|发洪水那天|节日之前|经过{n}个月的谈判|清晨时分|趁着物价下跌|冒着严寒|在江面封冻时|自{y}年以来首次|随着积雪融化|集市期间|一周之后".split(
    "|"
)
_ZH_MORE = "没有人感到意外|花费了{n}百万|尽管该计划在{y}年已被放弃|排队的人因此越来越多|数字说明了这一点|不过工程仍在继续|邻居们颇有怨言|商人们为此高兴|有{n}人丢了工作|法院仍在审理|旧路因此继续通行|学校还买了新课桌".split(
    "|"
)


@dataclass(frozen=True, slots=True)
class Language:
    """The parts that sentences of one language are put together from."""

    code: str
    parts: tuple[list[str], list[str], list[str], list[str], list[str]]
    orders: tuple[str, ...]
    blank: str


LANGUAGES = {
    "en": Language("en", (_EN_WHO, _EN_DID, _EN_WHERE, _EN_WHEN, _EN_MORE),
                   ("{0} {1} {2} {3}, {4}.", "{3}, {0} {1} {2}, {4}.", "{2}, {0} {1} {3}.", "{0} {1}, {4}.", "{3} {0} {1} {2}."), " "),
    "ru": Language("ru", (_RU_WHO, _RU_DID, _RU_WHERE, _RU_WHEN, _RU_MORE),
                   ("{0} {1} {2} {3}, {4}.", "{3} {0} {1} {2}, {4}.", "{2} {0} {1} {3}.", "{0} {1}, {4}.", "{3} {0} {1} {2}."), " "),
    "zh": Language("zh", (_ZH_WHO, _ZH_DID, _ZH_WHERE, _ZH_WHEN, _ZH_MORE),
                   ("{3}，{0}{2}{1}，{4}。", "{0}{3}{2}{1}，{4}。", "{2}，{0}{3}{1}。", "{0}{1}，{4}。", "{3}{0}{2}{1}。"), ""),
}  # fmt: skip


def sentence(random: Random, language: str) -> str:
    """A sentence."""
    kind = LANGUAGES[language]
    parts = [random.choice(choices) for choices in kind.parts]
    made = random.choice(kind.orders).format(*parts)
    made = made.replace("{n}", str(random.randint(2, 990))).replace("{y}", str(random.randint(1950, 2020)))
    return made[:1].upper() + made[1:]


def paragraph(random: Random, language: str, sentences: int = 0) -> str:
    """A paragraph of two to five sentences, or of as many as asked for."""
    count = sentences or random.randint(2, 5)
    return LANGUAGES[language].blank.join(sentence(random, language) for _ in range(count))


def headline(random: Random, language: str) -> str:
    """A title without a full stop."""
    who, did, where, _, _ = LANGUAGES[language].parts
    blank = LANGUAGES[language].blank
    chosen = (random.choice(who), random.choice(did), random.choice(where))
    made = blank.join((chosen[0], chosen[2], chosen[1]) if language == "zh" else chosen)
    made = made.replace("{n}", str(random.randint(2, 99)))
    return made[:1].upper() + made[1:]
