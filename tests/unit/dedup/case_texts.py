"""Three small news stories in each of three languages, sentence by sentence, and the ways in which papers copy them."""

import random
from collections.abc import Iterable, Sequence

from heihe_reader.dedup.stories.grouping import Member, group_stories
from heihe_reader.dedup.subject import Subject
from heihe_reader.dedup.survey import Survey
from heihe_reader.model.decision import Decision
from heihe_reader.model.story import Edge, Story

FERRY_EN = (
    "The last ferry of the season left the southern landing at noon on Sunday with 48 passengers on board.",
    "From Monday on, travellers must wait until the ice is thick enough to carry a bus.",
    "Captain Vera Lund has steered the boat for 19 years and has never missed a sailing because of fog.",
    "This autumn the water stood so low that the crew had to take soundings with a pole three times a day.",
    "The harbour office counted 11,300 crossings between May and October, slightly fewer than the year before.",
    "Most of the freight was flour, window glass and secondhand cars from the island.",
    "A new engine was promised by the county in March but has not been delivered.",
    "Islanders who need a doctor in the coming weeks will be flown out by helicopter.",
    "The boat itself will be hauled onto the slipway next Thursday and painted over the winter.",
)
SCHOOL_EN = (
    "Parents in the hill village of Orrin have kept their one-room school open for another term by hiring a teacher.",
    "The council had announced in spring that classes with less than 12 pupils would be merged.",
    "Only nine children were enrolled when the bell rang on the first morning.",
    "Their new teacher, a retired surveyor named Paul Adeyemi, gives lessons in arithmetic, reading and map drawing.",
    "He is paid from the sale of firewood that every family brought down from the forest in August.",
    "An inspector visited twice and wrote that the pupils read better than those in the valley.",
    "Heating remains a worry, because the stove was built when the roof still had thatch.",
    "If two more families move in by summer, the village may apply for public money again.",
    "Until then the schoolhouse doubles as a library on Saturdays and as a polling place.",
)
MINE_EN = (
    "A flooded copper mine that closed in the seventies is to warm the houses of the town above it.",
    "Engineers found that water in the deepest gallery stays at 29 degrees throughout the year.",
    "Two pumps will lift it through an old shaft and send it past heat exchangers under the market hall.",
    "The cooled water then runs back into another gallery, so that nothing is taken from the ground for good.",
    "Households in the first quarter to be connected should save about a third of their fuel.",
    "Former miners guided the drilling crew with plans that they had kept in their attics.",
    "Critics fear that the pumping could loosen old workings below the railway station.",
    "A study ordered by the regional bank sees no danger as long as the level is watched.",
    "Drilling begins after Easter and the first radiators should be warm by November.",
)
FERRY_RU = (
    "Последний в этом сезоне паром отошёл от южной пристани в воскресенье в полдень, на борту было 48 пассажиров.",
    "С понедельника жителям придётся ждать, пока лёд не станет достаточно прочным для автобуса.",
    "Капитан Вера Лунд водит судно девятнадцать лет и ни разу не отменила рейс из-за тумана.",
    "Нынешней осенью вода стояла так низко, что команда трижды в день промеряла глубину шестом.",
    "Портовая контора насчитала с мая по октябрь 11 300 переправ, чуть меньше, чем годом раньше.",
    "Чаще всего везли муку, оконное стекло и подержанные автомобили с острова.",
    "Новый двигатель район обещал ещё в марте, однако его до сих пор не привезли.",
    "Островитян, которым в ближайшие недели понадобится врач, будут вывозить вертолётом.",
    "Само судно в следующий четверг вытащат на слип и за зиму покрасят заново.",
)
SCHOOL_RU = (
    "Родители горной деревни Оррин сами наняли учителя и тем сохранили свою школу ещё на одно полугодие.",
    "Весной совет объявил, что классы, в которых меньше двенадцати учеников, будут объединены.",
    "Когда в первое утро прозвенел звонок, в списке числилось всего девять детей.",
    "Новый учитель, бывший землемер Павел Адеев, преподаёт счёт, чтение и черчение карт.",
    "Платят ему из денег за дрова, которые каждая семья привезла в августе из леса.",
    "Инспектор приезжал дважды и записал, что дети читают лучше своих сверстников из долины.",
    "Беспокоит только отопление, ведь печь складывали ещё тогда, когда крыша была соломенной.",
    "Если до лета переедут ещё две семьи, деревня снова сможет просить казённых денег.",
    "Пока же здание школы по субботам служит библиотекой, а в дни выборов участком.",
)
MINE_RU = (
    "Затопленный медный рудник, закрытый полвека назад, будет обогревать дома стоящего над ним города.",
    "Инженеры установили, что вода в самой глубокой штольне круглый год держит 29 градусов.",
    "Два насоса поднимут её по старому стволу и прогонят через теплообменники под рыночным павильоном.",
    "Остывшая вода вернётся в другую выработку, так что из недр ничего не забирают навсегда.",
    "Хозяйства квартала, который подключат первым, сэкономят примерно треть топлива.",
    "Бывшие горняки водили буровиков по чертежам, хранившимся у них на чердаках.",
    "Противники опасаются, что откачка расшатает старые ходы под железнодорожной станцией.",
    "Исследование, заказанное областным банком, опасности не видит, если следить за уровнем.",
    "Бурение начнётся после Пасхи, а первые батареи должны потеплеть к ноябрю.",
)
FERRY_ZH = (
    "本季最后一班渡轮星期日中午驶离南码头，船上载有四十八名乘客。",
    "从星期一起，旅客必须等到冰层厚得能够承载公共汽车才能过河。",
    "船长林薇驾驶这艘船已有十九年，从未因为大雾取消过航班。",
    "今年秋天水位极低，船员每天要用竹竿测量三次深度。",
    "港务所统计，五月到十月共有一万一千三百次横渡，比去年略少。",
    "运送最多的货物是面粉、窗玻璃和岛上的二手汽车。",
    "县里三月就答应更换新的发动机，可是至今没有送到。",
    "未来几周需要看医生的岛民将由直升机接送出岛。",
    "渡轮下星期四会被拖上船台，冬天里重新刷一遍油漆。",
)
SCHOOL_ZH = (
    "奥林山村的家长们自己聘请了一位老师，使只有一间教室的小学又多办了一个学期。",
    "镇上春天曾经宣布，凡是学生不满十二人的班级都要合并。",
    "开学第一天早晨铃声响起时，名册上只有九个孩子。",
    "新来的老师保罗从前是测量员，他教算术、阅读和绘制地图。",
    "他的薪水来自各家八月从树林里运下来的柴火所卖的钱。",
    "督学来过两回，报告里写道这里的孩子比山谷里的读得更好。",
    "取暖依旧叫人发愁，因为炉子是屋顶还铺茅草的年代砌成的。",
    "倘若夏天以前再搬来两户人家，村子便可重新申请公款。",
    "在那之前，校舍星期六兼作图书室，选举时用作投票站。",
)
MINE_ZH = (
    "一座七十年代关闭并已灌满水的铜矿，将要给矿井上方的城镇供暖。",
    "工程师发现最深坑道里的水终年保持二十九度。",
    "两台水泵会把它沿着旧竖井抽上来，再送到市场大厅底下的换热器。",
    "冷却后的水流回另一条坑道，因此地下的水一点也不会减少。",
    "最先接通的街区，每户大约可以节省三分之一的燃料。",
    "退休矿工拿出藏在阁楼里的图纸，给钻探队带路。",
    "反对者担心抽水会使火车站下面的旧巷道松动。",
    "地区银行委托的研究认为，只要密切监视水位就没有危险。",
    "钻探在复活节以后动工，第一批暖气片应当在十一月热起来。",
)
TOLD = {
    "en": (FERRY_EN, SCHOOL_EN, MINE_EN),
    "ru": (FERRY_RU, SCHOOL_RU, MINE_RU),
    "zh": (FERRY_ZH, SCHOOL_ZH, MINE_ZH),
}
"""Three stories of nine sentences for each language; no two share a run of words."""


def joined(language: str, sentences: Iterable[str]) -> str:
    """The sentences as one paragraph."""
    return ("" if language == "zh" else " ").join(sentences)


def paragraphs(language: str, sentences: Sequence[str], size: int = 3) -> tuple[str, ...]:
    """The sentences in paragraphs of `size`."""
    return tuple(joined(language, sentences[k : k + size]) for k in range(0, len(sentences), size))


def reworded(language: str, text: str, share: float, seed: int = 1) -> str:
    """The text with this share of its words (characters of Chinese) replaced by others that stand nowhere else."""
    random_ = random.Random(seed)
    if language == "zh":
        return "".join(
            chr(random_.randrange(0x3400, 0x4D00)) if c.isalnum() and random_.random() < share else c for c in text
        )
    new = "abcdefghik" if language == "en" else "бвгджзклмн"
    return " ".join(
        "".join(random_.choices(new, k=6)) + (w[-1] if w.endswith((".", ",")) else "")
        if w and random_.random() < share
        else w
        for w in text.split(" ")
    )


def filler(language: str, words: int, seed: int) -> str:
    """Sentences of made-up words (characters of Chinese), a share of which no other seed has."""
    random_ = random.Random(f"{language} {seed}")
    if language == "zh":
        return "".join(chr(random_.randrange(0x4E00, 0x6F00)) + "。" * (k % 18 == 17) for k in range(words))
    alphabet = ("bdfgklmnprst", "aeiou") if language == "en" else ("бвгдклмнпрст", "аеиоу")
    made = ["".join(random_.choice(alphabet[k % 2]) for k in range(7)) for _ in range(words)]
    return " ".join(word + "." * (k % 12 == 11) for k, word in enumerate(made))


def stories_of(subjects: Sequence[Subject], found: Survey, decisions: Sequence[Decision] = ()) -> tuple[Story, ...]:
    """The stories that a survey and a person's decisions make."""
    members = [Member(s.id, found.words[s.id], s.published, s.title) for s in subjects]
    return group_stories(members, found.edges, decisions)


def groups_of(subjects: Sequence[Subject], found: Survey, decisions: Sequence[Decision] = ()) -> set[str]:
    """The same as sets of names, such as {"a b", "c"}."""
    return {" ".join(sorted(story.articles)) for story in stories_of(subjects, found, decisions)}


def edge_between(found: Survey, a: str, b: str) -> Edge | None:
    """The edge between two articles, if they are kin."""
    return next((edge for edge in found.edges if {edge.a, edge.b} == {a, b}), None)
