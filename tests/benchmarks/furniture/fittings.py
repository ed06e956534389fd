# ruff: noqa: E501
"""The furniture that made-up outlets put on their pages, and the paragraphs that they paste into their articles.

{site} is the outlet's name, {n} a number that changes from page to page, {date} a day, {title} another headline.
Items that hold several texts parted by " || " show one of them on each page.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fittings:
    """The furniture of one language by the place where it stands, and what is no furniture though it recurs."""

    head: tuple[str, ...]
    inline: tuple[str, ...]
    foot: tuple[str, ...]
    background: tuple[str, ...]
    sentences: tuple[str, ...]
    subheads: tuple[str, ...]


EN = Fittings(
    head=(
        "Skip to main content",
        "{site} | News | Business | Opinion | Culture | Weather",
        "Home > News > {section}",
        "{section} desk",
        "Independent voices from the river since 1923",
        "Today's edition · {date} · {n} °C",
        "Subscribe || Log in || My account",
        "Listen to this article: {n} minutes",
        "{n} min read",
        "We and our partners store cookies on your device to measure how the site is used. Accept or manage your choices.",
        "Breaking: live updates on our home page",
        "Font size A A A",
    ),
    inline=(
        "Sign up for the Border Briefing, our weekly letter from the river. || Never miss a story: get The Morning Tide by email. "
        "|| Enjoying this article? Become a member for the price of a coffee.",
        "Advertisement || Story continues below",
        "Read also: {title}",
        "MORE ON THIS: {title}",
        "Got a tip? Write to our newsroom at desk{n}@example.org",
        "Join {n} readers on our Telegram channel",
    ),
    foot=(
        "Share on Facebook Share on X Copy link",
        "{n} comments",
        "Comments are moderated. Keep them short, stay on the subject and be kind to one another.",
        "The editors reserve the right to remove posts that insult, advertise or repeat what others wrote.",
        "Most read this week",
        "[links]",
        "{site} is published in two languages by a cooperative of its staff. It takes no money from parties.",
        "Our work is paid for by readers. If you can, support it with a small sum each month.",
        "© {site} {n}. All rights reserved. No part of this page may be copied without written consent.",
        "Editorial office: 14 Quay Street, open on weekdays from nine to five",
        "Phone +7 555 010 {n}, desk@example.org",
        "About · Imprint · Privacy · Careers · Advertise",
        "Download the app for Android and iPhone",
        "The opinions of authors are their own and not those of {site}.",
        "Report an error: select the text and press Ctrl+Enter",
        "Top stories from the archive",
    ),
    background=(
        "Heihe lies across the Amur from Blagoveshchensk. The two cities are less than a kilometre apart, and for decades a ferry was the only link.",
        "The road bridge was begun in 2016 and finished three years later. It stood unused until the summer of 2022 because of the epidemic.",
        "Trade between the two banks had been suspended during the Sino-Soviet split. It returned in 1982, first as barter.",
        "The free trade zone was set up in 2019 and covers twenty square kilometres.",
        "The city's oldest newspaper has been printed in two languages since 1925. Its readers live on both banks.",
        "Anyone who wants to cross must register on the site of the port and show a printed permit.",
        "Gas has flowed through the pipeline since December 2019. At full capacity it carries thirty-eight billion cubic metres a year.",
    ),
    sentences=(
        "The ministry did not answer questions.",
        "Talks are to resume next week.",
        "Prices have doubled within a year.",
        "The company declined to comment on the matter.",
        "An investigation is under way.",
        "Our correspondent saw the queue for himself.",
        "The mayor's office did not respond to a request for comment.",
        "As this newspaper reported earlier, the contract had been cancelled.",
        "Readers have written to us about it since spring.",
    ),
    subheads=("What happened before", "Background", "What comes next", "The other side"),
)

RU = Fittings(
    head=(
        "Перейти к содержанию",
        "{site} | Новости | Экономика | Мнения | Культура | Погода",
        "Главная / Новости / {section}",
        "Отдел: {section}",
        "Независимый голос Приамурья с 1923 года",
        "Сегодня {date}, {n} °C",
        "Войти || Подписка || Личный кабинет",
        "Слушать статью: {n} мин",
        "Время чтения: {n} мин",
        "Мы и наши партнёры сохраняем файлы cookie на вашем устройстве, чтобы понимать, как используется сайт. Принять или настроить.",
        "Срочно: прямая трансляция на главной странице",
        "Размер шрифта А А А",
    ),
    inline=(
        "Подпишитесь на «Письмо с границы», нашу еженедельную рассылку. || Не пропускайте главное: «Утренний прилив» у вас в почте. "
        "|| Нравится статья? Станьте участником клуба по цене чашки кофе.",
        "Реклама || Продолжение ниже",
        "Читайте также: {title}",
        "В ТЕМУ: {title}",
        "Есть новость? Пишите в редакцию: desk{n}@example.org",
        "Нас читают {n} человек в телеграм-канале",
    ),
    foot=(
        "Поделиться ВКонтакте Одноклассники Скопировать ссылку",
        "Комментарии ({n})",
        "Комментарии проходят проверку. Пишите коротко, по делу и уважайте собеседников.",
        "Редакция оставляет за собой право удалять записи, которые содержат оскорбления, рекламу или повторы.",
        "Самое читаемое за неделю",
        "[links]",
        "{site} выходит на двух языках и принадлежит трудовому коллективу. Денег от партий мы не берём.",
        "Нашу работу оплачивают читатели. Если можете, поддержите её небольшой суммой раз в месяц.",
        "© {site}, {n}. Все права защищены. Перепечатка возможна только с активной ссылкой на источник.",
        "Адрес: улица Набережная, 14, по будням с девяти до шести",
        "Тел. +7 555 010 {n}, desk@example.org",
        "О нас · Выходные данные · Вакансии · Реклама на сайте",
        "Скачайте приложение для Android и iPhone",
        "Мнение авторов может не совпадать с позицией издания «{site}».",
        "Нашли ошибку? Выделите текст и нажмите Ctrl+Enter",
        "Из архива",
    ),
    background=(
        "Хэйхэ лежит на другом берегу Амура, напротив Благовещенска. Города разделяет меньше километра, и десятилетиями их связывал только паром.",
        "Автомобильный мост начали строить в 2016 году и закончили через три года. Из-за эпидемии он простаивал до лета 2022 года.",
        "Во время советско-китайского раскола торговля между берегами прекратилась. Она вернулась в 1982 году, сначала как обмен товарами.",
        "Зона свободной торговли создана в 2019 году и занимает двадцать квадратных километров.",
        "Старейшая газета города с 1925 года печатается на двух языках. Её читатели живут на обоих берегах.",
        "Чтобы переправиться, нужно зарегистрироваться на сайте порта и распечатать пропуск.",
        "Газ идёт по трубопроводу с декабря 2019 года. На полной мощности он перекачивает тридцать восемь миллиардов кубометров в год.",
    ),
    sentences=(
        "В министерстве на вопросы не ответили.",
        "Переговоры продолжатся на следующей неделе.",
        "За год цены выросли вдвое.",
        "В компании от комментариев отказались.",
        "Идёт проверка.",
        "Наш корреспондент сам видел эту очередь.",
        "На запрос редакции мэрия не ответила.",
        "Как писала наша газета, договор был расторгнут.",
        "Читатели пишут нам об этом с весны.",
    ),
    subheads=("Что было раньше", "Предыстория", "Что дальше", "Другая сторона"),
)

ZH = Fittings(
    head=(
        "跳转到正文",
        "{site} | 新闻 | 财经 | 评论 | 文化 | 天气",
        "首页 > 新闻 > {section}",
        "{section}频道",
        "江畔之声，始于1923年",
        "今天是{date} 气温{n}度",
        "登录 || 订阅 || 个人中心",
        "收听本文：{n}分钟",
        "阅读时间约{n}分钟",
        "我们与合作伙伴会在您的设备上保存cookie，用来了解网站的使用情况。您可以接受或另行设置。",
        "快讯：首页正在直播",
        "字号：大 中 小",
    ),
    inline=(
        "欢迎订阅《边境来信》，每周一封。 || 不想错过要闻？《早潮》每天送到您的邮箱。 || 喜欢这篇文章吗？一杯咖啡的价格即可成为会员。",
        "广告 || 下文继续",
        "相关阅读：{title}",
        "延伸：{title}",
        "有新闻线索？请写信给编辑部：desk{n}@example.org",
        "已有{n}位读者加入我们的微信群",
    ),
    foot=(
        "分享到微信 微博 QQ空间 复制链接",
        "评论（{n}）",
        "评论须经审核。请简短、切题，尊重他人。",
        "编辑部有权删除含有侮辱、广告或重复内容的留言。",
        "本周热读",
        "[links]",
        "{site}以两种语言出版，由全体员工共同拥有，不接受任何党派的资助。",
        "我们的工作由读者支持。如果可以，请每月资助一小笔。",
        "版权所有 © {site} {n} 未经书面许可不得复制本页任何内容。",
        "编辑部地址：滨江街14号，工作日九点至十七点开放",
        "电话 +7 555 010 {n}，desk@example.org",
        "关于我们 · 版本说明 · 招聘 · 广告合作",
        "下载安卓和苹果客户端",
        "文章仅代表作者个人看法，与{site}无关。",
        "发现错误？选中文字并按Ctrl+Enter",
        "旧闻回顾",
    ),
    background=(
        "黑河与布拉戈维申斯克隔江相望。两座城市相距不到一公里，几十年间只靠轮渡往来。",
        "公路大桥于2016年动工，三年后完工。由于疫情，大桥一直闲置到2022年夏天。",
        "中苏交恶期间，两岸贸易中断。1982年贸易恢复，起初是以货易货。",
        "自由贸易片区设立于2019年，面积二十平方公里。",
        "本市最老的报纸自1925年起以两种语言印行，读者遍布两岸。",
        "过江者须在港口网站登记，并出示打印的通行证。",
        "天然气自2019年12月起经管道输送。满负荷时每年输气三百八十亿立方米。",
    ),
    sentences=(
        "有关部门没有回答提问。",
        "谈判将于下周继续。",
        "一年之内价格翻了一番。",
        "该公司拒绝就此事置评。",
        "调查正在进行。",
        "本报记者亲眼看到了排队的人群。",
        "截至发稿，市政府没有回应本报的评论请求。",
        "本报此前报道，该合同已被取消。",
        "自春天以来读者不断来信谈及此事。",
    ),
    subheads=("此前情况", "背景", "接下来", "另一方"),
)

FITTINGS = {"en": EN, "ru": RU, "zh": ZH}
SITES = {
    "en": ("Amur Times", "River Post", "The Border Gazette", "Far East Monitor", "Quay Herald", "Northern Ledger"),
    "ru": ("Амурский вестник", "Речная почта", "Граница сегодня", "Восточный обзор", "Причал", "Северный листок"),
    "zh": ("黑龙江时报", "江岸邮报", "边境观察", "远东瞭望", "码头日报", "北方简报"),
}
SECTIONS = {
    "en": ("Economy", "Society", "Border", "Sport"),
    "ru": ("Экономика", "Общество", "Граница", "Спорт"),
    "zh": ("财经", "社会", "边境", "体育"),
}
