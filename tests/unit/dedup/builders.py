"""Small texts and articles for the tests of the engine."""

import random
import re
from collections.abc import Sequence

from heihe_reader.dedup.aligning.alignment import align_bodies
from heihe_reader.dedup.body import bodies_of_two
from heihe_reader.dedup.subject import Subject
from heihe_reader.model.alignment import Alignment
from heihe_reader.model.block import Block, BlockKind, Role
from heihe_reader.model.ids import ArticleId
from heihe_reader.model.span import Span

BRIDGE = (
    "The first road bridge between the two towns opened on Friday after five years of work, officials said. "
    "It carries two lanes of traffic over the river and cost 2.5 billion yuan. "
    "Lorries from both banks queued since dawn to be among the first to cross the new span. "
    "Customs officers expect about 630 vehicles a day once both terminals work at full strength."
)
HARVEST = (
    "Farmers in the northern counties brought in the soybean crop two weeks later than usual this autumn. "
    "Heavy rain in August had flooded low fields and delayed the ripening of the beans. "
    "Prices at the grain exchange rose by four percent within a single week of trading. "
    "The ministry of agriculture promised loans for new drainage works before the coming spring."
)
MUSEUM = (
    "A museum of river life has been founded in an old warehouse beside the passenger harbour. "
    "Its rooms show nets, boats and the carved toys that fishing families once made in winter. "
    "School classes may visit for nothing on weekday mornings if they write beforehand. "
    "The director hopes to add a reading room with newspapers from both sides of the water."
)
BRIDGE_RU = (
    "Первый автомобильный мост между двумя городами открылся в пятницу после пяти лет работы, сообщили чиновники. "
    "По нему проходят две полосы движения, а стоил он 2,5 миллиарда юаней. "
    "Грузовики с обоих берегов стояли в очереди ещё с рассвета, чтобы первыми пересечь реку."
)
BRIDGE_ZH = (
    "两座城市之间的第一座公路大桥历经五年建设于周五正式通车，官员们表示。"
    "大桥设有双向两车道，总投资约二十五亿元人民币。"
    "来自两岸的货车从黎明起就排起长队，希望成为首批过桥的车辆。"
)


def align_texts(a: str, b: str) -> Alignment:
    """What two texts without blocks share."""
    return align_bodies(*bodies_of_two(a, b))


def article(name: str, *paragraphs: str, published: str | None = None, title: str = "") -> Subject:
    """An article with one body block a paragraph, one line each."""
    text = "\n".join(paragraphs)
    return Subject(ArticleId(name), text, lines(text), published, "", title)


def lines(text: str, kinds: Sequence[BlockKind] = (), roles: Sequence[Role] = ()) -> tuple[Block, ...]:
    """One block for each line that is not blank."""
    spans = [Span(match.start(), match.end()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]
    kinds = [*kinds, *[BlockKind.PARAGRAPH] * len(spans)][: len(spans)]
    roles = [*roles, *[Role.BODY] * len(spans)][: len(spans)]
    return tuple(Block(span, kind, role) for span, kind, role in zip(spans, kinds, roles, strict=True))


def visible(text: str, blocks: Sequence[Block]) -> list[str]:
    """The texts of the blocks that are not folded."""
    return [block.span.of(text) for block in blocks if not block.folded]


def prose(words: int, seed: int) -> str:
    """Sentences of invented words that no other seed shares."""
    random_ = random.Random(seed)
    made = [
        f"{random_.choice('bcdfglmnprst')}{random_.choice('aeiou')}{random_.randrange(10**6):x}" for _ in range(words)
    ]
    return " ".join(word + ("." if k % 12 == 11 else "") for k, word in enumerate(made))
