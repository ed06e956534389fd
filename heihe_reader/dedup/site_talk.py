"""How sites speak to their readers, as against how news is told: the words that make a recurring block furniture."""

import re
from enum import IntEnum

_LABEL = 60  # Latin letters' worth of a label at most
_LONGEST = 1200  # Latin letters' worth; what is longer is no box


class Talk(IntEnum):
    """How much a block speaks of the site and to its reader."""

    NONE = 0
    TOPIC = 1  # speaks of what sites are made of: newsletters, cookies, rights, comments
    ADDRESS = 2  # tells the reader to do something with it, or says what only sites say


_SITE = re.compile(
    r"\b(?:subscri\w+|newsletters?|inbox|cookies?|privacy|log ?in|sign(?:ing|ed)? (?:up|in)|copyright|republish\w*"
    r"|reproduced|apps?|advert\w*|sponsored|moderat\w+|comment section|shar(?:e|ing) this|tweet|follow (?:us|our)"
    r"|facebook|twitter|instagram|telegram|youtube|whatsapp|podcasts?|trending|related|recommended|newsroom|donat\w+"
    r"|trial|download\w*|about us|careers|terms of|typos?|menu|members?(?:hip)?|tags?|notifications?|alerts?"
    r"|browser|javascript"
    r"|classifieds)\b"
    r"|подпи(?:с[кыа]|ш)|рассылк|(?:наш\w*|телеграм|telegram)[- ]канал|соцсет|телеграм|telegram|вконтакте"
    r"|одноклассник|дзен|cookie|куки"
    r"|персональн\w+ данн|конфиденциальн|\bреклам\w*|поделит|делитес|перепечат|копирован|цитирован|гиперссыл"
    r"|авторск\w+ прав"
    r"|правооблад|сетево\w+ издан|роскомнадзор|учредител|главн\w+ редактор|приложени[ею]|скача|читайте|опечатк"
    r"|донат|пожертв|зарегистрируйтесь|войти|вход\b|аккаунт|личн\w+ кабинет|фотогалере|уведомлен|оставь"
    r"|участник\w* клуба|\bв почте|на почту|оплачивают читатели"
    r"|须经审核|有权删除|每月资助|订阅|訂閱|会员|會員|邮箱|郵箱|客户端|公众号|微信|微博|抖音|分享|评论区|留言|登录|登錄|注册账号|版权|版權|转载|轉載"
    r"|广告|廣告|隐私|cookie|举报|舉報|投稿|爆料|下载|下載|备案|许可证|推荐|推薦|热门|熱門|导航|首页|网友|标签|关键词|收藏|字号"
    r"|点赞|二维码|扫码|个人中心|关注(?:我们|本|公)"
    r"|\b(?:abonn\w+|newsletter|datenschutz|impressum|anmelden|teilen|werbung|partager|s'abonner|publicité|suscr\w+"
    r"|compartir)\b",
    re.IGNORECASE,
)
_PRESS = re.compile(
    r"\b(?:e-?mails?|register|accounts?|trademarks?|(?:web)?sites?|pages?|ads|promo\w*|comments?|follow"
    r"|read(?:ers?|ing)?"
    r"|articles?|stor(?:y|ies)|headlines?|popular|editor\w*|journalis\w+|report(?:ers?|ing)|support\w*"
    r"|members?(?:hip)?"
    r"|contact|tips?|errors?|corrections?|home|search|archive|topics?|print(?:ed)?|version|gallery|edition|sections?"
    r"|weather|horoscopes?|desk|office)\b"
    r"|канал|\bправа\b|ссылк|свидетельств|редактор|редакци|издани|сайт|портал|комментар|читател|материал|смотрите"
    r"|слушайте|ошибк|поддерж|регистрац|зарегистр|главная|контакты|продолжение|участник|\bстать[яиюей]|новост|лента"
    r"|архив|теги|метки|рубрик|раздел|версия|печат|обсужд|отзыв|страниц|почт|газет|отдел"
    r"|邮件|评论|評論|授权|声明|聲明|热线|熱線|编辑部|編輯部|联系|聯繫|本文|原文|阅读|閱讀|更多|网站|網站|本网|本報|栏目"
    r"|频道|搜索|打印|下文|读者|文章|返回|群"
    r"|\b(?:kommentare?|comentarios)\b",
    re.IGNORECASE,
)
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
    r"|read (?:more|also|next)\s*[:»>→]|see also\s*:|related (?:articles|stories|posts|news|links)"
    r"|most (?:read|popular|viewed)"
    r"|terms of (?:use|service)|privacy policy|advertise with us|powered by|min(?:ute)?s? read\b|skip to"
    r"|back to top|print this"
    r"|без (?:письменного )?(?:разрешения|согласия)|права (?:защищены|сохранены)|активн\w+ (?:гипер)?ссылк"
    r"|при (?:полном|любом|использовании|перепечатке|цитировании|копировании)"
    r"|свидетельство о регистрации|зарегистрирован\w* (?:федеральн|роскомнадзор)"
    r"|мнени\w+ (?:редакции|авторов?).{0,40}(?:не совпада|может не)"
    r"|подпи(?:шитесь|сывайтесь|саться|сывайся|шись)|ctrl ?\+ ?enter|\b(?:0|6|12|16|18)\+"
    r"|читайте (?:также|нас|по теме)|смотрите также|по теме:|поделиться"
    r"|главный редактор\s*[:–—-]|учредитель\s*[:–—-]|телефон редакции|адрес редакции|версия для печати|наверх"
    r"|использ\w+ (?:файлы )?(?:cookie|куки)"
    r"|版权所有|版權所有|未经.{0,14}(?:不得|禁止|严禁)|未經.{0,14}(?:不得|禁止)|不代表.{0,8}(?:观点|立场|觀點)|icp备|icp證|icp证|公网安备|许可证"
    r"|扫一扫|扫码|掃碼|二维码|关注(?:我们|公众号|微信|官方)|点击(?:查看|进入|下载|阅读|订阅)|责任编辑|責任編輯|举报(?:电话|邮箱)|相关(?:阅读|新闻|链接|报道)"
    r"|相關(?:閱讀|新聞)|(?:上|下)一篇|返回(?:首页|顶部)|热门(?:推荐|文章|排行)|猜你喜欢|订阅(?:我们|本|电子)|网友评论|文明上网",
    re.IGNORECASE,
)
_READER = re.compile(
    r"\b(?:you|your|yours|please|click|tap|here)\b"
    r"|^(?:join|get|send|try|become|leave|enable|enter|visit|never|report|support)\b"
    r"|\b(?:вы|вас|вам|вами|ваш\w*|нажмите|пожалуйста|хотите)\b"
    r"|\b[а-яё]{3,}(?:йтесь|итесь|ите|йте|ьте|ьтесь)\b|您|你|(?<![申邀])请(?![求示愿假客教])|請(?!求)|欢迎|歡迎|点击|點擊|立即|马上|即可|成为|吗？"
    r"|\b(?:sie|ihre?|vous|votre)\b",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"\b(?:us|our|ours|we)\b|\b(?:мы|нас|нам|наш\w*)\b|我们|我們|本网|本網|本站|本报|本報|\bnos\b",
    re.IGNORECASE,
)
_LINKS = re.compile(
    r"https?://|www\.|\b[\w.+-]+@[\w-]+\.\w{2,}|[|•·»›→▶►]|(?:тел\.?|phone|tel|电话|電話|热线)[:.：]? ?[+\d(]"
    r"|\+?\d[\d ()–-]{8,}\d|#\w+ #\w+",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:said|says|told|according|reported|added|officials?|respond\w*|declin\w+)\b"
    r"|\b(?:сказал\w*|заявил\w*|сообщил\w*|по словам|рассказал\w*|отметил\w*|ответил\w*|отказал\w*|прокомментир\w*)\b"
    r"|表示|说道|介绍说|据悉|指出|據悉|记者获悉|回应|拒绝|置评",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:he|she|his|her|hers|was|were|had|он|она|его|её|ее|был[аио]?)\b", re.IGNORECASE)
_TERMINAL = re.compile(r"[.!?…。！？]['\"”’»)\]」』）]*\s*$")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\u3041-\u30fa]")
_QUOTES = '"“«„「『‘'


def talk_of(text: str) -> Talk:
    """How much `text`, one block or sentence, speaks of the site and to its reader."""
    size = _size_of(text)
    if size > _LONGEST or text[:1] in _QUOTES:
        return Talk.NONE
    reader = len(_READER.findall(text))
    telling = bool(_TOLD.search(text)) or (reader < 1 and bool(_OTHERS.search(text)))
    if _FIXED.search(text):
        return Talk.TOPIC if telling else Talk.ADDRESS
    site, press = _distinct(_SITE, text), _distinct(_PRESS, text)
    linked = bool(_LINKS.search(text))
    if telling or not (site or press or linked):
        return Talk.NONE
    house = bool(_HOUSE.search(text))
    if ends_sentence(text):
        sells = (site and (reader or house)) or (press >= 2 and (reader or (house and site)))
        return (
            Talk.ADDRESS if sells or (reader and house and press) else Talk.TOPIC if site or press >= 2 else Talk.NONE
        )
    if size <= _LABEL and (site or (press and (reader or house))):
        return Talk.ADDRESS
    return Talk.TOPIC if site or linked or press >= 2 or size <= _LABEL else Talk.NONE


def _distinct(words: re.Pattern[str], text: str) -> int:
    return len({found.group().lower() for found in words.finditer(text)})


def ends_sentence(text: str) -> bool:
    """True when `text` ends as a sentence does, closing quotes and brackets aside."""
    return bool(_TERMINAL.search(text))


def _size_of(text: str) -> int:
    return len(text) if text.isascii() else len(text) + 2 * len(_HAN.findall(text))
