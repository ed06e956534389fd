"""How the furniture of pages speaks in English."""

from heihe_reader.intake.roles.phrases import (
    ADVERTISEMENT,
    COMMENTS,
    CONTACT,
    COOKIES,
    LEGAL,
    NAVIGATION,
    NEWSLETTER,
    NOTICE,
    PAYWALL,
    RELATED,
    SHARE,
    SUBSCRIPTION,
    Phrases,
    Place,
)

ENGLISH = (
    Phrases(
        NAVIGATION,
        Place.WHOLE,
        r"""
            (?:home|inicio)\s*(?:[>/»›|]|::)\s*\S.{0,120}
            (?:skip|jump) to (?:the )?(?:main |primary )?(?:content|navigation|footer|search|article|menu)
            (?:social|main|site|primary|secondary|footer|header|page|post|user|global|mobile|top|section|breadcrumb
              …|account)s? (?:navigation|nav|menu|links)
            (?:toggle|open|close|show|hide) (?:the )?(?:main |site |side )?(?:navigation|menu|search|sidebar)
            back to (?:the )?(?:top|home|home ?page|main page)(?: of page)?
            (?:(?:{section})[\s|/,·•]+){3,}(?:{section})
            (?:\w[\w’'&.-]*(?: \w[\w’'&.-]*){0,2}\s*[|•·›»]\s*){3,}\w[\w’'&.-]*(?: \w[\w’'&.-]*){0,2}
            \d+ ?-?min(?:ute)?s? read
            (?:estimated )?reading time:? \d+ .{0,10}
            listen to (?:this|the) (?:article|story)(?: .{1,12})?
            view (?:it |this (?:e-?mail|page) )?in (?:your |a )?browser
        """,
    ),
    Phrases(
        SHARE,
        Place.WHOLE,
        r"""
            (?:share(?: this| it)?(?: (?:on|via|with|to|by))?:?\s*)?(?:(?:share (?:on|via
              …|to) )?(?:{network})[\s,|/•·]*){2,}
            (?:share|tweet|post|send|save|like|follow|find|join)(?: (?:this|it|us|me))?(?: (?:article|story|page
              …|post|link))? (?:on|via|by|in|with|to) (?:our |your )?(?:{network}|google news|social media|friends
              …|channel).{0,20}
            share (?:this|the)(?: (?:article|story|page|post|news|content|link|video))?
            share (?:article|story|page|post)
            \d+ shares?
            link copied\W?
            follow (?:us|@\w+)(?: on .{1,40})?
            follow us
            like us on .{1,30}
            join us on .{1,30}
        """,
    ),
    Phrases(
        SUBSCRIPTION,
        Place.WHOLE,
        r"""
            free trial
            \d+[- ]days?[- ]free(?: trial| access)?.{0,60}
            (?:start|begin|try|claim) (?:your |a |my |the )?(?:\d+.{0,10} )?free (?:trial|month|week).{0,40}
            subscribe(?!.*newsletter)(?: now| today| here)?(?: (?:to|for|and|with|from) .{1,70})?
            become a (?:member|subscriber|supporter|patron).{0,60}
            (?:sign|log) ?in(?: or (?:register|subscribe|sign up|create .{0,20}))
            (?:view|see|choose) (?:your )?(?:subscription )?(?:plan|offer|option)s?
            (?:already|have|not|don.t have) .{0,30}(?:subscriber|member|account|subscription)\?? ?(?:log ?in
              …|sign ?in|subscribe|register|join|create).{0,30}
            (?:from |only |just |for |then |save )?{price}\s*(?:per|a|/|every|each
              …|for)\s*(?:\d+ )?{period}s?\b.{0,140}
        """,
    ),
    Phrases(
        NEWSLETTER,
        Place.WHOLE,
        r"""
            (?:your |enter (?:your )?|enter an )?e-?mail(?: address)?\*?
            sign (?:me )?up(?: now| here| today| for free)?
            get newsletters?
            (?:our |free |daily |weekly |the )*newsletters?(?: sign[- ]?up)?
        """,
    ),
    Phrases(
        COOKIES,
        Place.WHOLE,
        r"""
            (?:accept|reject|allow|decline|manage)(?: all| necessary)?(?: cookies?| preferences| consent| settings)
            accept all
            reject all
            cookie (?:policy|settings|preferences|notice|consent|banner|declaration)
            (?:your )?privacy (?:choices|settings|preferences)
        """,
    ),
    Phrases(
        ADVERTISEMENT,
        Place.WHOLE,
        r"""
            (?:- ?)?(?:advertisement|advertising|advertorial|sponsored(?: content| post| by .{1,40})?|paid (?:post
              …|content)|promoted(?: content)?)(?: ?-)?
            (?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video
              …|newsletter.{0,20}))?
            scroll (?:down )?to continue.{0,40}
            continue reading below(?: .{0,20})?
            remove ads
            ad ?choices
            skip ad(?:vertisement)?
            advertise with us
            advertisement\W+(?:continue|scroll|story|article)\b.{0,40}
        """,
    ),
    Phrases(
        RELATED,
        Place.WHOLE,
        r"""
            (?:read|see|show|view|load|learn|discover|explore) (?:more|less|all)(?: (?:about|on|from|in|stories
              …|articles|news|posts).{0,60})?(?: ?[>»→…])*
            keep reading\W*(?:show (?:less|more))?
            show (?:less|more)
            continue reading\W*
            related(?: (?:articles?|stories|story|content|topics?|coverage|posts?|links|news|reading|items|videos?
              …|tags))?:?
            (?:related|recommended|editor.s pick)(?: (?:article|story|stories|content|reading|news|post|video
              …|coverage))?\s*[:|>»]\s*\S.{0,170}
            (?:read|see|watch|listen|also|more) ?(?:more|also|next|now|this|on this|read
              …|in this series)?\s*[:|>»]\s*\S.{0,170}
            (?:see also|read also|also read|read next|what to read next|don.t miss|further reading|up next
              …|you may (?:also )?(?:like|enjoy)|you might (?:also )?(?:like|enjoy|be interested in)
              …|recommended (?:for you|reading|stories|articles)|around the web|from our partners
              …|in case you missed it|in other news|more like this)\W*
            more (?:from|in|on|by) (?:this|the|our|that) (?:section|author|category|topic|site|series|story|writer
              …|subject|tag|edition)
            more (?:top )?(?:stories|news|articles|headlines|coverage|videos|posts)(?: (?:from|in|on|about
              …|by) .{1,40})?
            (?:most|top|trending|latest|popular|recent|featured|editor.?s.?|must)[- ](?:read|popular|viewed|shared
              …|watched|commented|stories|news|articles|posts|headlines|picks?|reads?|videos|now)(?: .{0,20})?
        """,
    ),
    Phrases(
        COMMENTS,
        Place.WHOLE,
        r"""
            (?:leave|post|write|add) (?:a |your )(?:comment|reply).{0,60}
            join the (?:conversation|discussion|debate).{0,60}
            (?:view|show|see|read|load) (?:all )?(?:\d+ )?comments?.{0,10}
            (?:no|\d+) (?:comments?|responses?|repl(?:y|ies))(?: (?:yet|so far))?
            comments? \(\d+\)
            (?:log|sign) in to comment
            comments are (?:closed|off)\.?
        """,
    ),
    Phrases(
        LEGAL,
        Place.WHOLE,
        r"""
            (?:©|\(c\)|copyright)\s?.{0,140}(?:\b(?:19|20)\d\d\b|reserved|inc\b|ltd\b|llc\b|gmbh\b|ооо|公司).{0,240}
            (?:[^.]{0,80}\s)?all rights reserved\.?(?: .{0,120})?
            (?:terms|conditions)(?: (?:of|and) (?:use|service|conditions|sale))?(?: (?:and|&|\|) privacy.{0,20})?
            privacy (?:policy|notice|statement)(?: .{0,30})?
            do not (?:sell|share)(?: or (?:sell|share))? my (?:personal )?(?:information|info|data)
        """,
    ),
    Phrases(
        SHARE,
        Place.PART,
        r"""
            ^(?:follow|like|find|join) (?!the\b).{0,90}\bon (?:facebook|twitter|instagram|youtube|linkedin|telegram
              …|tiktok|whatsapp|weibo|wechat|threads|bluesky)\b
        """,
    ),
    Phrases(
        CONTACT,
        Place.PART,
        r"""
            ^(?:reach|contact|e-?mail|write to) (?:the )?(?:reporters?|authors?|writers?|editors?|newsroom|us|him
              …|her|\w+ \w+)\b.{0,60}(?:\bat\b|\bon\b|@)
            ^(?:have|got) (?:a|any) (?:(?:news )?tips?|story|question|correction)s?\b.{0,140}
            ^(?:to )?(?:report|submit) (?:a |an )?(?:typo|error|correction|tip)\b
        """,
        longest=260,
    ),
    Phrases(
        NOTICE,
        Place.PART,
        r"""
            \b(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)\b
            \bjavascript (?:is|must be|has been) (?:disabled|enabled|turned)\b
            \b(?:update|upgrade) (?:to|your) (?:a )?(?:modern |newer |supported )?browser\b
            ^an error (?:has )?occurred\b.{0,60}$
            \bad ?blocker\b.{0,80}\b(?:disable|turn|whitelist|detected|using)
            ^(?:download|get|install|try) (?:our|the) .{0,30}\bapps?\b.{0,120}
        """,
        longest=300,
    ),
    Phrases(
        LEGAL,
        Place.PART,
        r"""
            ^this (?:copy|material|article) (?:is for your personal|may not be (?:published|reproduced
              …|republished))\b
            \b(?:may not be|cannot be) (?:published|reproduced|republished|broadcast)\b.{0,40}\b(?:rewritten
              …|redistributed|without)\b
        """,
        longest=500,
    ),
    Phrases(
        PAYWALL,
        Place.PART,
        r"""
            ^(?:sorry,? )?you(?:[’']ve|[’']re| have| are)?(?: now| already| just)? (?:reached|used|hit|read
              …|exceeded|run out|out of|viewed|got)\b.{0,50}\b(?:free|limit|articles?|stories|allowance)\b
            ^(?:you (?:still )?have|there (?:is|are)) (?:only |just )?(?:\d+|one|two|three|no
              …|your last)(?: more)? (?:free )?(?:articles?|stories|story|views?|reads?)\b.{0,50}\b(?:left|remaining
              …|month|more)\b
            \balready (?:a |an |have an? )(?:subscriber|member|account|subscription|digital subscriber)\b
            \b(?:to|and) (?:continue|keep|finish|go on) reading(?: this| the| our|,|\.|$|!)
            \bto read the (?:full|rest|complete|whole|entire)\b.{0,30}\b(?:story|article|piece|text|content)\b
            \b(?:this|the) (?:article|content|story|post|page|feature) is (?:only |exclusively |just )?
              …(?:available |reserved |accessible |open )?(?:only )?(?:to|for) .{0,20}(?:subscribers|members
              …|registered)
            \b(?:this|the) (?:article|story|post) is exclusive (?:to|for) .{0,20}(?:subscribers|members)\b
            ^(?:for )?(?:subscribers|members)[- ]only\b
            ^(?:subscriber|member|premium)[- ](?:exclusive|only|content)\b
            \bcontinue reading (?:your|this|with|for|the full)\b
            ^unlock (?:this|the|full|all|unlimited|more)\b
            ^(?:log|sign) ?in to (?:continue|read|your account|access|view|see|unlock)\b
            ^(?:create|register for) (?:a |an |your )?free (?:account|registration)\b
            ^(?:already|not yet|not) registered\b.{0,40}$
        """,
    ),
    Phrases(
        SUBSCRIPTION,
        Place.PART,
        r"""
            \b(?:get|enjoy|unlock|gain|receive|with|for|have) (?:full|unlimited|instant|complete|digital|exclusive
              …|premium|immediate|all[- ]access)(?:,? (?:digital|online|web|full|and))* access\b
            \bcancel (?:at )?any ?time\b
            \bno commitment\b.{0,20}$
            \bno credit card (?:required|needed)\b
            \bcancel(?:led)? online\b
            \bthen (?:just |only )?{price}\b.{0,12}{period}
            ^save (?:up to |over )?(?:\d+ ?%|{price})
            \bbilled (?:monthly|annually|yearly|every|as)\b
            \bthen (?:just |only )?{price}\s*$
            ^ad[- ]free (?:experience|reading|access|browsing|version)\b
            \bbest value\b
            ^(?:please )?(?:consider )?(?:support|help(?: us)?|join|fund|back)(?:ing)? (?:our|independent|quality
              …|the work of|us)\b.{0,80}(?:journalis|report|newsroom|work|donat|member|subscri|today)
            ^(?:donate|make a (?:donation|contribution|gift)|give) (?:now|today|to|here|monthly)\b
            ^if you (?:like|enjoy|value|appreciate)\w* (?:this|our|what).{0,120}(?:subscri|donat|support|member)
        """,
        longest=200,
    ),
    Phrases(
        SUBSCRIPTION,
        Place.PART,
        r"""
            \b(?:become|be) an? (?:\w+ )?(?:member|subscriber|supporter|patron)(?: today| now| here)?\W*$
            \breaders like you\b.{0,120}
            ^if you (?:like|enjoy|value|appreciate)\w* .{0,160}\b(?:subscri|donat|support us|become a|members? get
              …|join)\w*
            ^(?:we need|help us|with) your (?:help|support)\b.{0,200}\b(?:donat|subscri|contribut|member)\w*
            \byour (?:gift|donation|support|contribution|subscription|membership)
              …\ (?:keeps|helps|makes|supports|funds|allows|lets)\b
        """,
        longest=420,
    ),
    Phrases(
        NEWSLETTER,
        Place.PART,
        r"""
            ^(?:please )?(?:sign ?up|subscribe|register|opt in|join)(?: now| here| today| free)?,? (?:to|for|and
              …|with|by|our|in)\b.{0,110}\b(?:newsletters?|briefings?|digest|alerts?|updates?|mailing list|(?:our|free
              …|daily|weekly|more) e-?mails?|inbox|roundup|bulletin|podcast|channel)\b
            \b(?:delivered|straight|direct(?:ly)?|sent|right)(?: straight| directly)? (?:in)?to your (?:inbox
              …|e-?mail|mailbox)\b
            \bin your inbox\b
            ^(?:get|receive|want|enjoy|like|love)\b.{0,90}\b(?:newsletters?|inbox|by e-?mail|via e-?mail)\b
            ^stay (?:up[- ]to[- ]date|informed|connected|tuned|ahead|in the know|in touch|current)\b(?:.{0,10}$
              …|.{0,80}\b(?:our|us|latest|with|newsletter|news)\b)
            \bby (?:signing up|subscribing|submitting|providing|entering|registering).{0,80}\b(?:you )?(?:agree
              …|accept|consent|acknowledge)\b
            ^you can unsubscribe\b
            \bunsubscribe at any time\b
            ^(?:thank you|thanks) for (?:signing up|subscribing|registering)
        """,
    ),
    Phrases(
        COOKIES,
        Place.PART,
        r"""
            \b(?:we|(?:this|our) (?:web)?site|our partners|we and our.{0,30}partners)\b.{0,60}\b(?:use|uses|using
              …|store|place)\b.{0,60}\bcookies?\b
            \bby (?:continuing|using|clicking|browsing|accessing|closing)\b.{0,100}\b(?:you )?(?:agree|consent
              …|accept)\b.{0,80}\b(?:cookies?|terms|privacy|policy)\b
            ^(?:we value|we respect|we care about|your) (?:your )?privacy\b.{0,40}$
        """,
        longest=900,
    ),
    Phrases(
        LEGAL,
        Place.LOOSE,
        r"""
            (?:terms|privacy|cookies?|legal|copyright|imprint|impressum)
        """,
    ),
    Phrases(
        RELATED,
        Place.LOOSE,
        r"""
            more from .{1,40}
        """,
        longest=60,
    ),
    Phrases(
        NAVIGATION,
        Place.LOOSE,
        r"""
            (?:home|menu|search|navigation|sections?|close|back|next|previous|more|sign ?in|log ?in|log ?out
              …|register|sign ?up|my account|account|profile|help|faq|about(?: us)?|contact(?: us)?|sitemap|site map
              …|careers|print|save|bookmark|listen|play|settings|language|english|subscribe|donate|join)
            (?:create|open|make) (?:an |your |my )?(?:free )?account
        """,
    ),
    Phrases(
        SHARE,
        Place.LOOSE,
        r"""
            share|tweet|{network}
        """,
    ),
    Phrases(
        RELATED,
        Place.LOOSE,
        r"""
            the latest|latest|trending|recommended|popular|more|see also|featured|editors?.? picks?|top stories
            (?:tags?|topics?|keywords|filed under|categories|category)\s*[:：].{1,160}
        """,
    ),
    Phrases(
        COMMENTS,
        Place.LOOSE,
        r"""
            comments?|discussion|reply|replies|responses
        """,
    ),
)
