"""What pages in Russian and Chinese address their readers with folds; the same words in a story stay."""

import pytest

from heihe_reader.intake.roles.cues import PART_CUES, WHOLE_CUES
from heihe_reader.intake.roles.furniture import reason_of
from heihe_reader.intake.roles.traditional import simplified


def folds(line: str) -> str:
    return reason_of(line, WHOLE_CUES) or reason_of(line, PART_CUES)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Home World Business Sport Opinion", "Navigation"),
        ("Главная | Политика | В мире | Погода", "Navigation"),
        ("首页 时政 财经 体育", "Navigation"),
        ("Оформите подписку за 150 рублей в месяц, чтобы читать статью целиком.", "Paywall"),
        ("Войдите или зарегистрируйтесь, чтобы продолжить чтение", "Paywall"),
        ("У вас осталось 2 бесплатных материала", "Paywall"),
        ("Подписаться за 1 рубль", "Subscription offer"),
        ("Показать комментарии", "Readers' comments"),
        ("Сообщить об опечатке", "How to reach the editors"),
        ("Показать ещё", "Navigation"),
        ("16+", "Legal notice"),
        ("本文仅限订阅用户阅读", "Paywall"),
        ("剩余内容仅供会员阅读。立即订阅，每月仅需12元。", "Paywall"),
        ("打开APP阅读全文", "Paywall"),
        ("复制链接", "Share bar"),
        ("点赞 收藏 评论", "Share bar"),
        ("加载更多", "Navigation"),
        ("转载请注明出处", "Legal notice"),
        ("This story is exclusive to our subscribers.", "Paywall"),
        ("Do not sell my personal information", "Legal notice"),
    ],
)
def test_what_a_page_says_to_its_readers_folds(line: str, reason: str) -> None:
    assert folds(line) == reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("本文僅限訂閱用戶閱讀", "Paywall"),
        ("登入後繼續閱讀", "Paywall"),
        ("訂閱電子報", "Subscription offer"),
        ("分享至臉書", "Share bar"),
        ("相關報導", "Links to other articles"),
        ("隱私權政策", "Legal notice"),
    ],
)
def test_pages_in_traditional_signs_speak_the_same(line: str, reason: str) -> None:
    assert folds(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Власти сообщили, что доступ к материалам дела ограничен судом.",
        "Чтобы читать книги, он оформил подписку в библиотеке.",
        "Издание зарегистрировано Роскомнадзором в 2015 году, рассказал редактор.",
        "Все новости о мосте были плохими",
        "Войдите в храм тихо",
        "News, sport, weather",
        "Business world news travels",
        "Политика и экономика",
        "该公司宣布，订阅会员每月需支付九元，引发争议",
        "他稱全文將在下週公佈",
        "評論員稱，這次修繕只對一半的樑柱",
    ],
)
def test_the_same_words_in_a_story_stay(line: str) -> None:
    assert folds(line) == ""


def test_a_line_in_simplified_signs_is_as_long_as_before() -> None:
    assert simplified("訂閱電子報 (RSS) 龘") == "订阅电子报 (RSS) 龘"
    assert simplified("Subscribe") == "Subscribe"
