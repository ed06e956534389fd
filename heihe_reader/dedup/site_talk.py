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


_TOPIC = re.compile(
    r"\b(?:subscri\w+|newsletters?|e-?mails?|inbox|cookies?|privacy|log ?in|sign(?:ing|ed)? (?:up|in)"
    r"|register|accounts?"
    r"|copyright|trademarks?|reproduc\w+|republish\w*|(?:web)?sites?|pages?|apps?|advert\w*|ads|sponsor\w*|promo\w*"
    r"|comments?|moderat\w+|shar(?:e|ing)|tweet|follow|facebook|twitter|instagram|telegram|youtube|whatsapp|podcasts?"
    r"|read(?:ers?|ing)?|articles?|stor(?:y|ies)|headlines?|trending|popular|related|recommended|newsroom|editor\w*"
    r"|journalis\w+|report(?:ers?|ing)|donat\w+|support\w*|members?(?:hip)?|trial|download\w*|contact|about us"
    r"|careers"
    r"|terms|tips?|errors?|typos?|corrections?|menu|home|search|archive|tags?|topics?|print(?:ed)?|version|gallery"
    r"|notifications?|alerts?|browser|javascript|edition|sections?|photo credits?|weather|horoscopes?|classifieds)\b"
    r"|подпис|рассылк|канал|соцсет|телеграм|telegram|вконтакте|одноклассник|дзен|cookie|куки|персональн\w+ данн"
    r"|конфиденциальн|реклам|поделит|делитес|перепечат|копирован|цитирован|гиперссыл|ссылк|авторск|правооблад"
    r"|\bправа\b|сетево\w+ издан"
    r"|роскомнадзор|свидетельств|учредител|редактор|редакци|издани|сайт|портал|комментар|приложени|скача"
    r"|читайте|читател|материал"
    r"|смотрите|слушайте|ошибк|опечатк|поддерж|донат|пожертв|регистрац|зарегистр|войти|вход|аккаунт|главная|контакты"
    r"|продолжение|участник|кабинет|\bстать[яиюей]|новост|лента|архив|теги|метки|рубрик|раздел|фотогалере"
    r"|версия|печат|уведомлен|обсужд|оставь|отзыв|страниц|почт|газет"
    r"|订阅|訂閱|会员|會員|邮箱|郵箱|邮件|客户端|公众号|微信|微博|抖音|分享|评论|評論|留言|登录|登錄|注册|版权|版權|转载|轉載|授权"
    r"|声明|聲明|广告|廣告|隐私|cookie|举报|舉報|热线|熱線|投稿|爆料|编辑部|編輯部|联系|聯繫|下载|下載|备案|许可证|本文|原文|阅读|閱讀"
    r"|推荐|推薦|热门|熱門|更多|导航|首页|网站|網站|网友|本网|本報|栏目|频道|搜索|标签|关键词|打印|下文|个人中心|读者|文章|收藏|字号|返回|点赞|二维码|扫码|关注"
    r"|\b(?:abonn\w+|newsletter|datenschutz|impressum|anmelden|teilen|kommentare?|werbung|partager|s'abonner"
    r"|publicité|suscr\w+"
    r"|compartir|comentarios)\b",
    re.IGNORECASE,
)
_FIXED = re.compile(
    r"©|\(c\) ?\d{4}|all rights reserved|rights? (?:are )?reserved"
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
_ADDRESS = re.compile(
    r"\b(?:you|your|yours|us|our|ours|we|here|please|click|tap|join|get|send|below|try|become|leave|enable"
    r"|enter|visit)\b"
    r"|\b(?:вы|вас|вам|вами|ваш\w*|мы|нас|нам|наш\w*|здесь|нажмите|пожалуйста|хотите|узна[йв]\w*)\b"
    r"|\b[а-яё]{3,}(?:йтесь|итесь|ите|йте|ьте|ьтесь)\b|您|你|我们|我們|本网|本網|本站|本报|本報|请|請|欢迎|歡迎|点击|點擊|立即|马上|即可|成为|吗？"
    r"|\b(?:sie|ihre?|vous|votre|nos)\b",
    re.IGNORECASE,
)
_LINKS = re.compile(
    r"https?://|www\.|\b[\w.+-]+@[\w-]+\.\w{2,}|[|•·»›→▶►]|(?:тел\.?|phone|tel|电话|電話|热线)[:.：]? ?[+\d(]"
    r"|\+?\d[\d ()–-]{8,}\d|#\w+ #\w+",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:said|says|told|according|reported|added|officials?)\b"
    r"|\b(?:сказал\w*|заявил\w*|сообщил\w*|по словам|рассказал\w*|отметил\w*)\b"
    r"|表示|说道|介绍说|据悉|指出|據悉|记者获悉",
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
    addressed = len(_ADDRESS.findall(text))
    telling = bool(_TOLD.search(text)) or (addressed < 2 and bool(_OTHERS.search(text)))
    if _FIXED.search(text):
        return Talk.TOPIC if telling else Talk.ADDRESS
    topics = len({found.group().lower() for found in _TOPIC.finditer(text)})
    if telling or not (topics or _LINKS.search(text)):
        return Talk.NONE
    if topics and (addressed or (size <= _LABEL and not ends_sentence(text))):
        return Talk.ADDRESS
    return Talk.TOPIC if topics >= 2 or size <= _LABEL or _LINKS.search(text) else Talk.NONE


def ends_sentence(text: str) -> bool:
    """True when `text` ends as a sentence does, closing quotes and brackets aside."""
    return bool(_TERMINAL.search(text))


def _size_of(text: str) -> int:
    return len(text) if text.isascii() else len(text) + 2 * len(_HAN.findall(text))
