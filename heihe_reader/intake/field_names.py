"""The names under which tables, feeds and front matter keep an article's title, text, date and the rest.

In the order in which they count. English first, then Russian, Chinese, and German, French and Spanish.
"""

import re

_GAPS = re.compile(r"[\s_\-./]+")
_AROUND = " \t\n\"'*:"
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def _names(*languages: str) -> tuple[str, ...]:
    return tuple(name for names in languages for name in names.split())


TEXTS = _names(
    "text body content article maintext article_text full_text fulltext articlebody article_body body_text "
    "content_text main_text post_content story_text news_text",
    "текст текст_статьи полный_текст содержание тело статья",
    "正文 内容 內容 全文 文本 内文 內文 本文",
    "volltext inhalt texte contenu texto contenido cuerpo",
)
SUMMARIES = _names(
    "summary description abstract excerpt snippet teaser lead",
    "аннотация описание анонс",
    "摘要 简介 导语",
)
PAGES = _names("html raw_html content_html body_html")
TITLES = _names(
    "title headline heading name article_title post_title",
    "заголовок название",
    "标题 標題 题目 題目 题名",
    "titel überschrift titre título titulo titular",
)
BYLINES = _names("byline authors author creator by", "автор авторы", "作者 记者 記者", "autor auteur")
DATES = _names(
    "published published_at publish_date date_publish date_published pubdate pub_date published_date "
    "publication_date datepublished date datetime timestamp time post_date",
    "дата_публикации дата опубликовано",
    "发布日期 发布时间 發布日期 出版日期 日期 时间 時間",
    "datum fecha",
)
SITES = _names(
    "site site_name sitename outlet source publisher publication newspaper source_name source_domain domain "
    "publication_title journal",
    "источник издание сайт сми",
    "来源 來源 媒体 媒體 出处 报纸",
    "quelle zeitung fuente medio",
)
URLS = _names(
    "url link canonical_url source_url article_url permalink uri",
    "ссылка",
    "链接 鏈接 連結 网址 網址",
)
LANGUAGES = _names("language lang locale language_code", "язык", "语言 語言", "sprache langue idioma")

_KNOWN = frozenset((*TEXTS, *PAGES, *TITLES, *BYLINES, *DATES, *SITES, *URLS, *LANGUAGES))


def field_name(written: str) -> str:
    """The name of a field as all compare it: lower case, one underscore between words ("publication_date").

    Words that programs tell apart by capitals ("publishedAt") are parted where that gives a name we know.
    """
    name = _one_name(written)
    return parted if (parted := _one_name(_HUMP.sub("_", str(written)))) in _KNOWN else name


def _one_name(written: str) -> str:
    return _GAPS.sub("_", str(written).strip(_AROUND).lower().replace("(s)", "s"))


def is_known(name: str) -> bool:
    """True for the name of a field that says something about an article."""
    return field_name(name) in _KNOWN
