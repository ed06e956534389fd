"""The words by which the furniture of pages gives itself away, in the languages that are read here.

Each cue is a phrase that readers are addressed with ("Already a subscriber?"), not one that news is told in.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

NAVIGATION = "Navigation"
SHARE = "Share bar"
PAYWALL = "Paywall"
SUBSCRIPTION = "Subscription offer"
NEWSLETTER = "Newsletter sign-up"
COOKIES = "Cookie notice"
ADVERTISEMENT = "Advertisement"
RELATED = "Links to other articles"
COMMENTS = "Readers' comments"
LEGAL = "Legal notice"
CONTACT = "How to reach the editors"
NOTICE = "Notice about the browser"

# What is sold or signed up for; between two of these stand the rest of the same box.
COMMERCIAL = frozenset({PAYWALL, SUBSCRIPTION, NEWSLETTER})


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern and the reason it gives. `whole`: it must be all of the block. `longest` is in Latin letters' worth."""

    pattern: re.Pattern[str]
    reason: str
    whole: bool
    longest: int


def _cues(reason: str, patterns: Iterable[str], *, whole: bool = False, longest: int = 220) -> tuple[Cue, ...]:
    return tuple(Cue(re.compile(pattern, re.IGNORECASE), reason, whole, longest) for pattern in patterns)


_NETWORK = (
    r"facebook|twitter|x|whats ?app|linkedin|reddit|telegram|instagram|youtube|tiktok|pinterest|pocket|flipboard|messenger|"
    r"e-?mail|mail|print|copy(?: link| url)?|link copied!?|tweet|pin|pin it|share|line|weibo|wechat|qq|qzone|vk|viber|ok|threads|"
    r"bluesky|mastodon|tumblr|微博|微信|朋友圈|вконтакте|одноклассники|телеграм|скопировать ссылку|twittern|teilen|partager"
)
_PRICE = r"(?:[$€£¥₽]|us\$|rmb|usd|eur)\s?\d+(?:[.,]\d+)?"
_PERIOD = r"(?:day|week|month|year|mo|yr|wk|annum|quarter)"

WHOLE_CUES: tuple[Cue, ...] = (
    *_cues(
        NAVIGATION,
        (
            r"(?:skip|jump) to (?:the )?(?:main |primary )?(?:content|navigation|footer|search|article|menu)",
            r"(?:social|main|site|primary|secondary|footer|header|page|post|user|global|mobile|top|section|breadcrumb|account)s?"
            r" (?:navigation|nav|menu|links)",
            r"(?:toggle|open|close|show|hide) (?:the )?(?:main |site |side )?(?:navigation|menu|search|sidebar)",
            r"back to (?:the )?(?:top|home|home ?page|main page)(?: of page)?",
            r"(?:home|главная|首页|startseite|accueil|inicio)\s*(?:[>/»›|]|::|-)\s*\S.{0,120}",
            r"(?:\w[\w’'&.-]*(?: \w[\w’'&.-]*){0,2}\s*[|•·›»]\s*){3,}\w[\w’'&.-]*(?: \w[\w’'&.-]*){0,2}",
            r"\d+ ?-?min(?:ute)?s? read|(?:estimated )?reading time:? \d+ .{0,10}",
            r"跳(?:到|至|转到?|过)(?:主要|主)?(?:内容|正文|导航|菜单)|(?:返回|回到?|回)(?:顶部|首页|列表)|当前位置[:：].{0,60}|(?:网站|主)?导航|字号.{0,12}",
            r"(?:上|下)一(?:篇|条|页)[:：]?.{0,60}",
            r"перейти (?:к|на) (?:основному |главному )?(?:содержанию|содержимому|контенту|навигации|главную)|(?:вернуться )?(?:наверх|к началу)"
            r"|версия для печати|главное меню|навигация(?: по сайту)?",
            r"zum (?:haupt)?inhalt(?: springen)?|zur (?:navigation|startseite)|nach oben|aller au (?:contenu|menu).{0,20}|haut de page"
            r"|retour en haut",
        ),
        whole=True,
    ),
    *_cues(
        SHARE,
        (
            rf"(?:share(?: this| it)?(?: (?:on|via|with|to|by))?:?\s*)?(?:(?:share (?:on|via|to) )?(?:{_NETWORK})[\s,|/•·]*){{2,}}",
            rf"(?:share|tweet|post|send|save|like|follow|find|join)(?: (?:this|it|us|me))?(?: (?:article|story|page|post|link))?"
            rf" (?:on|via|by|in|with|to) (?:our |your )?(?:{_NETWORK}|google news|social media|friends|channel).{{0,20}}",
            r"share (?:this|the)(?: (?:article|story|page|post|news|content|link|video))?|share (?:article|story|page|post)|\d+ shares?|link copied\W?",
            r"follow (?:us|@\w+)(?: on .{1,40})?|follow us|like us on .{1,30}|join us on .{1,30}",
            r"поделиться(?: .{1,40})?|поделитесь .{0,40}|(?:мы|читайте нас|следите за нами) в .{1,40}|подписывайтесь на (?:нас|наш).{0,60}",
            r"分享(?:到|至|给|本文|文章|按钮|新闻)?[:：]?.{0,24}|(?:微信)?扫(?:一扫|描|码).{0,24}|(?:欢迎)?(?:请)?关注(?:我们|官方|本报|公众号).{0,24}",
            r"(?:artikel|beitrag|seite) (?:teilen|drucken|merken)|(?:auf|per) \w+ teilen|partage[rz] (?:cet article|sur .{1,30})",
        ),
        whole=True,
    ),
    *_cues(
        SUBSCRIPTION,
        (
            r"free trial|\d+[- ]days?[- ]free(?: trial| access)?.{0,60}|(?:start|begin|try|claim) (?:your |a |my |the )?(?:\d+.{0,10} )?free (?:trial|month|week).{0,40}",
            r"subscribe(?!.*newsletter)(?: now| today| here)?(?: (?:to|for|and|with|from) .{1,70})?|become a (?:member|subscriber|supporter|patron).{0,60}",
            r"(?:sign|log) ?in(?: or (?:register|subscribe|sign up|create .{0,20}))|(?:view|see|choose) (?:your )?(?:subscription )?(?:plan|offer|option)s?",
            r"(?:already|have|not|don.t have) .{0,30}(?:subscriber|member|account|subscription)\?? ?(?:log ?in|sign ?in|subscribe|register|join|create).{0,30}",
            rf"(?:from |only |just |for |then |save )?{_PRICE}\s*(?:per|a|/|every|each|for)\s*(?:\d+ )?{_PERIOD}s?\b.{{0,140}}",
            r"(?:立即|马上|现在|点击)?(?:订阅|开通会员|购买会员|加入会员).{0,16}|\d+元\s*/\s*(?:月|年|季).{0,30}|(?:会员|付费)(?:专享|专属|可读)",
            r"(?:оформ(?:ить|ите)|купить|выбрать) (?:подписку|доступ).{0,40}|(?:от )?\d+ (?:руб\w*\.?|₽) в (?:месяц|год|неделю).{0,60}",
            r"(?:jetzt )?(?:abonnieren|abo (?:bestellen|abschließen|testen)).{0,40}|(?:je )?m'abonne[rz]?.{0,40}|s'abonner.{0,40}|abonnez-vous.{0,60}",
        ),
        whole=True,
    ),
    *_cues(
        NEWSLETTER,
        (
            r"(?:your |enter (?:your )?|enter an )?e-?mail(?: address)?\*?|sign (?:me )?up(?: now| here| today| for free)?|get newsletters?",
            r"(?:our |free |daily |weekly |the )*newsletters?(?: sign[- ]?up)?",
            r"(?:введите|укажите|ваш)\w* (?:ваш )?(?:e-?mail|адрес|почт).{0,30}|(?:输入|填写).{0,6}(?:邮箱|邮件|电子邮件).{0,10}",
        ),
        whole=True,
    ),
    *_cues(
        COOKIES,
        (
            r"(?:accept|reject|allow|decline|manage)(?: all| necessary)?(?: cookies?| preferences| consent| settings)|accept all|reject all",
            r"cookie (?:policy|settings|preferences|notice|consent|banner|declaration)|(?:your )?privacy (?:choices|settings|preferences)",
            r"принять (?:все|всё|cookies?)|(?:接受|拒绝|同意)(?:所有|全部)?(?:cookies?)?|alle (?:cookies )?akzeptieren|tout accepter",
        ),
        whole=True,
    ),
    *_cues(
        ADVERTISEMENT,
        (
            r"(?:- ?)?(?:advertisement|advertising|advertorial|sponsored(?: content| post| by .{1,40})?|paid (?:post|content)|promoted(?: content)?)(?: ?-)?",
            r"(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|newsletter.{0,20}))?|scroll (?:down )?to continue.{0,40}",
            r"continue reading below(?: .{0,20})?|remove ads|ad ?choices|skip ad(?:vertisement)?|advertise with us",
            r"реклама|на правах рекламы|реклама\. .{1,80}|广告|廣告|推广|赞助(?:内容|商)?|anzeige|werbung|publicité|contenu sponsorisé",
        ),
        whole=True,
    ),
    *_cues(
        RELATED,
        (
            r"(?:read|see|show|view|load|learn|discover|explore) (?:more|less|all)(?: (?:about|on|from|in|stories|articles|news|posts).{0,60})?(?: ?[>»→…])*",
            r"keep reading\W*(?:show (?:less|more))?|show (?:less|more)|continue reading\W*",
            r"related(?: (?:articles?|stories|story|content|topics?|coverage|posts?|links|news|reading|items|videos?|tags))?:?",
            r"(?:related|recommended|editor.s pick)(?: (?:article|story|stories|content|reading|news|post|video|coverage))?\s*[:|>»]\s*\S.{0,170}",
            r"(?:read|see|watch|listen|also|more) ?(?:more|also|next|now|this|on this|read|in this series)?\s*[:|>»]\s*\S.{0,170}",
            r"(?:see also|read also|also read|read next|what to read next|don.t miss|further reading|up next|you may (?:also )?(?:like|enjoy)"
            r"|you might (?:also )?(?:like|enjoy|be interested in)|recommended (?:for you|reading|stories|articles)|around the web|from our partners"
            r"|in case you missed it|in other news|more like this)\W*",
            r"more (?:from|in|on|by) (?:this|the|our|that) (?:section|author|category|topic|site|series|story|writer|subject|tag|edition)",
            r"more (?:top )?(?:stories|news|articles|headlines|coverage|videos|posts)(?: (?:from|in|on|about|by) .{1,40})?",
            r"(?:most|top|trending|latest|popular|recent|featured|editor.?s.?|must)[- ](?:read|popular|viewed|shared|watched|commented|stories|news"
            r"|articles|posts|headlines|picks?|reads?|videos|now)(?: .{0,20})?",
            r"(?:читайте|смотрите|см\.?|слушайте)(?: также| ещ[её]| по теме| далее| больше)?(?:\s*[:.].{0,170}|)",
            r"(?:ещ[её] )?(?:материалы |статьи |новости )?по (?:этой )?теме\W*|(?:похожие|другие|связанные) (?:новости|статьи|материалы|публикации).{0,40}"
            r"|(?:самое|сейчас) (?:читаемое|популярное|обсуждаемое|читают)|(?:главные|последние|популярные|свежие) (?:новости|материалы|статьи).{0,30}"
            r"|рекомендуем(?: .{0,30})?|новости партн[её]ров|лента новостей|читать (?:далее|полностью|ещ[её]|дальше)\W*|подробнее\W*",
            r"【?(?:相关|推荐|热门|延伸|更多|最新|精彩|编辑推荐|相關|推薦|熱門|更多精彩)(?:阅读|新闻|文章|报道|推荐|链接|内容|资讯|专题|视频|閱讀|新聞|報導|稿件|消息)】?(?:[:：].{0,100})?",
            r"猜你喜欢|大家都在看|为您推荐|你可能(?:还|也)?(?:喜欢|感兴趣).{0,6}|(?:点击|展开)?(?:查看|阅读|閱讀|点击)(?:更多|全文|原文|详情).{0,12}|热(?:门|点)(?:排行|榜)?",
            r"(?:lesen|sehen|hören) sie (?:auch|mehr|weiter|dazu).{0,150}|mehr (?:zum thema|dazu|lesen|aus .{1,30})\W*|das könnte sie (?:auch )?interessieren"
            r"|meistgelesen.{0,20}|auch interessant\W*|(?:à )?lire (?:aussi|également|la suite).{0,150}|sur le même (?:sujet|thème)\W*|les plus (?:lus|populaires)"
            r"|voir aussi.{0,150}",
        ),
        whole=True,
    ),
    *_cues(
        COMMENTS,
        (
            r"(?:leave|post|write|add) (?:a |your )(?:comment|reply).{0,60}|join the (?:conversation|discussion|debate).{0,60}|(?:view|show|see|read|load) (?:all )?(?:\d+ )?comments?.{0,10}",
            r"(?:no|\d+) (?:comments?|responses?|repl(?:y|ies))(?: (?:yet|so far))?|comments? \(\d+\)|(?:log|sign) in to comment|comments are (?:closed|off)\.?",
            r"(?:оставить|добавить|написать) комментари\w+.{0,30}|комментари[ия]\s*\(?\d+\)?|\d+ комментари\w+|обсудить(?: .{0,30})?|нет комментариев",
            r"(?:发表|查看|最新|全部|热门|网友|写|我来说?|我要)评论.{0,12}|\d+条评论|评论\s*[（(]\d+[）)]",
            r"(?:kommentar (?:schreiben|verfassen)|\d+ kommentare|\d+ commentaires?|laisser un commentaire).{0,20}",
        ),
        whole=True,
    ),
    *_cues(
        LEGAL,
        (
            r"(?:©|\(c\)|copyright)\s?.{0,140}(?:\b(?:19|20)\d\d\b|reserved|inc\b|ltd\b|llc\b|gmbh\b|ооо|公司).{0,240}",
            r"(?:[^.]{0,80}\s)?all rights reserved\.?(?: .{0,120})?",
            r"(?:terms|conditions)(?: (?:of|and) (?:use|service|conditions|sale))?(?: (?:and|&|\|) privacy.{0,20})?|privacy (?:policy|notice|statement)(?: .{0,30})?",
            r"все права (?:защищены|сохранены).{0,100}|при (?:использовании|перепечатке|цитировании|копировании) материал.{0,160}"
            r"|(?:политика конфиденциальности|пользовательское соглашение).{0,30}",
            r"版权(?:所有|声明|归).{0,80}|未经.{0,10}(?:授权|许可|允许|同意).{0,40}(?:不得|禁止|严禁).{0,40}|.{0,30}icp(?:备|证).{0,40}|免责声明.{0,80}"
            r"|(?:举报|联系)电话[:：].{0,40}|(?:关于|联系)我们|隐私(?:政策|声明)",
            r"alle rechte vorbehalten.{0,60}|tous droits réservés.{0,60}|(?:impressum|datenschutz|mentions légales)",
        ),
        whole=True,
    ),
)  # fmt: skip

# These may stand anywhere in a short block.
PART_CUES: tuple[Cue, ...] = (
    *_cues(
        SHARE,
        (
            r"^(?:follow|like|find|join) (?!the\b).{0,90}\bon (?:facebook|twitter|instagram|youtube|linkedin|telegram|tiktok|whatsapp|weibo|wechat|threads|bluesky)\b",
            r"^(?:следите за|читайте) .{0,40}в (?:telegram|телеграм\w*|twitter|facebook|вконтакте|vk|дзен\w*)\b|^(?:关注|扫码).{0,20}(?:公众号|微博|微信|抖音|客户端)",
        ),
    ),
    *_cues(
        CONTACT,
        (
            r"^(?:reach|contact|e-?mail|write to) (?:the )?(?:reporters?|authors?|writers?|editors?|newsroom|us|him|her|\w+ \w+)\b.{0,60}(?:\bat\b|\bon\b|@)",
            r"^(?:have|got) (?:a|any) (?:(?:news )?tips?|story|question|correction)s?\b.{0,140}|^(?:to )?(?:report|submit) (?:a |an )?(?:typo|error|correction|tip)\b",
            r"^(?:нашли|заметили) (?:ошибку|опечатку).{0,120}|^(?:если вы )?(?:заметили|нашли) .{0,40}(?:ctrl|ошибк)|^(?:投稿|爆料|新闻线索|纠错|举报)(?:热线|邮箱|电话)?[:：]",
        ),
        longest=260,
    ),
    *_cues(
        NOTICE,
        (
            r"\b(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)\b|\bjavascript (?:is|must be|has been) (?:disabled|enabled|turned)\b"
            r"|\b(?:update|upgrade) (?:to|your) (?:a )?(?:modern |newer |supported )?browser\b|^an error (?:has )?occurred\b.{0,60}$|\bad ?blocker\b.{0,80}\b(?:disable|turn|whitelist|detected|using)",
            r"(?:включите|отключен) (?:поддержку )?javascript|(?:обновите|устаревш\w+) (?:ваш )?браузер|请(?:开启|启用).{0,6}javascript|浏览器版本过低",
        ),
        longest=300,
    ),
    *_cues(
        LEGAL,
        (
            r"^this (?:copy|material|article) (?:is for your personal|may not be (?:published|reproduced|republished))\b",
            r"\b(?:may not be|cannot be) (?:published|reproduced|republished|broadcast)\b.{0,40}\b(?:rewritten|redistributed|without)\b",
        ),
        longest=500,
    ),
    *_cues(
        PAYWALL,
        (
            r"^(?:sorry,? )?you(?:[’']ve|[’']re| have| are)?(?: now| already| just)? (?:reached|used|hit|read|exceeded|run out|out of|viewed|got)\b.{0,50}\b(?:free|limit|articles?|stories|allowance)\b",
            r"^(?:you (?:still )?have|there (?:is|are)) (?:only |just )?(?:\d+|one|two|three|no|your last)(?: more)? (?:free )?(?:articles?|stories|story|views?|reads?)\b.{0,50}\b(?:left|remaining|month|more)\b",
            r"\balready (?:a |an |have an? )(?:subscriber|member|account|subscription|digital subscriber)\b",
            r"\b(?:to|and) (?:continue|keep|finish|go on) reading(?: this| the| our|,|\.|$|!)|\bto read the (?:full|rest|complete|whole|entire)\b.{0,30}\b(?:story|article|piece|text|content)\b",
            r"\b(?:this|the) (?:article|content|story|post|page|feature) is (?:only |exclusively |just )?(?:available |reserved |accessible |open )?(?:only )?(?:to|for) .{0,20}(?:subscribers|members|registered)",
            r"^(?:for )?(?:subscribers|members)[- ]only\b|^(?:subscriber|member|premium)[- ](?:exclusive|only|content)\b",
            r"\bcontinue reading (?:your|this|with|for|the full)\b|^unlock (?:this|the|full|all|unlimited|more)\b",
            r"^(?:log|sign) ?in to (?:continue|read|your account|access|view|see|unlock)\b|^(?:create|register for) (?:a |an |your )?free (?:account|registration)\b",
            r"чтобы (?:прочитать|читать|продолжить чтение|дочитать).{0,60}(?:подпи|войди|зарегистр|оформ)|вы (?:прочитали|исчерпали|достигли|использовали).{0,50}(?:бесплатн|лимит)",
            r"(?:материал|статья|текст|полная версия) (?:доступ\w+|открыт\w*) .{0,30}подпис|(?:уже|у вас уже) (?:подписаны|есть (?:подписка|аккаунт))\s*\?|продолжение (?:доступно|после) .{0,30}подпис",
            r"(?:登录|登陆|注册|订阅|付费|成为会员|开通会员)(?:账号)?(?:后|即可|以|之后|才能|方可)(?:免费)?(?:继续|可)?(?:阅读|查看|浏览|解锁)|(?:您|你)(?:本月|已|的)?.{0,12}免费.{0,12}(?:篇|文章|额度|次数|上限)|解锁全文|(?:已|已经)(?:是|有)(?:会员|订阅|账号)",
            r"bereits (?:abonnent|registriert|mitglied)|(?:jetzt|zum) weiterlesen|sie haben .{0,40}(?:gratis|kostenlos|limit)|dieser artikel ist .{0,20}(?:abonnenten|plus)",
            r"déjà abonnée?|(?:cet article|la suite|contenu) (?:est )?réservée? aux? abonnés|connectez-vous pour|il vous reste .{0,20}à lire",
        ),
    ),
    *_cues(
        SUBSCRIPTION,
        (
            r"\b(?:get|enjoy|unlock|gain|receive|with|for|have) (?:full|unlimited|instant|complete|digital|exclusive|premium|immediate|all[- ]access)(?:,? (?:digital|online|web|full|and))* access\b",
            r"\bcancel (?:at )?any ?time\b|\bno commitment\b.{0,20}$|\bno credit card (?:required|needed)\b|\bcancel(?:led)? online\b",
            rf"\bthen (?:just |only )?{_PRICE}\b.{{0,12}}{_PERIOD}|^save (?:up to |over )?(?:\d+ ?%|{_PRICE})|\bbilled (?:monthly|annually|yearly|every|as)\b|\bthen (?:just |only )?{_PRICE}\s*$",
            r"^ad[- ]free (?:experience|reading|access|browsing|version)\b|\bbest value\b",
            r"^(?:please )?(?:consider )?(?:support|help(?: us)?|join|fund|back)(?:ing)? (?:our|independent|quality|the work of|us)\b.{0,80}(?:journalis|report|newsroom|work|donat|member|subscri|today)",
            r"^(?:donate|make a (?:donation|contribution|gift)|give) (?:now|today|to|here|monthly)\b|^if you (?:like|enjoy|value|appreciate)\w* (?:this|our|what).{0,120}(?:subscri|donat|support|member)",
            r"(?:отмен\w+|отказаться) (?:можно )?в любо[йе] (?:момент|время)|(?:полный|неограниченный|безлимитный) доступ\b|бесплатн\w+ (?:пробн\w+|период|доступ)",
            r"^(?:пожалуйста, )?(?:поддержите|поддержать) (?:нас|наш|редакцию|журналист|издание|проект)",
            r"(?:可)?随时(?:可以|可)?取消|免费试(?:用|读|阅)|无限(?:量|制)?(?:阅读|访问|畅读)|畅读(?:全部|所有|全文)",
            r"jederzeit kündbar|kostenlos(?:en)? (?:testen|probemonat)|probe-?abo|sans engagement|(?:annul|résili)able à tout moment|essai gratuit|accès illimité",
        ),
        longest=200,
    ),
    *_cues(
        SUBSCRIPTION,
        (
            r"\b(?:become|be) an? (?:\w+ )?(?:member|subscriber|supporter|patron)(?: today| now| here)?\W*$|\breaders like you\b.{0,120}",
            r"^if you (?:like|enjoy|value|appreciate)\w* .{0,160}\b(?:subscri|donat|support us|become a|members? get|join)\w*",
            r"^(?:we need|help us|with) your (?:help|support)\b.{0,200}\b(?:donat|subscri|contribut|member)\w*",
        ),
        longest=420,
    ),
    *_cues(
        NEWSLETTER,
        (
            r"^(?:please )?(?:sign ?up|subscribe|register|opt in|join)(?: now| here| today| free)?,? (?:to|for|and|with|by|our|in)\b.{0,110}\b(?:newsletters?|briefings?|digest|alerts?|updates?|mailing list|(?:our|free|daily|weekly|more) e-?mails?|inbox|roundup|bulletin|podcast|channel)\b",
            r"\b(?:delivered|straight|direct(?:ly)?|sent|right)(?: straight| directly)? (?:in)?to your (?:inbox|e-?mail|mailbox)\b|\bin your inbox\b",
            r"^(?:get|receive|want|enjoy|like|love)\b.{0,90}\b(?:newsletters?|inbox|by e-?mail|via e-?mail)\b",
            r"^stay (?:up[- ]to[- ]date|informed|connected|tuned|ahead|in the know|in touch|current)\b(?:.{0,10}$|.{0,80}\b(?:our|us|latest|with|newsletter|news)\b)",
            r"\bby (?:signing up|subscribing|submitting|providing|entering|registering).{0,80}\b(?:you )?(?:agree|accept|consent|acknowledge)\b|^you can unsubscribe\b|\bunsubscribe at any time\b",
            r"^(?:thank you|thanks) for (?:signing up|subscribing|registering)",
            r"^(?:подпишитесь|подписывайтесь|подписаться|подпишись)\b.{0,120}(?:рассыл|канал|новост|telegram|телеграм|дзен|почт|уведомлен|youtube|нас|наш)|рассылк\w+.{0,40}на (?:ваш\w* )?(?:почту|e-?mail)",
            r"^(?:欢迎|立即|点击|马上|请)?订阅.{0,16}(?:通讯|邮件|简报|新闻信|电子报|周刊|早报|晚报|推送|频道|公众号)|(?:发送|送)(?:到|至)(?:您|你)的(?:邮箱|收件箱)",
            r"^(?:jetzt )?(?:den |unseren |zum )?.{0,30}newsletter (?:abonnieren|anmelden|bestellen)|^(?:melden sie sich|abonnieren sie).{0,60}newsletter|^(?:inscrivez-vous|recevez|abonnez-vous).{0,80}(?:newsletter|lettre|boîte mail|courriel|e-?mail)",
        ),
    ),
    *_cues(
        COOKIES,
        (
            r"\b(?:we|(?:this|our) (?:web)?site|our partners|we and our.{0,30}partners)\b.{0,60}\b(?:use|uses|using|store|place)\b.{0,60}\bcookies?\b",
            r"\bby (?:continuing|using|clicking|browsing|accessing|closing)\b.{0,100}\b(?:you )?(?:agree|consent|accept)\b.{0,80}\b(?:cookies?|terms|privacy|policy)\b",
            r"^(?:we value|we respect|we care about|your) (?:your )?privacy\b.{0,40}$",
            r"(?:мы|сайт|наш сайт|этот сайт|мы и наши партн[её]ры) использу(?:ем|ет|ют).{0,60}(?:cookie|куки)|(?:используя|продолжая (?:использовать|пользоваться)).{0,40}сайт.{0,120}(?:соглаша|cookie|куки)",
            r"(?:我们|本网站|本站|网站).{0,24}(?:使用|采用)\s?cookies?|(?:继续|使用).{0,16}(?:浏览|访问|本网站).{0,24}(?:同意|接受)",
            r"(?:wir|diese (?:web)?seite|unsere (?:web)?seite)\b.{0,60}cookies|(?:nous utilisons|ce site utilise|nous et nos partenaires).{0,60}cookies",
        ),
        longest=900,
    ),
)  # fmt: skip

# These are furniture only where they stand beside furniture, or at an end of the page.
LOOSE_CUES: tuple[Cue, ...] = (
    *_cues(
        NAVIGATION,
        (
            r"(?:home|menu|search|navigation|sections?|close|back|next|previous|more|sign ?in|log ?in|log ?out|register|sign ?up|my account|account|profile|help|faq|about(?: us)?"
            r"|contact(?: us)?|sitemap|site map|careers|print|save|bookmark|listen|play|settings|language|english|русский|中文|subscribe|donate|join)",
            r"(?:главная|меню|поиск|войти|вход|регистрация|назад|далее|вперёд|контакты|о нас|о проекте|печать)|(?:首页|菜单|搜索|登录|注册|打印|关闭|返回|收藏|更多|关于|联系)",
            r"(?:menü|suche|anmelden|registrieren|startseite|kontakt|drucken|connexion|recherche|accueil|s'inscrire)",
        ),
        whole=True,
    ),
    *_cues(SHARE, (rf"(?:share|tweet|{_NETWORK}|分享|поделиться)",), whole=True),
    *_cues(
        RELATED,
        (r"(?:the latest|latest|trending|recommended|popular|more|see also|featured|editors?.? picks?|top stories|новости|популярное|главное|最新|热门|推荐)",),
        whole=True,
    ),
    *_cues(
        COMMENTS, (r"(?:comments?|discussion|reply|replies|responses|комментарии|评论|留言|kommentare|commentaires)",), whole=True
    ),
    *_cues(LEGAL, (r"(?:terms|privacy|cookies?|legal|copyright|imprint|impressum)",), whole=True),
    *_cues(
        RELATED,
        (r"(?:tags?|topics?|keywords|filed under|categories|category|метки|теги|темы|标签|关键词)\s*[:：].{1,160}",),
        whole=True,
    ),
    *_cues(RELATED, (r"more from .{1,40}",), whole=True, longest=60),
)  # fmt: skip

# The words that offers are made of. A line of them beside an offer belongs to it.
PROMOTION = re.compile(
    r"\b(?:access|ad-free|advert-free|archives?|award-winning|benefits?|bonus|bundle|coverage|crosswords?|digital|discount|"
    r"e-?paper|exclusive(?:ly)?|experience|free|gift|independent|insights?|join|journalism|magazines?|membership|monthly|new|"
    r"newsletters?|offers?|podcasts?|premium|print|pro|subscri\w+|trial|trusted|unlimited|upgrade|weekly|annual|yearly|plans?|"
    r"perspectives?|world[- ]class|quality|save|today)\b|подписк|доступ|бесплатн|эксклюзив|рассылк|премиум|архив|订阅|会员|免费|独家|"
    r"专享|试用|畅读|优惠|\b(?:abo|kostenlos|exklusiv|gratuit|exclusi[fv]\w*|illimité)\b",
    re.IGNORECASE,
)
# Words of telling: where they stand, somebody reports and nothing is sold.
TELLING = re.compile(
    r"\b(?:he|she|they|his|her|hers|their|them|was|were|had|said|says|told|according|reported|wrote|added)\b|"
    r"\b(?:он|она|они|его|её|ее|их|был[аио]?|сказал\w*|заявил\w*|сообщ\w+|по словам|рассказал\w*)\b|(?:他|她|他们|表示|称|说道|介绍说|据悉)|"
    r"\b(?:sagte|wurden?|hatten?|était|avait|selon)\b",
    re.IGNORECASE,
)
