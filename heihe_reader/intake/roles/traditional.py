"""Writes a line in simplified Chinese signs, so that the phrases of Chinese pages are written down once."""

# The signs of the phrases in `chinese.py` and `cues.py` that differ, one to one. No more is needed, so no table of the
# whole language is loaded for it.
_TRADITIONAL = (
    "與專嚴爲為舉買於僅們衆眾優會餘關興內冊寫鳳擊別務單發號後啓啟員圖聲備復對導屬廣開歸當錄戶掃報據數無時"
    "權條來標歡瀏點熱獨現電暢碼稱籤簡糾線紹經給絕繼續編網聯騰節薦視覽訂訊許論訪證評詞試話詳說請讀貝責賬購"
    "費資贊轉載輯輸過還違郵採鈕鏈鎖錯鍵門閉問間聞閱陸隨隱頁頂須頻題額饋馬"
)
_SIMPLIFIED = (
    "与专严为为举买于仅们众众优会余关兴内册写凤击别务单发号后启启员图声备复对导属广开归当录户扫报据数无时"
    "权条来标欢浏点热独现电畅码称签简纠线绍经给绝继续编网联腾节荐视览订讯许论访证评词试话详说请读贝责账购"
    "费资赞转载辑输过还违邮采钮链锁错键门闭问间闻阅陆随隐页顶须频题额馈马"
)
_TABLE = str.maketrans(_TRADITIONAL, _SIMPLIFIED)


def simplified(line: str) -> str:
    """`line` with the signs of the phrases as the mainland writes them; all else, and its length, stay as they are."""
    return line if line.isascii() else line.translate(_TABLE)
