<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Heihe Reader</source>
            <translation>关于 Heihe Reader</translation>
        </message>
        <message>
            <source>Heihe Reader</source>
            <translation>Heihe Reader</translation>
        </message>
        <message>
            <source>Read each telling of a story once. Mark a passage once. Keep everything on this computer.</source>
            <translation>同一报道只读一遍，同一片段只标一次，一切都留在这台电脑上。</translation>
        </message>
        <message>
            <source>Version %1, with Qt %2.</source>
            <translation>版本 %1，基于 Qt %2。</translation>
        </message>
        <message>
            <source>Free software under the GNU Affero General Public License, version 3 or later. It sends nothing anywhere.</source>
            <translation>自由软件，以 GNU Affero 通用公共许可证第 3 版或更高版本发布。不向任何地方发送任何内容。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Full</source>
            <translation>全文</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>改动</translation>
        </message>
        <message>
            <source>New only</source>
            <translation>仅新内容</translation>
        </message>
        <message>
            <source>Context menu</source>
            <translation>右键菜单</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>跳转</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>报道</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>New library…</source>
            <translation>新建文库…</translation>
        </message>
        <message>
            <source>Open a library…</source>
            <translation>打开文库…</translation>
        </message>
        <message>
            <source>Open the sample library</source>
            <translation>打开示例文库</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>导入文件夹…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Merge a bundle or library…</source>
            <translation>并入资料包或文库…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Close the library</source>
            <translation>关闭文库</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>历史记录…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>连同出处复制</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Select the sentence, again: the paragraph</source>
            <translation>选择句子，再按一次选择段落</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>首选项…</translation>
        </message>
        <message>
            <source>The next of these views</source>
            <translation>切换到下一种视图</translation>
        </message>
        <message>
            <source>Link scrolling</source>
            <translation>同步滚动</translation>
        </message>
        <message>
            <source>Ribbons</source>
            <translation>连接带</translation>
        </message>
        <message>
            <source>Read, or unread again</source>
            <translation>标为已读，或恢复未读</translation>
        </message>
        <message>
            <source>Fold or show this block</source>
            <translation>折叠或展开此块</translation>
        </message>
        <message>
            <source>Fold or show all</source>
            <translation>全部折叠或展开</translation>
        </message>
        <message>
            <source>Show the original page, or the text again</source>
            <translation>显示原始页面，或回到文本</translation>
        </message>
        <message>
            <source>Caret in the text</source>
            <translation>正文中的光标</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>常规大小</translation>
        </message>
        <message>
            <source>Colours as the desktop</source>
            <translation>配色跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>米黄</translation>
        </message>
        <message>
            <source>Library panel</source>
            <translation>文库面板</translation>
        </message>
        <message>
            <source>Tags and annotations</source>
            <translation>标签与标注</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Nothing but the text</source>
            <translation>只显示正文</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Count what is read</source>
            <translation>统计已读内容</translation>
        </message>
        <message>
            <source>After 8 seconds for 100 words</source>
            <translation>每 100 字满 8 秒</translation>
        </message>
        <message>
            <source>After 15 seconds for 100 words</source>
            <translation>每 100 字满 15 秒</translation>
        </message>
        <message>
            <source>After 30 seconds for 100 words</source>
            <translation>每 100 字满 30 秒</translation>
        </message>
        <message>
            <source>Only what is marked as read</source>
            <translation>只算手动标为已读的</translation>
        </message>
        <message>
            <source>Forget what was read</source>
            <translation>清除已读记录</translation>
        </message>
        <message>
            <source>Next difference or passage</source>
            <translation>下一处差异或片段</translation>
        </message>
        <message>
            <source>Previous difference or passage</source>
            <translation>上一处差异或片段</translation>
        </message>
        <message>
            <source>Next unread stretch</source>
            <translation>下一段未读</translation>
        </message>
        <message>
            <source>Previous unread stretch</source>
            <translation>上一段未读</translation>
        </message>
        <message>
            <source>Next mark</source>
            <translation>下一个标记</translation>
        </message>
        <message>
            <source>Previous mark</source>
            <translation>上一个标记</translation>
        </message>
        <message>
            <source>Next link or note</source>
            <translation>下一个链接或注释</translation>
        </message>
        <message>
            <source>Previous link or note</source>
            <translation>上一个链接或注释</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一个结果</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>上一个结果</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>下一个窗格</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>上一个窗格</translation>
        </message>
        <message>
            <source>Move the pane right</source>
            <translation>窗格右移</translation>
        </message>
        <message>
            <source>Move the pane left</source>
            <translation>窗格左移</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>下一个区域</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>上一个区域</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>高亮</translation>
        </message>
        <message>
            <source>Tag…</source>
            <translation>标签…</translation>
        </message>
        <message>
            <source>Same tag again</source>
            <translation>再用上次的标签</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>笔记…</translation>
        </message>
        <message>
            <source>Colour of the mark…</source>
            <translation>标记颜色…</translation>
        </message>
        <message>
            <source>Change how far the mark reaches</source>
            <translation>调整标记范围</translation>
        </message>
        <message>
            <source>Go to the next place of these words</source>
            <translation>转到这段文字的下一处</translation>
        </message>
        <message>
            <source>Go to the previous place of these words</source>
            <translation>转到这段文字的上一处</translation>
        </message>
        <message>
            <source>Leave this copy out, or in again</source>
            <translation>排除此副本，或重新纳入</translation>
        </message>
        <message>
            <source>Make this copy its own mark</source>
            <translation>将此副本设为独立标记</translation>
        </message>
        <message>
            <source>Remove the mark</source>
            <translation>移除标记</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open beside</source>
            <translation>并排打开</translation>
        </message>
        <message>
            <source>Compare with the principal</source>
            <translation>与主版本比较</translation>
        </message>
        <message>
            <source>Close the pane</source>
            <translation>关闭窗格</translation>
        </message>
        <message>
            <source>Open the closed pane again</source>
            <translation>重新打开关闭的窗格</translation>
        </message>
        <message>
            <source>Make it the principal</source>
            <translation>设为主版本</translation>
        </message>
        <message>
            <source>Take out of this story</source>
            <translation>移出此报道</translation>
        </message>
        <message>
            <source>Join with…</source>
            <translation>合并到…</translation>
        </message>
        <message>
            <source>Not a duplicate…</source>
            <translation>不是重复…</translation>
        </message>
        <message>
            <source>Match this to that</source>
            <translation>将两处配对</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>复核</translation>
        </message>
        <message>
            <source>Compare all articles again</source>
            <translation>重新比较所有文章</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>在正文中查找</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>搜索文库</translation>
        </message>
        <message>
            <source>Filter the library panel</source>
            <translation>筛选文库面板</translation>
        </message>
        <message>
            <source>Do or go to…</source>
            <translation>执行或转到…</translation>
        </message>
        <message>
            <source>Check the library</source>
            <translation>检查文库</translation>
        </message>
        <message>
            <source>Save a backup…</source>
            <translation>保存备份…</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>备份…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>全部快捷键</translation>
        </message>
        <message>
            <source>About Heihe Reader</source>
            <translation>关于 Heihe Reader</translation>
        </message>
        <message>
            <source>The first nine tags</source>
            <translation>前九个标签</translation>
        </message>
        <message>
            <source>Move the caret; with Shift extend the selection</source>
            <translation>移动光标；按住 Shift 扩展选区</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>按词移动</translation>
        </message>
        <message>
            <source>Beginning and end of the line; with Ctrl of the text</source>
            <translation>行首与行尾；按住 Ctrl 为文首与文末</translation>
        </message>
        <message>
            <source>Page down; with Shift page up</source>
            <translation>向下翻页；按住 Shift 向上翻页</translation>
        </message>
        <message>
            <source>At the caret: show or fold the folded line, follow the link, name the marks</source>
            <translation>在光标处：展开或折叠该行，打开链接，说出标记</translation>
        </message>
        <message>
            <source>Close what floats, drop the selection, back to the desk</source>
            <translation>关闭浮窗，取消选择，回到阅读台</translation>
        </message>
        <message>
            <source>In a text</source>
            <translation>正文中</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>并入</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>高亮</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Tag hits</source>
            <translation>给结果加标签</translation>
        </message>
        <message>
            <source>Change tags</source>
            <translation>更改标签</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>编辑笔记</translation>
        </message>
        <message>
            <source>Change colour</source>
            <translation>更改颜色</translation>
        </message>
        <message>
            <source>Change extent</source>
            <translation>更改范围</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Leave this copy out</source>
            <translation>排除此副本</translation>
        </message>
        <message>
            <source>Take this copy in again</source>
            <translation>重新纳入此副本</translation>
        </message>
        <message>
            <source>Make it its own mark</source>
            <translation>设为独立标记</translation>
        </message>
        <message>
            <source>Take the principal's extent</source>
            <translation>采用主版本的范围</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>新建标签</translation>
        </message>
        <message>
            <source>Rename tag</source>
            <translation>重命名标签</translation>
        </message>
        <message>
            <source>Colour tag</source>
            <translation>更改标签颜色</translation>
        </message>
        <message>
            <source>Describe tag</source>
            <translation>描述标签</translation>
        </message>
        <message>
            <source>Move tag</source>
            <translation>移动标签</translation>
        </message>
        <message>
            <source>Merge tags</source>
            <translation>合并标签</translation>
        </message>
        <message>
            <source>Remove tag</source>
            <translation>移除标签</translation>
        </message>
        <message>
            <source>Join stories</source>
            <translation>合并报道</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>移出报道</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>不是重复</translation>
        </message>
        <message>
            <source>Make it the principal</source>
            <translation>设为主版本</translation>
        </message>
        <message>
            <source>Let the program decide</source>
            <translation>由程序决定</translation>
        </message>
        <message>
            <source>Match by hand</source>
            <translation>手动配对</translation>
        </message>
        <message>
            <source>Undo the match</source>
            <translation>撤销配对</translation>
        </message>
        <message>
            <source>Not the same passage</source>
            <translation>不是同一片段</translation>
        </message>
        <message>
            <source>The same passage again</source>
            <translation>又是同一片段</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>展开</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>标为未读</translation>
        </message>
        <message>
            <source>Forget what was read</source>
            <translation>清除已读记录</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>AddressQuestion</name>
        <message>
            <source>Open a link</source>
            <translation>打开链接</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>给这个地址写信？</translation>
        </message>
        <message>
            <source>Open this address in the browser?</source>
            <translation>在浏览器中打开此地址？</translation>
        </message>
        <message>
            <source>The whole address</source>
            <translation>完整地址</translation>
        </message>
        <message>
            <source>It leads to %1.</source>
            <translation>它通向 %1。</translation>
        </message>
        <message>
            <source>It leads to %1, which the net knows as %2.</source>
            <translation>它通向 %1，在网络上写作 %2。</translation>
        </message>
        <message>
            <source>Heihe Reader sends nothing. Your mail program will open a new letter.</source>
            <translation>Heihe Reader 不发送任何内容。邮件程序会打开一封新邮件。</translation>
        </message>
        <message>
            <source>Heihe Reader works without the net. The browser will go there, and the site will notice.</source>
            <translation>Heihe Reader 不联网。浏览器会访问该网站，对方会知道。</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Open the mail program</source>
            <translation>打开邮件程序</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
    </context>
    <context>
        <name>Addresses</name>
        <message>
            <source>This link leads to a neighbour of its page, and the page does not tell its own address.</source>
            <translation>这个链接通向同站的另一页，而本页没有给出自己的地址。</translation>
        </message>
        <message>
            <source>This link is a piece of program and leads nowhere. It is never run.</source>
            <translation>这个链接是一段程序，不通向任何地方，绝不会运行。</translation>
        </message>
        <message>
            <source>Only addresses of the web and of mail are opened. This link begins with “%1”.</source>
            <translation>只打开网页和邮件地址。这个链接以“%1”开头。</translation>
        </message>
        <message>
            <source>This link asks the mail program for more than words, such as a file. It is not opened.</source>
            <translation>这个链接向邮件程序要求文字以外的东西，例如文件，因此不打开。</translation>
        </message>
        <message>
            <source>This is no address that can be opened.</source>
            <translation>这不是可以打开的地址。</translation>
        </message>
    </context>
    <context>
        <name>Afterwards</name>
        <message>
            <source>The last session ended suddenly. Checked: nothing is missing.</source>
            <translation>上次会话意外中断。已检查：没有丢失任何内容。</translation>
        </message>
        <message>
            <source>The last session ended suddenly. The check found: %1</source>
            <translation>上次会话意外中断。检查发现：%1</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>查看报告</translation>
        </message>
        <message>
            <source>The last session ended suddenly.</source>
            <translation>上次会话意外中断。</translation>
        </message>
    </context>
    <context>
        <name>AnnotationList</name>
        <message>
            <source>Annotations</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>转到此处</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>编辑笔记</translation>
        </message>
        <message>
            <source>Change tags…</source>
            <translation>更改标签…</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>连同出处复制</translation>
        </message>
        <message>
            <source>Export these…</source>
            <translation>导出所选…</translation>
        </message>
        <message>
            <source>History of this mark…</source>
            <translation>此标记的历史记录…</translation>
        </message>
        <message>
            <source>Take this copy in again</source>
            <translation>重新纳入此副本</translation>
        </message>
        <message>
            <source>Leave this copy out</source>
            <translation>排除此副本</translation>
        </message>
        <message numerus="yes">
            <source>Remove these %Ln marks</source>
            <translation>
                <numerusform>移除这 %Ln 个标记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove (all %Ln places)</source>
            <translation>
                <numerusform>移除（全部 %Ln 处）</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>No tag</source>
            <translation>无标签</translation>
        </message>
        <message>
            <source>variant</source>
            <translation>异文</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>已排除</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>文字相同</translation>
        </message>
        <message>
            <source>made here</source>
            <translation>在此标记</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>This story</source>
            <translation>本报道</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>笔记：%1</translation>
        </message>
    </context>
    <context>
        <name>AnnotationsPanel</name>
        <message>
            <source>Annotations</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>No marks yet</source>
            <translation>还没有标记</translation>
        </message>
        <message>
            <source>Select some text and press H, or T to tag it.</source>
            <translation>选中文字后按 H 高亮，按 T 加标签。</translation>
        </message>
        <message>
            <source>No marks with this tag here</source>
            <translation>此处没有带该标签的标记</translation>
        </message>
        <message>
            <source>No marks here</source>
            <translation>此处没有标记</translation>
        </message>
        <message>
            <source>1 stands in another article.</source>
            <translation>另一篇文章中有 1 个。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stand in other articles.</source>
            <translation>
                <numerusform>其他文章中有 %Ln 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all articles</source>
            <translation>显示所有文章</translation>
        </message>
        <message>
            <source>Marks of: %1</source>
            <translation>标记范围：%1</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>One story</source>
            <translation>同一报道</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>不是重复</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Let the program decide again</source>
            <translation>重新由程序决定</translation>
        </message>
        <message>
            <source>Principal: %1 (%2)</source>
            <translation>主版本：%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>ArticleActs</name>
        <message>
            <source>What shall lie beside %1?</source>
            <translation>将什么放在%1旁边？</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Copied the citation.</source>
            <translation>已复制引文出处。</translation>
        </message>
        <message numerus="yes">
            <source>Copied %Ln citations.</source>
            <translation>
                <numerusform>已复制 %Ln 条引文出处。</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected %1.</source>
            <translation>已更正%1。</translation>
        </message>
        <message>
            <source>Erased %1 for good.</source>
            <translation>已彻底抹除%1。</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>New library</source>
            <translation>新建文库</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>打开文库</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Articles (%1)</source>
            <translation>文章 (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>导入文件夹</translation>
        </message>
        <message>
            <source>Merge a bundle or library</source>
            <translation>并入资料包或文库</translation>
        </message>
        <message>
            <source>Bundles and libraries (%1)</source>
            <translation>资料包与文库 (%1)</translation>
        </message>
        <message>
            <source>Save a backup</source>
            <translation>保存备份</translation>
        </message>
        <message>
            <source>Libraries (%1)</source>
            <translation>文库 (%1)</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>还没有备份</translation>
        </message>
        <message>
            <source>The program makes one a day while the library is open, and thins out the older ones.</source>
            <translation>文库打开期间程序每天备份一次，并逐步精简旧备份。</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>还原</translation>
        </message>
        <message>
            <source>Looking what would change…</source>
            <translation>正在查看会有哪些变化…</translation>
        </message>
        <message>
            <source>Articles, marks, tags and decisions are the same as now. There is nothing to restore.</source>
            <translation>文章、标记、标签和决定与现在相同，没有可还原的内容。</translation>
        </message>
        <message>
            <source>Brings back %1.</source>
            <translation>将还原 %1。</translation>
        </message>
        <message>
            <source>Takes away %1.</source>
            <translation>将去除 %1。</translation>
        </message>
        <message>
            <source>Changes %1 back.</source>
            <translation>将改回 %1。</translation>
        </message>
        <message>
            <source>What stands now is kept as one more backup.</source>
            <translation>当前状态会另存为一份备份。</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>备份，最新的在前</translation>
        </message>
    </context>
    <context>
        <name>CasesList</name>
        <message>
            <source>Cases to review</source>
            <translation>待复核项</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message numerus="yes">
            <source>in place of %Ln words</source>
            <translation>
                <numerusform>替换 %Ln 字</numerusform>
            </translation>
        </message>
        <message>
            <source>in place of 1 word</source>
            <translation>替换 1 字</translation>
        </message>
    </context>
    <context>
        <name>ChooseArticleDialog</name>
        <message>
            <source>Part of a title or an outlet</source>
            <translation>标题或媒体名的一部分</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>Codebook</name>
        <message>
            <source>Made the tag “%1”.</source>
            <translation>已新建标签“%1”。</translation>
        </message>
        <message>
            <source>Renamed to “%1”.</source>
            <translation>已重命名为“%1”。</translation>
        </message>
        <message>
            <source>Changed the colour of “%1”.</source>
            <translation>已更改“%1”的颜色。</translation>
        </message>
        <message>
            <source>Described “%1”.</source>
            <translation>已保存“%1”的说明。</translation>
        </message>
        <message>
            <source>Moved “%1”.</source>
            <translation>已移动“%1”。</translation>
        </message>
        <message>
            <source>Merged “%1” into the other tag.</source>
            <translation>已将“%1”并入另一标签。</translation>
        </message>
        <message>
            <source>Removed “%1”. Its highlights stay.</source>
            <translation>已移除“%1”，其高亮保留。</translation>
        </message>
        <message>
            <source>No mark has this tag yet.</source>
            <translation>还没有标记使用此标签。</translation>
        </message>
    </context>
    <context>
        <name>Colour</name>
        <message>
            <source>Yellow</source>
            <translation>黄</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>橙</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>红</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>紫</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>青</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿</translation>
        </message>
        <message>
            <source>Moss</source>
            <translation>苔绿</translation>
        </message>
    </context>
    <context>
        <name>Colouring</name>
        <message>
            <source>Put the caret on a mark, then press C to choose its colour.</source>
            <translation>将光标放在标记上，再按 C 选择颜色。</translation>
        </message>
        <message>
            <source>Changed the colour of the mark.</source>
            <translation>已更改标记颜色。</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Not possible now</source>
            <translation>现在不可用</translation>
        </message>
        <message>
            <source>No text is open</source>
            <translation>没有打开的文本</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>未选中内容</translation>
        </message>
        <message>
            <source>There is no mark at the caret</source>
            <translation>光标处没有标记</translation>
        </message>
        <message numerus="yes">
            <source>%Ln versions</source>
            <translation>
                <numerusform>%Ln 个版本</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectDialog</name>
        <message>
            <source>Correct the details</source>
            <translation>更正详细信息</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布日期</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>2023-03-14, 2023-03 or 2023</source>
            <translation>2023-03-14、2023-03 或 2023</translation>
        </message>
        <message>
            <source>en, ru or zh</source>
            <translation>en、ru 或 zh</translation>
        </message>
        <message>
            <source>The file stays as it is. What is empty counts as unknown.</source>
            <translation>文件保持不变。留空视为未知。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
    </context>
    <context>
        <name>Count</name>
        <message>
            <source>1 word</source>
            <translation>1 字</translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln 字</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 处</translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>%Ln 处</numerusform>
            </translation>
        </message>
        <message>
            <source>1 text</source>
            <translation>1 个文本</translation>
        </message>
        <message numerus="yes">
            <source>%Ln texts</source>
            <translation>
                <numerusform>%Ln 个文本</numerusform>
            </translation>
        </message>
        <message>
            <source>1 distinct text</source>
            <translation>1 个不同文本</translation>
        </message>
        <message numerus="yes">
            <source>%Ln distinct texts</source>
            <translation>
                <numerusform>%Ln 个不同文本</numerusform>
            </translation>
        </message>
        <message>
            <source>1 variant</source>
            <translation>1 处异文</translation>
        </message>
        <message numerus="yes">
            <source>%Ln variants</source>
            <translation>
                <numerusform>%Ln 处异文</numerusform>
            </translation>
        </message>
        <message>
            <source>1 highlight</source>
            <translation>1 处高亮</translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlights</source>
            <translation>
                <numerusform>%Ln 处高亮</numerusform>
            </translation>
        </message>
        <message>
            <source>1 annotation</source>
            <translation>1 条标注</translation>
        </message>
        <message numerus="yes">
            <source>%Ln annotations</source>
            <translation>
                <numerusform>%Ln 条标注</numerusform>
            </translation>
        </message>
        <message>
            <source>1 tag</source>
            <translation>1 个标签</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln 个标签</numerusform>
            </translation>
        </message>
        <message>
            <source>1 decision</source>
            <translation>1 个决定</translation>
        </message>
        <message numerus="yes">
            <source>%Ln decisions</source>
            <translation>
                <numerusform>%Ln 个决定</numerusform>
            </translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 篇文章</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 个报道</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln 个报道</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hit</source>
            <translation>1 个结果</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln 个结果</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Your library is safe: everything up to %1 is on disk.</source>
            <translation>文库安全：%1 之前的所有内容都已写入磁盘。</translation>
        </message>
        <message>
            <source>Something failed</source>
            <translation>出现故障</translation>
        </message>
        <message>
            <source>Something in Heihe Reader failed.</source>
            <translation>Heihe Reader 内部出现故障。</translation>
        </message>
        <message>
            <source>Your library is safe: every mark, note and decision that was shown as done is on disk.</source>
            <translation>文库安全：所有显示为已完成的标记、笔记和决定都已写入磁盘。</translation>
        </message>
        <message>
            <source>Leave out titles and quotes</source>
            <translation>略去标题和引文</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>查看报告</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>重新启动</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>%1 %2</source>
            <translation>%2年%1</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>d MMM yyyy HH:mm</source>
            <translation>yyyy年M月d日 HH:mm</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>%1–d MMM</source>
            <translation>M月%1–d日</translation>
        </message>
        <message>
            <source>%1–d MMM yyyy</source>
            <translation>yyyy年M月%1–d日</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>No article is chosen</source>
            <translation>未选择文章</translation>
        </message>
        <message>
            <source>There is no other story</source>
            <translation>没有其他报道</translation>
        </message>
        <message>
            <source>This is the only telling so far</source>
            <translation>目前只有这一个版本</translation>
        </message>
        <message>
            <source>This version is the principal already</source>
            <translation>此版本已是主版本</translation>
        </message>
        <message>
            <source>This is the only telling so far, so nothing is compared with it.</source>
            <translation>目前只有这一个版本，无可比较。</translation>
        </message>
        <message>
            <source>This version is the principal already.</source>
            <translation>此版本已是主版本。</translation>
        </message>
        <message>
            <source>%1, %2, is the principal now.</source>
            <translation>主版本现为 %1（%2）。</translation>
        </message>
        <message>
            <source>%1 is the principal now.</source>
            <translation>主版本现为 %1。</translation>
        </message>
        <message>
            <source>This article stands by itself already.</source>
            <translation>此文章本就独立。</translation>
        </message>
        <message>
            <source>Took “%1” out of its story.</source>
            <translation>已将“%1”移出报道。</translation>
        </message>
        <message>
            <source>There is no other story to join with.</source>
            <translation>没有可合并的其他报道。</translation>
        </message>
        <message>
            <source>Which article tells the same story as “%1”?</source>
            <translation>哪篇文章与“%1”是同一报道？</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Joined with “%1”.</source>
            <translation>已与“%1”合并。</translation>
        </message>
        <message>
            <source>Joined %1 into one story.</source>
            <translation>已将%1合并为一个报道。</translation>
        </message>
        <message>
            <source>Took %1 out of their stories.</source>
            <translation>已将%1移出各自的报道。</translation>
        </message>
        <message>
            <source>Of which version is “%1” no copy?</source>
            <translation>“%1”不是哪个版本的重复？</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>不是重复</translation>
        </message>
        <message>
            <source>%1 and %2 are told apart.</source>
            <translation>%1 与 %2 已区分开。</translation>
        </message>
        <message>
            <source>Shown from now on.</source>
            <translation>今后将显示。</translation>
        </message>
        <message>
            <source>Folded from now on.</source>
            <translation>今后将折叠。</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Imported “%1”</source>
            <translation>导入“%1”</translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln articles, first “%1”</source>
            <translation>
                <numerusform>导入 %Ln 篇文章，首篇“%1”</numerusform>
            </translation>
        </message>
        <message>
            <source>Took “%1” as another name of a file</source>
            <translation>将“%1”记为文件的另一名称</translation>
        </message>
        <message numerus="yes">
            <source>Took %Ln more names of files</source>
            <translation>
                <numerusform>又记下 %Ln 个文件名</numerusform>
            </translation>
        </message>
        <message>
            <source>Merged %1</source>
            <translation>并入：%1</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 篇文章</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mark</source>
            <translation>1 个标记</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks</source>
            <translation>
                <numerusform>%Ln 个标记</numerusform>
            </translation>
        </message>
        <message>
            <source>1 tag</source>
            <translation>1 个标签</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln 个标签</numerusform>
            </translation>
        </message>
        <message>
            <source>1 decision</source>
            <translation>1 个决定</translation>
        </message>
        <message numerus="yes">
            <source>%Ln decisions</source>
            <translation>
                <numerusform>%Ln 个决定</numerusform>
            </translation>
        </message>
        <message>
            <source>Highlighted “%1”</source>
            <translation>高亮了“%1”</translation>
        </message>
        <message>
            <source>Tagged “%1” as %2</source>
            <translation>将“%1”标为 %2</translation>
        </message>
        <message>
            <source>Tagged “%1” as %2 instead of %3</source>
            <translation>将“%1”由 %3 改标为 %2</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %Ln stretches as %1</source>
            <translation>
                <numerusform>将 %Ln 段标为 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Took the tag %2 off “%1”</source>
            <translation>从“%1”取下标签 %2</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %Ln marks as %1</source>
            <translation>
                <numerusform>将 %Ln 个标记标为 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took the tag %1 off %Ln marks</source>
            <translation>
                <numerusform>从 %Ln 个标记取下标签 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted on “%1”: %2</source>
            <translation>为“%1”写了笔记：%2</translation>
        </message>
        <message>
            <source>Changed the note on “%1”: %2</source>
            <translation>更改了“%1”的笔记：%2</translation>
        </message>
        <message>
            <source>Took the note off “%1”</source>
            <translation>删去了“%1”的笔记</translation>
        </message>
        <message>
            <source>Gave “%1” another colour</source>
            <translation>更改了“%1”的颜色</translation>
        </message>
        <message>
            <source>Changed the extent of “%1” to “%2”</source>
            <translation>将“%1”的范围改为“%2”</translation>
        </message>
        <message>
            <source>Removed the mark on “%1”</source>
            <translation>移除了“%1”上的标记</translation>
        </message>
        <message numerus="yes">
            <source>Removed %Ln marks, first on “%1”</source>
            <translation>
                <numerusform>移除了 %Ln 个标记，首个在“%1”</numerusform>
            </translation>
        </message>
        <message>
            <source>Left the copy of “%1” in “%2” out</source>
            <translation>排除了“%2”中“%1”的副本</translation>
        </message>
        <message>
            <source>Took the copy of “%1” in “%2” in again</source>
            <translation>重新纳入“%2”中“%1”的副本</translation>
        </message>
        <message>
            <source>Made the copy of “%1” in “%2” a mark of its own</source>
            <translation>“%2”中“%1”的副本成为独立标记</translation>
        </message>
        <message>
            <source>Highlighted</source>
            <translation>高亮了</translation>
        </message>
        <message>
            <source>Tagged as %1</source>
            <translation>标为 %1</translation>
        </message>
        <message>
            <source>Tagged as %1 instead of %2</source>
            <translation>由 %2 改标为 %1</translation>
        </message>
        <message>
            <source>Took the tag %1 off</source>
            <translation>取下标签 %1</translation>
        </message>
        <message>
            <source>Noted: %1</source>
            <translation>写了笔记：%1</translation>
        </message>
        <message>
            <source>Changed the note: %1</source>
            <translation>更改了笔记：%1</translation>
        </message>
        <message>
            <source>Took the note off</source>
            <translation>删去了笔记</translation>
        </message>
        <message>
            <source>Gave it another colour</source>
            <translation>更改了颜色</translation>
        </message>
        <message>
            <source>Removed the mark</source>
            <translation>移除了标记</translation>
        </message>
        <message>
            <source>Left the copy in “%1” out</source>
            <translation>排除了“%1”中的副本</translation>
        </message>
        <message>
            <source>Took the copy in “%1” in again</source>
            <translation>重新纳入“%1”中的副本</translation>
        </message>
        <message>
            <source>Made the tag %1</source>
            <translation>新建标签 %1</translation>
        </message>
        <message>
            <source>Renamed the tag %1 to %2</source>
            <translation>将标签 %1 改名为 %2</translation>
        </message>
        <message>
            <source>Gave the tag %1 another colour</source>
            <translation>更改了标签 %1 的颜色</translation>
        </message>
        <message>
            <source>Described the tag %2: %3</source>
            <translation>描述了标签 %2：%3</translation>
        </message>
        <message>
            <source>Moved the tag %1 to the top</source>
            <translation>将标签 %1 移到顶层</translation>
        </message>
        <message>
            <source>Moved the tag %1 below %2</source>
            <translation>将标签 %1 移到 %2 之下</translation>
        </message>
        <message>
            <source>Merged the tag %1 into %2</source>
            <translation>将标签 %1 并入 %2</translation>
        </message>
        <message>
            <source>Merged the tag %1 into another one</source>
            <translation>将标签 %1 并入另一标签</translation>
        </message>
        <message>
            <source>Removed the tag %1</source>
            <translation>移除了标签 %1</translation>
        </message>
        <message>
            <source>Removed the tag %1 from “%2”</source>
            <translation>移除了标签 %1（曾用于“%2”）</translation>
        </message>
        <message numerus="yes">
            <source>Removed the tag %1 from %Ln marks</source>
            <translation>
                <numerusform>从 %Ln 个标记上移除了标签 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Joined “%1” and “%2”</source>
            <translation>将“%1”与“%2”合为一个报道</translation>
        </message>
        <message numerus="yes">
            <source>Joined “%1” with %Ln articles</source>
            <translation>
                <numerusform>将“%1”与 %Ln 篇文章归为一个报道</numerusform>
            </translation>
        </message>
        <message>
            <source>Split off “%1”</source>
            <translation>将“%1”移出报道</translation>
        </message>
        <message numerus="yes">
            <source>Split off %Ln articles, first “%1”</source>
            <translation>
                <numerusform>将 %Ln 篇文章移出报道，首篇“%1”</numerusform>
            </translation>
        </message>
        <message>
            <source>Said that “%1” and “%2” are no duplicates</source>
            <translation>“%1”与“%2”不是重复</translation>
        </message>
        <message>
            <source>Made “%1” the principal</source>
            <translation>将“%1”设为主版本</translation>
        </message>
        <message>
            <source>Let the program decide about “%1”</source>
            <translation>关于“%1”改由程序决定</translation>
        </message>
        <message>
            <source>Matched “%1” with “%2”</source>
            <translation>将“%1”与“%2”配对</translation>
        </message>
        <message>
            <source>Took back the match of “%1” with “%2”</source>
            <translation>取消了“%1”与“%2”的配对</translation>
        </message>
        <message>
            <source>Said that “%1” and “%2” are not the same passage</source>
            <translation>“%1”与“%2”不是同一片段</translation>
        </message>
        <message>
            <source>Said that “%1” and “%2” are the same passage again</source>
            <translation>“%1”与“%2”重新视为同一片段</translation>
        </message>
        <message>
            <source>Folded “%1”</source>
            <translation>折叠了“%1”</translation>
        </message>
        <message numerus="yes">
            <source>Folded %Ln stretches, first “%1”</source>
            <translation>
                <numerusform>折叠了 %Ln 段，首段“%1”</numerusform>
            </translation>
        </message>
        <message>
            <source>Unfolded “%1”</source>
            <translation>展开了“%1”</translation>
        </message>
        <message numerus="yes">
            <source>Unfolded %Ln stretches, first “%1”</source>
            <translation>
                <numerusform>展开了 %Ln 段，首段“%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Corrected %Ln things about “%1”</source>
            <translation>
                <numerusform>更正了“%1”的 %Ln 项信息</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected the title of “%1” to “%2”</source>
            <translation>将“%1”的标题更正为“%2”</translation>
        </message>
        <message>
            <source>Corrected the byline of “%1” to “%2”</source>
            <translation>将“%1”的作者更正为“%2”</translation>
        </message>
        <message>
            <source>Corrected the date of “%1” to “%2”</source>
            <translation>将“%1”的日期更正为“%2”</translation>
        </message>
        <message>
            <source>Corrected the outlet of “%1” to “%2”</source>
            <translation>将“%1”的媒体更正为“%2”</translation>
        </message>
        <message>
            <source>Corrected the address of “%1” to “%2”</source>
            <translation>将“%1”的网址更正为“%2”</translation>
        </message>
        <message>
            <source>Corrected the language of “%1” to “%2”</source>
            <translation>将“%1”的语言更正为“%2”</translation>
        </message>
        <message>
            <source>Took the title of “%1” away</source>
            <translation>清空了“%1”的标题</translation>
        </message>
        <message>
            <source>Took the byline of “%1” away</source>
            <translation>清空了“%1”的作者</translation>
        </message>
        <message>
            <source>Took the date of “%1” away</source>
            <translation>清空了“%1”的日期</translation>
        </message>
        <message>
            <source>Took the outlet of “%1” away</source>
            <translation>清空了“%1”的媒体</translation>
        </message>
        <message>
            <source>Took the address of “%1” away</source>
            <translation>清空了“%1”的网址</translation>
        </message>
        <message>
            <source>Took the language of “%1” away</source>
            <translation>清空了“%1”的语言</translation>
        </message>
        <message>
            <source>Marked 1 sentence of “%1” as read</source>
            <translation>将“%1”的 1 句标为已读</translation>
        </message>
        <message numerus="yes">
            <source>Marked %Ln sentences of “%1” as read</source>
            <translation>
                <numerusform>将“%1”的 %Ln 句标为已读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %Ln sentences as read</source>
            <translation>
                <numerusform>将 %Ln 句标为已读</numerusform>
            </translation>
        </message>
        <message>
            <source>Marked 1 sentence of “%1” as unread</source>
            <translation>将“%1”的 1 句标为未读</translation>
        </message>
        <message numerus="yes">
            <source>Marked %Ln sentences of “%1” as unread</source>
            <translation>
                <numerusform>将“%1”的 %Ln 句标为未读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %Ln sentences as unread</source>
            <translation>
                <numerusform>将 %Ln 句标为未读</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgot that 1 sentence of “%1” was read</source>
            <translation>清除了“%1”中 1 句的已读记录</translation>
        </message>
        <message numerus="yes">
            <source>Forgot that %Ln sentences of “%1” were read</source>
            <translation>
                <numerusform>清除了“%1”中 %Ln 句的已读记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forgot that %Ln sentences were read</source>
            <translation>
                <numerusform>清除了 %Ln 句的已读记录</numerusform>
            </translation>
        </message>
        <message>
            <source>Went back by 1 step</source>
            <translation>返回了 1 步</translation>
        </message>
        <message numerus="yes">
            <source>Went back by %Ln steps</source>
            <translation>
                <numerusform>返回了 %Ln 步</numerusform>
            </translation>
        </message>
        <message>
            <source>Did 1 step again</source>
            <translation>重做了 1 步</translation>
        </message>
        <message numerus="yes">
            <source>Did %Ln steps again</source>
            <translation>
                <numerusform>重做了 %Ln 步</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with a merge</source>
            <translation>随并入而来</translation>
        </message>
        <message>
            <source>Changed by a merge</source>
            <translation>被并入更改</translation>
        </message>
        <message>
            <source>Made from a copy of another mark</source>
            <translation>由另一标记的副本而成</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Leads to a note</source>
            <translation>通向一条注释</translation>
        </message>
        <message>
            <source>Link to %1</source>
            <translation>链接到 %1</translation>
        </message>
        <message>
            <source>Tags: %1</source>
            <translation>标签：%1</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>有笔记</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>List item</source>
            <translation>列表项</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>图注</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>脚注</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>电头</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>阅读台</translation>
        </message>
        <message>
            <source>New words %1</source>
            <translation>新增文字，%1</translation>
        </message>
        <message>
            <source>Gone: %1</source>
            <translation>删去：%1</translation>
        </message>
        <message>
            <source>New words: %1</source>
            <translation>新增文字：%1</translation>
        </message>
        <message>
            <source>Changed: %1 in place of %2</source>
            <translation>改动：%2改为%1</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>另有 %Ln 个</numerusform>
            </translation>
        </message>
        <message>
            <source>A click asks first.</source>
            <translation>点击后会先询问。</translation>
        </message>
        <message>
            <source>Here:</source>
            <translation>此处：</translation>
        </message>
        <message>
            <source>Made as:</source>
            <translation>原标记：</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>高亮</translation>
        </message>
        <message>
            <source>A variant: its words differ from where it was made.</source>
            <translation>异文：与最初标记处文字不同。</translation>
        </message>
        <message>
            <source>Left out here. X brings it back.</source>
            <translation>此处已排除，按 X 恢复。</translation>
        </message>
        <message>
            <source>The same as in %1</source>
            <translation>与 %1 相同</translation>
        </message>
        <message>
            <source>Edited: stands in other words in %1</source>
            <translation>改动：%1 中措辞不同</translation>
        </message>
        <message>
            <source>Moved: stands elsewhere in %1</source>
            <translation>移动：在 %1 中位于别处</translation>
        </message>
        <message>
            <source>Matched by hand: belongs to a stretch of %1</source>
            <translation>手动配对：对应 %1 中的一段</translation>
        </message>
        <message>
            <source>New: not in %1</source>
            <translation>新增：%1 中没有</translation>
        </message>
        <message>
            <source>This article has no text.</source>
            <translation>此文章没有文本。</translation>
        </message>
        <message>
            <source>Passage %1 of %2</source>
            <translation>第 %1 个片段，共 %2 个</translation>
        </message>
        <message>
            <source>Difference %1 of %2</source>
            <translation>第 %1 处差异，共 %2 处</translation>
        </message>
    </context>
    <context>
        <name>DeskMenus</name>
        <message>
            <source>Search the library for this</source>
            <translation>在文库中搜索此内容</translation>
        </message>
        <message>
            <source>History of this mark…</source>
            <translation>此标记的历史记录…</translation>
        </message>
        <message>
            <source>Remove (all places)</source>
            <translation>移除（所有位置）</translation>
        </message>
        <message>
            <source>Take the principal's extent</source>
            <translation>采用主版本的范围</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>打开链接…</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show all of this kind</source>
            <translation>显示所有此类内容</translation>
        </message>
        <message>
            <source>Show all folds</source>
            <translation>展开所有折叠</translation>
        </message>
        <message>
            <source>Go to the other copy</source>
            <translation>转到另一副本</translation>
        </message>
        <message>
            <source>This is text, not %1</source>
            <translation>这是正文，不是%1</translation>
        </message>
        <message>
            <source>All of this is text</source>
            <translation>这些都是正文</translation>
        </message>
        <message>
            <source>Fold as</source>
            <translation>折叠为</translation>
        </message>
        <message>
            <source>Mark as read to here</source>
            <translation>到此处标为已读</translation>
        </message>
        <message>
            <source>Copy a reference to ¶ %1</source>
            <translation>复制对 ¶ %1 的引用</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>Go to the left end</source>
            <translation>转到左端</translation>
        </message>
        <message>
            <source>Go to the right end</source>
            <translation>转到右端</translation>
        </message>
        <message>
            <source>Undo the match</source>
            <translation>撤销配对</translation>
        </message>
        <message>
            <source>Not the same passage</source>
            <translation>不是同一片段</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <source>Make it the principal</source>
            <translation>设为主版本</translation>
        </message>
        <message>
            <source>Join with…</source>
            <translation>合并到…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Open the source…</source>
            <translation>打开来源…</translation>
        </message>
        <message>
            <source>Move left</source>
            <translation>左移</translation>
        </message>
        <message>
            <source>Move right</source>
            <translation>右移</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Show the original page</source>
            <translation>显示原始页面</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>显示文本</translation>
        </message>
        <message>
            <source>Show both</source>
            <translation>两者都显示</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>参照</translation>
        </message>
        <message>
            <source>As the program chooses</source>
            <translation>由程序选择</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>%1, of which %2 stand in no article before it</source>
            <translation>%1，其中 %2 不见于更早的文章</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>媒体</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布日期</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>网址</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>字数</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Inside the file</source>
            <translation>文件内位置</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入时间</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>另有 %Ln 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
    </context>
    <context>
        <name>DressedWindow</name>
        <message>
            <source>The settings could not be kept: %1</source>
            <translation>无法保存首选项：%1</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>Drop to open</source>
            <translation>松开即可打开</translation>
        </message>
        <message>
            <source>Drop to import the folder</source>
            <translation>松开即可导入文件夹</translation>
        </message>
        <message>
            <source>Drop to import 1 file</source>
            <translation>松开即可导入 1 个文件</translation>
        </message>
        <message numerus="yes">
            <source>Drop to import %Ln files</source>
            <translation>
                <numerusform>松开即可导入 %Ln 个文件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EmptyDesk</name>
        <message>
            <source>Open the newest story</source>
            <translation>打开最新报道</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Sample library</source>
            <translation>示例文库</translation>
        </message>
        <message>
            <source>Nothing open</source>
            <translation>尚未打开内容</translation>
        </message>
        <message>
            <source>Choose a story on the left and press Enter. Ctrl+Enter opens it beside.</source>
            <translation>在左侧选择一个报道并按 Enter。Ctrl+Enter 可并排打开。</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>还没有文章</translation>
        </message>
        <message>
            <source>Drop files or a folder here. Originals are kept byte for byte.</source>
            <translation>将文件或文件夹拖到这里。原件逐字节保存。</translation>
        </message>
    </context>
    <context>
        <name>EndOfNew</name>
        <message>
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
        <message>
            <source>Next version</source>
            <translation>下一版本</translation>
        </message>
        <message>
            <source>Full view</source>
            <translation>全文视图</translation>
        </message>
        <message>
            <source>End of what is new.</source>
            <translation>新内容到此为止。</translation>
        </message>
        <message>
            <source>Nothing left to read in this version</source>
            <translation>此版本已无可读内容</translation>
        </message>
        <message>
            <source>Nothing new in this version</source>
            <translation>此版本没有新内容</translation>
        </message>
        <message>
            <source>You have read all %1.</source>
            <translation>全部 %1都已读过。</translation>
        </message>
        <message>
            <source>All %1 stand in earlier versions.</source>
            <translation>全部 %1都见于更早的版本。</translation>
        </message>
        <message>
            <source>All %1 stand in %2 or are read.</source>
            <translation>全部 %1都见于 %2 或已读过。</translation>
        </message>
        <message>
            <source>All %1 stand in %2.</source>
            <translation>全部 %1都见于 %2。</translation>
        </message>
    </context>
    <context>
        <name>EraseQuestion</name>
        <message>
            <source>Erase</source>
            <translation>抹除</translation>
        </message>
        <message>
            <source>Erase %1 for good?</source>
            <translation>彻底抹除%1？</translation>
        </message>
        <message>
            <source>The file as it was imported, the text, its marks and notes and its history go, and so do the backups that the program made by itself, as they hold them too. This cannot be undone.</source>
            <translation>导入的原件、文本、标记、笔记和历史都将删除；程序自动制作的备份也含有这些内容，将一并删除。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>%1 exported to %2.</source>
            <translation>已将 %1导出到 %2。</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>已停止，未写入任何内容。</translation>
        </message>
        <message>
            <source>%1 excerpts</source>
            <translation>%1摘录</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>文库</translation>
        </message>
        <message>
            <source>Replaces the file of %1</source>
            <translation>将替换 %1的文件</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>导出到</translation>
        </message>
        <message>
            <source>There is nothing under this tag.
Choose something else on the right.</source>
            <translation>此标签下没有内容。
请在右侧另选。</translation>
        </message>
        <message>
            <source>No marks here yet.
The articles go along with their texts where the format holds texts.</source>
            <translation>还没有标记。
如果格式支持，文章会连同文本一起导出。</translation>
        </message>
        <message>
            <source>Change where it goes</source>
            <translation>更改保存位置</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>导出内容</translation>
        </message>
        <message>
            <source>%1 from %2.</source>
            <translation>%1，%2。</translation>
        </message>
        <message>
            <source>%1, counted as %2.</source>
            <translation>%1，合计 %2。</translation>
        </message>
        <message>
            <source>The reading copy, for any browser</source>
            <translation>阅读副本，任何浏览器都能打开</translation>
        </message>
        <message>
            <source>The tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Stories, folds and decisions</source>
            <translation>报道、折叠与决定</translation>
        </message>
        <message>
            <source>%1: the text of each, and the original file byte for byte</source>
            <translation>%1：每篇的文本，以及逐字节保存的原件</translation>
        </message>
        <message>
            <source>A checksum for each file</source>
            <translation>每个文件的校验和</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>More columns: %1</source>
            <translation>其余各列：%1</translation>
        </message>
    </context>
    <context>
        <name>ExportWhat</name>
        <message>
            <source>What to export</source>
            <translation>导出内容</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>具体对象</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>A tag and all below</source>
            <translation>标签及其下级</translation>
        </message>
        <message>
            <source>One article</source>
            <translation>一篇文章</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>一个报道</translation>
        </message>
        <message>
            <source>What is chosen</source>
            <translation>所选内容</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Nothing was written.</source>
            <translation>未写入任何内容。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Exporting %1</source>
            <translation>正在导出 %1</translation>
        </message>
    </context>
    <context>
        <name>Extending</name>
        <message>
            <source>Put the caret on a mark, then press E to change how far it reaches.</source>
            <translation>将光标放在标记上，再按 E 调整范围。</translation>
        </message>
        <message>
            <source>This copy is left out. X takes it in again.</source>
            <translation>此副本已排除，按 X 重新纳入。</translation>
        </message>
        <message>
            <source>Arrows move an end, Tab the other one. Enter keeps, Esc leaves.</source>
            <translation>方向键移动一端，Tab 切换另一端。Enter 保存，Esc 放弃。</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Look in:</source>
            <translation>查找位置：</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>文件类型：</translation>
        </message>
    </context>
    <context>
        <name>FiltersPanel</name>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Look in</source>
            <translation>查找范围</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Folded text</source>
            <translation>折叠的文字</translation>
        </message>
        <message>
            <source>Search words as</source>
            <translation>查找方式</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>正则表达式</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>发布日期</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>This pattern is too large.</source>
            <translation>表达式过大。</translation>
        </message>
        <message>
            <source>The bracket at %1 is not closed.</source>
            <translation>位置 %1 的括号没有闭合。</translation>
        </message>
        <message>
            <source>The bracket at %1 was never opened.</source>
            <translation>位置 %1 的括号没有开头。</translation>
        </message>
        <message>
            <source>The square bracket at %1 is not closed.</source>
            <translation>位置 %1 的方括号没有闭合。</translation>
        </message>
        <message>
            <source>There is nothing to repeat at %1.</source>
            <translation>位置 %1 没有可重复的内容。</translation>
        </message>
        <message>
            <source>The pattern is not right at %1.</source>
            <translation>表达式在位置 %1 有误。</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the text</source>
            <translation>在正文中查找</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>上一个结果</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一个结果</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>全词</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>全词匹配</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>正则表达式</translation>
        </message>
        <message>
            <source>All panes</source>
            <translation>所有窗格</translation>
        </message>
        <message>
            <source>Find in all open panes</source>
            <translation>在所有打开的窗格中查找</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>%1 of %2, in %3 panes</source>
            <translation>%1/%2，%3 个窗格</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>无结果</translation>
        </message>
    </context>
    <context>
        <name>FindField</name>
        <message>
            <source>Find in the text</source>
            <translation>在正文中查找</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Search results</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Nothing was searched for yet. Ctrl+Shift+F searches the library.</source>
            <translation>还没有搜索过。Ctrl+Shift+F 可搜索文库。</translation>
        </message>
    </context>
    <context>
        <name>FindingInText</name>
        <message>
            <source>No text is open. Open an article first, or search the library.</source>
            <translation>没有打开的文本。请先打开文章，或搜索文库。</translation>
        </message>
        <message>
            <source>in all panes</source>
            <translation>所有窗格</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1 中</translation>
        </message>
        <message>
            <source>This pattern takes too long here. Make it simpler.</source>
            <translation>此表达式耗时过长，请简化。</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>Fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraphs</source>
            <translation>
                <numerusform>%Ln 段</numerusform>
            </translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Page furniture</source>
            <translation>页面附件</translation>
        </message>
        <message>
            <source>Aside</source>
            <translation>旁注</translation>
        </message>
        <message>
            <source>Part of another article</source>
            <translation>其他文章的部分</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Not a repeat</source>
            <translation>不是重复</translation>
        </message>
        <message>
            <source>Belongs here</source>
            <translation>属于本文</translation>
        </message>
        <message>
            <source>This is text</source>
            <translation>这是正文</translation>
        </message>
        <message>
            <source>as in %1</source>
            <translation>同 %1</translation>
        </message>
        <message>
            <source>, and in %1</source>
            <translation>及 %1</translation>
        </message>
        <message>
            <source>that you have read</source>
            <translation>已读过</translation>
        </message>
        <message>
            <source>as in earlier versions</source>
            <translation>同更早版本</translation>
        </message>
        <message>
            <source>%1 read before.</source>
            <translation>其中 %1读过。</translation>
        </message>
        <message>
            <source>With them %1 of %2.</source>
            <translation>含%1，%2。</translation>
        </message>
        <message>
            <source>one stretch moved</source>
            <translation>移动 1 段</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stretches moved</source>
            <translation>
                <numerusform>移动 %Ln 段</numerusform>
            </translation>
        </message>
        <message>
            <source>one edit</source>
            <translation>改动 1 处</translation>
        </message>
        <message numerus="yes">
            <source>%Ln edits</source>
            <translation>
                <numerusform>改动 %Ln 处</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1和%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>as ¶ %1</source>
            <translation>同 ¶ %1</translation>
        </message>
    </context>
    <context>
        <name>FormatList</name>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
    </context>
    <context>
        <name>Furniture</name>
        <message>
            <source>%1 articles of %2</source>
            <translation>%2 的 %1 篇文章</translation>
        </message>
        <message>
            <source>%1 article of %2</source>
            <translation>%2 的 %1 篇文章</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 篇文章</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown because you said so</source>
            <translation>按你的决定显示</translation>
        </message>
        <message>
            <source>Shown at %1 of %2 places</source>
            <translation>在 %2 处中的 %1 处显示</translation>
        </message>
        <message>
            <source>Folded as furniture in %1.</source>
            <translation>已作为页面附件折叠：%1。</translation>
        </message>
        <message>
            <source>Folded as furniture: %1.</source>
            <translation>已作为页面附件折叠：%1。</translation>
        </message>
    </context>
    <context>
        <name>FurnitureList</name>
        <message>
            <source>Furniture</source>
            <translation>页面附件</translation>
        </message>
    </context>
    <context>
        <name>FurnitureView</name>
        <message>
            <source>Never fold this</source>
            <translation>始终不折叠</translation>
        </message>
        <message>
            <source>Fold everywhere</source>
            <translation>处处折叠</translation>
        </message>
        <message>
            <source>Show it at this place</source>
            <translation>在此处显示</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>转到该处</translation>
        </message>
        <message>
            <source>%1 · shown</source>
            <translation>%1 · 已显示</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>文字内容</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>所在位置</translation>
        </message>
        <message>
            <source>Places where it stands</source>
            <translation>出现的位置</translation>
        </message>
    </context>
    <context>
        <name>Ground</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>This library is open elsewhere, so it can only be read here.</source>
            <translation>此文库已在别处打开，因此在这里只能阅读。</translation>
        </message>
        <message>
            <source>This library can be read but not written: its place does not allow writing. Nothing is lost.</source>
            <translation>此文库可读但不可写：所在位置不允许写入。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>This library was written in two places at once: %1 lies beside it. Merge it, then put it away.</source>
            <translation>此文库曾在两处同时写入：旁边有 %1。请先并入，再移走它。</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>并入…</translation>
        </message>
    </context>
    <context>
        <name>Gutter</name>
        <message>
            <source>Link scrolling (L)</source>
            <translation>同步滚动 (L)</translation>
        </message>
        <message>
            <source>Link scrolling</source>
            <translation>同步滚动</translation>
        </message>
        <message>
            <source>Panes scroll together (L)</source>
            <translation>窗格同步滚动 (L)</translation>
        </message>
        <message>
            <source>Panes scroll freely (L)</source>
            <translation>窗格各自滚动 (L)</translation>
        </message>
        <message>
            <source>The same in both</source>
            <translation>两边相同</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>有改动</translation>
        </message>
        <message>
            <source>Moved to another place</source>
            <translation>移到别处</translation>
        </message>
        <message>
            <source>Matched by hand</source>
            <translation>手动配对</translation>
        </message>
        <message>
            <source>%1. Click to bring both side by side.</source>
            <translation>%1。单击可使两处对齐。</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Pane menu</source>
            <translation>窗格菜单</translation>
        </message>
        <message>
            <source>Close this pane (Ctrl+W)</source>
            <translation>关闭此窗格 (Ctrl+W)</translation>
        </message>
        <message>
            <source>Close this pane</source>
            <translation>关闭此窗格</translation>
        </message>
        <message>
            <source>Other versions are compared with this one</source>
            <translation>其他版本都与此版本比较</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>主版本</translation>
        </message>
        <message>
            <source>%1 % new</source>
            <translation>%1% 新增</translation>
        </message>
        <message>
            <source>%1 % of its words stand in no article before it.</source>
            <translation>%1% 的文字不见于更早的文章。</translation>
        </message>
        <message>
            <source>%1 % of its words do not stand in %2.</source>
            <translation>%1% 的文字不见于 %2。</translation>
        </message>
        <message>
            <source>Click to show only what is new.</source>
            <translation>单击可只显示新内容。</translation>
        </message>
        <message>
            <source>%1 of %2 versions</source>
            <translation>第 %1 版，共 %2 版</translation>
        </message>
        <message>
            <source>against the principal</source>
            <translation>参照主版本</translation>
        </message>
        <message>
            <source>against the principal and %1 more</source>
            <translation>参照主版本等（另 %1 个）</translation>
        </message>
        <message>
            <source>against %1 and %2 more</source>
            <translation>参照 %1 等（另 %2 个）</translation>
        </message>
        <message>
            <source>against %1</source>
            <translation>参照 %1</translation>
        </message>
        <message>
            <source>no text</source>
            <translation>无文本</translation>
        </message>
        <message>
            <source>%1 of %2 to read</source>
            <translation>待读 %1，共 %2</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>What happened to the mark on “%1”</source>
            <translation>“%1”上的标记经历了什么</translation>
        </message>
        <message>
            <source>History of a mark</source>
            <translation>标记的历史记录</translation>
        </message>
        <message>
            <source>Redo to here</source>
            <translation>重做到此处</translation>
        </message>
        <message>
            <source>Go back to here</source>
            <translation>返回到此处</translation>
        </message>
        <message>
            <source>Here the library stands now.</source>
            <translation>文库现在就在这一步。</translation>
        </message>
        <message>
            <source>Takes 1 step back.</source>
            <translation>将撤销 1 步。</translation>
        </message>
        <message numerus="yes">
            <source>Takes %Ln steps back.</source>
            <translation>
                <numerusform>将撤销 %Ln 步。</numerusform>
            </translation>
        </message>
        <message>
            <source>Does 1 step again.</source>
            <translation>将重做 1 步。</translation>
        </message>
        <message numerus="yes">
            <source>Does %Ln steps again.</source>
            <translation>
                <numerusform>将重做 %Ln 步。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in the history</source>
            <translation>在历史记录中显示</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <translation>还没有任何操作</translation>
        </message>
        <message>
            <source>Every act will be listed here and can be taken back.</source>
            <translation>每个操作都会列在这里，并可撤销。</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>No such act</source>
            <translation>没有这样的操作</translation>
        </message>
        <message>
            <source>Try other words, another kind or other days.</source>
            <translation>换用其他词语、类别或日期。</translation>
        </message>
        <message>
            <source>What was done, newest first</source>
            <translation>操作记录，最新的在前</translation>
        </message>
        <message>
            <source>The library was new</source>
            <translation>文库新建时</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已随返回撤销</translation>
        </message>
        <message>
            <source>not finished: %1 of %2 changes</source>
            <translation>未完成：%2 项更改中的 %1 项</translation>
        </message>
    </context>
    <context>
        <name>HistoryFilters</name>
        <message>
            <source>Find in the history</source>
            <translation>在历史记录中查找</translation>
        </message>
        <message>
            <source>Kind of acts</source>
            <translation>操作类别</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>All acts</source>
            <translation>所有操作</translation>
        </message>
        <message>
            <source>Marks and notes</source>
            <translation>标记与笔记</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Stories and passages</source>
            <translation>报道与片段</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>已读内容</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>任何日期</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Added</source>
            <translation>已添加</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>重复文件</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 篇文章</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln 篇文章</numerusform>
            </translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>订阅源</translation>
        </message>
        <message>
            <source>Archive (ZIP)</source>
            <translation>压缩包（ZIP）</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Reading files</source>
            <translation>正在读取文件</translation>
        </message>
        <message>
            <source>Read it now</source>
            <translation>现在阅读</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Run in background</source>
            <translation>后台运行</translation>
        </message>
        <message>
            <source>Try the failed again</source>
            <translation>重试失败项</translation>
        </message>
        <message>
            <source>Import more</source>
            <translation>继续导入</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>%1 of %2 files</source>
            <translation>%1/%2 个文件</translation>
        </message>
        <message>
            <source>Now: %1. What is done stays done if you stop.</source>
            <translation>当前：%1。停止后，已完成的部分会保留。</translation>
        </message>
        <message>
            <source>All files are read. Their stories are looked for.</source>
            <translation>文件已全部读完，正在查找所属的报道。</translation>
        </message>
        <message>
            <source>Imported %1</source>
            <translation>已导入 %1</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Copy the reason</source>
            <translation>复制原因</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>新增 %1</translation>
        </message>
        <message>
            <source>Copies %1</source>
            <translation>重复 %1</translation>
        </message>
        <message>
            <source>Failed %1</source>
            <translation>失败 %1</translation>
        </message>
        <message>
            <source>Read the first</source>
            <translation>阅读第一篇</translation>
        </message>
        <message>
            <source>%1 words to read, %2 of them new.</source>
            <translation>待读 %1 字，其中新增 %2 字。</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>导入进度</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Originals are kept byte for byte in the library.</source>
            <translation>原件逐字节保存在文库中。</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Principal of %Ln versions</source>
            <translation>
                <numerusform>%Ln 个版本中的主版本</numerusform>
            </translation>
        </message>
        <message>
            <source>Version of %1</source>
            <translation>%1 的一个版本</translation>
        </message>
        <message>
            <source>Imported %1.</source>
            <translation>已导入 %1。</translation>
        </message>
        <message>
            <source>Stopped. %1 came in before and stay.</source>
            <translation>已停止。此前导入的 %1已保留。</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln files were already here.</source>
            <translation>
                <numerusform>%Ln 个文件全都已在文库中。</numerusform>
            </translation>
        </message>
        <message>
            <source>Done. %1 came in.</source>
            <translation>完成，导入 %1。</translation>
        </message>
        <message>
            <source>1 file could not be read; the reason stands beside it.</source>
            <translation>1 个文件无法读取，原因见其旁。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files could not be read; the reasons stand beside them.</source>
            <translation>
                <numerusform>%Ln 个文件无法读取，原因见其旁。</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing stopped: %1 What was found is kept.</source>
            <translation>比较已停止：%1已找到的结果会保留。</translation>
        </message>
        <message>
            <source>Reading %1 of %2</source>
            <translation>正在读取 %1/%2</translation>
        </message>
        <message>
            <source>Comparing %1 of %2</source>
            <translation>正在比较 %1/%2</translation>
        </message>
    </context>
    <context>
        <name>JobFoot</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>Joined</name>
        <message>
            <source>There are no articles yet. Import files, or drop them on the window.</source>
            <translation>还没有文章。请导入文件，或将其拖到窗口上。</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Press keys…</source>
            <translation>请按键…</translation>
        </message>
        <message>
            <source>%1: %2. Change the keys</source>
            <translation>%1：%2。更改快捷键</translation>
        </message>
        <message>
            <source>Click, then press new keys. Esc keeps these, Backspace takes them away.</source>
            <translation>单击后按新的快捷键。Esc 保留原样，Backspace 清除。</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>%1 belongs to the desktop, the menus or an input method.</source>
            <translation>%1 属于系统、菜单或输入法。</translation>
        </message>
        <message>
            <source>%1 is the key of a tag.</source>
            <translation>%1 是标签快捷键。</translation>
        </message>
        <message>
            <source>%1 moves the caret or types. Choose a letter, a function key or a chord.</source>
            <translation>%1 用于移动光标或输入。请选择字母、功能键或组合键。</translation>
        </message>
        <message>
            <source>%1 alone would fire while typing. Hold Ctrl or Alt with it.</source>
            <translation>单按 %1 会在输入时触发，请加上 Ctrl 或 Alt。</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>All keys</source>
            <translation>全部快捷键</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>用在这里</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <source>%1 means “%2” everywhere.</source>
            <translation>%1 在各处都表示“%2”。</translation>
        </message>
        <message>
            <source>%1 now means “%2”. Use it here instead?</source>
            <translation>%1 现在表示“%2”。改用在这里？</translation>
        </message>
        <message>
            <source>“%2” is %1 now</source>
            <translation>“%2”现为 %1</translation>
        </message>
        <message>
            <source>“%2” has no keys now</source>
            <translation>“%2”现无快捷键</translation>
        </message>
        <message>
            <source>All acts have their usual keys again</source>
            <translation>所有操作已恢复默认快捷键</translation>
        </message>
        <message>
            <source>No act has this name or key.</source>
            <translation>没有此名称或快捷键的操作。</translation>
        </message>
        <message>
            <source>A word, or press keys to see what they do</source>
            <translation>输入词语，或直接按键查看其作用</translation>
        </message>
        <message>
            <source>Find a key</source>
            <translation>查找快捷键</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Click on keys to change them.</source>
            <translation>单击快捷键即可更改。</translation>
        </message>
    </context>
    <context>
        <name>Kinship</name>
        <message>
            <source>the same text</source>
            <translation>相同文本</translation>
        </message>
        <message>
            <source>reprint</source>
            <translation>转载</translation>
        </message>
        <message>
            <source>update</source>
            <translation>更新版</translation>
        </message>
        <message>
            <source>excerpt</source>
            <translation>节选</translation>
        </message>
        <message>
            <source>rewrite</source>
            <translation>改写</translation>
        </message>
        <message>
            <source>Joined with %1 by a person.</source>
            <translation>由人工与 %1 合并。</translation>
        </message>
        <message>
            <source>Together with %1: %2, %3.</source>
            <translation>与 %1 归为一组：%2，%3。</translation>
        </message>
    </context>
    <context>
        <name>LandingDesk</name>
        <message>
            <source>Open here</source>
            <translation>在此打开</translation>
        </message>
        <message>
            <source>Open in place of %1</source>
            <translation>替换 %1 打开</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄语</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>阿拉伯语</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>亚美尼亚语</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>阿塞拜疆语</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>白俄罗斯语</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>保加利亚语</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>捷克语</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>荷兰语</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>爱沙尼亚语</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>芬兰语</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>格鲁吉亚语</translation>
        </message>
        <message>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>希腊语</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>希伯来语</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>印地语</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>匈牙利语</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>意大利语</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>哈萨克语</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>吉尔吉斯语</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>拉脱维亚语</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>立陶宛语</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>蒙古语</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>波斯语</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>波兰语</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>葡萄牙语</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>罗马尼亚语</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>塞尔维亚语</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>瑞典语</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>塔吉克语</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>鞑靼语</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>泰语</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>藏语</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>土耳其语</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>乌克兰语</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>维吾尔语</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>乌兹别克语</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>The desktop has no program for this. Copy the address instead.</source>
            <translation>系统里没有能打开它的程序。可以复制地址。</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Marks at this place</source>
            <translation>此处的标记</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>Fold or unfold</source>
            <translation>折叠或展开</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message numerus="yes">
            <source>%Ln versions</source>
            <translation>
                <numerusform>%Ln 个版本</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1（共 %2）</translation>
        </message>
        <message>
            <source>%1 % of its words stand in no article before it.</source>
            <translation>%1% 的文字不见于更早的文章。</translation>
        </message>
        <message>
            <source>Open in pane %1</source>
            <translation>已在窗格 %1 中打开</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>%1 % unread</source>
            <translation>%1% 未读</translation>
        </message>
        <message>
            <source>All distinct text is read</source>
            <translation>全部已读</translation>
        </message>
        <message>
            <source>All distinct text is unread</source>
            <translation>全部未读</translation>
        </message>
        <message>
            <source>%1 % of all distinct text is unread</source>
            <translation>不同文字 %1% 未读</translation>
        </message>
        <message>
            <source>principal</source>
            <translation>主版本</translation>
        </message>
        <message>
            <source>%1 % new</source>
            <translation>%1% 新增</translation>
        </message>
    </context>
    <context>
        <name>LibraryDelegate</name>
        <message>
            <source>principal</source>
            <translation>主版本</translation>
        </message>
    </context>
    <context>
        <name>LibraryMenus</name>
        <message>
            <source>Copy the citation</source>
            <translation>复制引文出处</translation>
        </message>
        <message>
            <source>Copy the citations</source>
            <translation>复制各条引文出处</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Open side by side</source>
            <translation>并排打开各版本</translation>
        </message>
        <message>
            <source>Open the principal</source>
            <translation>打开主版本</translation>
        </message>
        <message>
            <source>Make another the principal</source>
            <translation>另设主版本</translation>
        </message>
        <message>
            <source>Take out of this story</source>
            <translation>移出此报道</translation>
        </message>
        <message>
            <source>Join with…</source>
            <translation>合并到…</translation>
        </message>
        <message>
            <source>Not a duplicate…</source>
            <translation>不是重复…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open beside</source>
            <translation>并排打开</translation>
        </message>
        <message>
            <source>Compare with the principal</source>
            <translation>与主版本比较</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>比较…</translation>
        </message>
        <message>
            <source>Make it the principal</source>
            <translation>设为主版本</translation>
        </message>
        <message>
            <source>Join into one story</source>
            <translation>合并为一个报道</translation>
        </message>
        <message>
            <source>Not duplicates of each other</source>
            <translation>互不重复</translation>
        </message>
        <message>
            <source>Take out of their stories</source>
            <translation>移出各自的报道</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
        <message>
            <source>Mark all as read</source>
            <translation>全部标为已读</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>标为未读</translation>
        </message>
        <message>
            <source>Mark all as unread</source>
            <translation>全部标为未读</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>详细信息…</translation>
        </message>
        <message>
            <source>Open the source…</source>
            <translation>打开来源…</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>抹除…</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Library</source>
            <translation>文库</translation>
        </message>
        <message>
            <source>Filter the library by title, outlet, date or language</source>
            <translation>按标题、媒体、日期或语言筛选文库</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Order of the library</source>
            <translation>文库排序</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新优先</translation>
        </message>
        <message>
            <source>Most unread first</source>
            <translation>未读最多优先</translation>
        </message>
        <message>
            <source>Most new words first</source>
            <translation>新增字数最多优先</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>按标题</translation>
        </message>
        <message>
            <source>By outlet</source>
            <translation>按媒体</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles are hidden by the filter.</source>
            <translation>
                <numerusform>筛选隐藏了 %Ln 篇文章。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 article is hidden by the filter.</source>
            <translation>筛选隐藏了 1 篇文章。</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>没有与“%1”匹配的内容</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>还没有文章</translation>
        </message>
        <message>
            <source>Drop files or a folder here. Originals are kept byte for byte.</source>
            <translation>将文件或文件夹拖到这里。原件逐字节保存。</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Sample library</source>
            <translation>示例文库</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1（共 %2）</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Library</source>
            <translation>文库</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 等，另有 %Ln 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message>
            <source>%1 — Heihe Reader</source>
            <translation>%1 — Heihe Reader</translation>
        </message>
        <message>
            <source>Heihe Reader</source>
            <translation>Heihe Reader</translation>
        </message>
        <message>
            <source>No library open</source>
            <translation>未打开文库</translation>
        </message>
        <message>
            <source>Works without a network · F1 shows all keys</source>
            <translation>无需联网 · F1 显示全部快捷键</translation>
        </message>
    </context>
    <context>
        <name>LossBox</name>
        <message>
            <source>Use Bundle to lose nothing</source>
            <translation>改用资料包可完整保留</translation>
        </message>
        <message>
            <source>%1 cannot carry</source>
            <translation>%1无法包含</translation>
        </message>
        <message>
            <source>Carries everything.</source>
            <translation>包含全部内容。</translation>
        </message>
        <message>
            <source>Reads back whole.</source>
            <translation>可完整读回。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>My library.heihe</source>
            <translation>我的文库.heihe</translation>
        </message>
        <message>
            <source>Nothing but the text. %1 brings everything back.</source>
            <translation>只显示正文。按 %1 恢复其余部分。</translation>
        </message>
    </context>
    <context>
        <name>MarkLegend</name>
        <message>
            <source>No note. Enter writes one.</source>
            <translation>没有笔记。按 Enter 写一条。</translation>
        </message>
        <message>
            <source>Take the principal's extent</source>
            <translation>采用主版本的范围</translation>
        </message>
        <message>
            <source>Leave this copy out (X)</source>
            <translation>排除此副本 (X)</translation>
        </message>
        <message>
            <source>Make it its own mark (D)</source>
            <translation>设为独立标记 (D)</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <source>Copy what was typed</source>
            <translation>复制已写的内容</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <source>These words are highlighted already. T tags them, N writes a note.</source>
            <translation>这些文字已高亮。T 加标签，N 写笔记。</translation>
        </message>
        <message>
            <source>Nothing is selected. Select some words, then press H.</source>
            <translation>未选中内容。请选中文字后按 H。</translation>
        </message>
        <message>
            <source>Nothing is selected. Select some words, then press T.</source>
            <translation>未选中内容。请选中文字后按 T。</translation>
        </message>
        <message>
            <source>No tag was used yet. Press T and choose one.</source>
            <translation>还没有用过标签。按 T 选择一个。</translation>
        </message>
        <message>
            <source>There is no tag %1 yet. Press T and type a name.</source>
            <translation>还没有第 %1 个标签。按 T 并输入名称。</translation>
        </message>
        <message>
            <source>Nothing is selected. Select some words for this tag.</source>
            <translation>未选中内容。请为此标签选中文字。</translation>
        </message>
        <message>
            <source>Nothing is selected. Select some words, then press N.</source>
            <translation>未选中内容。请选中文字后按 N。</translation>
        </message>
        <message>
            <source>Put the caret on a copy of a mark, then press X.</source>
            <translation>将光标放在标记的副本上，再按 X。</translation>
        </message>
        <message>
            <source>The copy in %1 is shown again.</source>
            <translation>%1 中的副本已恢复。</translation>
        </message>
        <message>
            <source>The copy in %1 is left out.</source>
            <translation>已排除 %1 中的副本。</translation>
        </message>
        <message>
            <source>Put the caret on a copy of a mark, then press D.</source>
            <translation>将光标放在标记的副本上，再按 D。</translation>
        </message>
        <message>
            <source>The copy in %1 is its own mark now.</source>
            <translation>%1 中的副本现为独立标记。</translation>
        </message>
        <message>
            <source>The mark reaches as far as in %1 now.</source>
            <translation>标记范围现与 %1 中一致。</translation>
        </message>
        <message>
            <source>There is no mark at the caret.</source>
            <translation>光标处没有标记。</translation>
        </message>
        <message>
            <source>Removed the mark with all its places.</source>
            <translation>已移除该标记及其所有位置。</translation>
        </message>
        <message numerus="yes">
            <source>Removed %Ln marks.</source>
            <translation>
                <numerusform>已移除 %Ln 个标记。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no further mark in this text.</source>
            <translation>此文本中没有更多标记。</translation>
        </message>
        <message>
            <source>Nothing is selected. Select the words to cite.</source>
            <translation>未选中内容。请选中要引用的文字。</translation>
        </message>
        <message>
            <source>Copied with citation.</source>
            <translation>已连同出处复制。</translation>
        </message>
        <message>
            <source>This mark was made here. Only a copy of it can be left out or cut loose.</source>
            <translation>此标记就在这里创建。只有其副本才能排除或独立。</translation>
        </message>
        <message>
            <source>Tagged %1 in %2.</source>
            <translation>已加标签%1：%2。</translation>
        </message>
        <message>
            <source>Highlighted in %2.</source>
            <translation>已高亮：%2。</translation>
        </message>
        <message>
            <source>These words do not stand where the mark was made, so this copy is its own mark now.</source>
            <translation>最初标记处没有这些文字，因此该副本现为独立标记。</translation>
        </message>
        <message>
            <source>Changed how far the mark reaches, in %1.</source>
            <translation>已调整标记范围：%1。</translation>
        </message>
        <message>
            <source>One is a variant.</source>
            <translation>其中 1 处为异文。</translation>
        </message>
        <message>
            <source>%1 are variants.</source>
            <translation>其中 %1 处为异文。</translation>
        </message>
    </context>
    <context>
        <name>Matching</name>
        <message>
            <source>Open another version beside this one, then match them.</source>
            <translation>请先并排打开另一版本，再配对。</translation>
        </message>
        <message>
            <source>These two are no longer matched by hand.</source>
            <translation>已取消这两处的手动配对。</translation>
        </message>
        <message>
            <source>These two no longer count as the same passage.</source>
            <translation>这两处不再算作同一片段。</translation>
        </message>
        <message>
            <source>Now select what belongs to it in another pane, and press M again. Esc leaves it.</source>
            <translation>现在到另一窗格选中对应文字，再按 M。Esc 放弃。</translation>
        </message>
        <message>
            <source>Matched with %1.</source>
            <translation>已与 %1 配对。</translation>
        </message>
    </context>
    <context>
        <name>Members</name>
        <message numerus="yes">
            <source>%Ln articles; the looser ones are shown last</source>
            <translation>
                <numerusform>%Ln 篇文章，关联较弱的在后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more ▾</source>
            <translation>
                <numerusform>还有 %Ln 篇 ▾</numerusform>
            </translation>
        </message>
        <message>
            <source>More versions</source>
            <translation>更多版本</translation>
        </message>
    </context>
    <context>
        <name>MendingWindow</name>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>This bundle brings %1 (%2 already here), %3 (%4 new), %5.</source>
            <translation>资料包含 %1（已有 %2），%3（新增 %4），%5。</translation>
        </message>
        <message>
            <source>This library brings %1 (%2 already here), %3 (%4 new), %5.</source>
            <translation>文库包含 %1（已有 %2），%3（新增 %4），%5。</translation>
        </message>
        <message>
            <source>1 mark</source>
            <translation>1 个标记</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks</source>
            <translation>
                <numerusform>%Ln 个标记</numerusform>
            </translation>
        </message>
        <message>
            <source>1 tag</source>
            <translation>1 个标签</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln 个标签</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mark differs from yours.</source>
            <translation>1 个标记与你的不同。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks differ from yours.</source>
            <translation>
                <numerusform>%Ln 个标记与你的不同。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 tag looks different there.</source>
            <translation>1 个标签在对方那里不同。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags look different there.</source>
            <translation>
                <numerusform>%Ln 个标签在对方那里不同。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mark is brought up to date.</source>
            <translation>1 个标记将更新。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks are brought up to date.</source>
            <translation>
                <numerusform>%Ln 个标记将更新。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 article was erased here for good and does not come in again.</source>
            <translation>1 篇文章在此处已彻底抹除，不会再进入。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles were erased here for good and do not come in again.</source>
            <translation>
                <numerusform>%Ln 篇文章在此处已彻底抹除，不会再进入。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mark does not come in, as its words do not stand in the text here:</source>
            <translation>1 个标记不会并入，因为此处文本中没有其文字：</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks do not come in, as their words do not stand in the text here:</source>
            <translation>
                <numerusform>%Ln 个标记不会并入，因为此处文本中没有其文字：</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 added, %2 already here.</source>
            <translation>新增 %1，已有 %2。</translation>
        </message>
        <message>
            <source>%1 added, %2 the same, %3 brought up to date.</source>
            <translation>新增 %1，相同 %2，更新 %3。</translation>
        </message>
        <message>
            <source>No conflicts.</source>
            <translation>没有冲突。</translation>
        </message>
        <message>
            <source>And %1 more.</source>
            <translation>另有 %1 项。</translation>
        </message>
        <message>
            <source>Merged: %1 and %2 came in.</source>
            <translation>已并入 %1和 %2。</translation>
        </message>
        <message>
            <source>1 mark was brought up to date.</source>
            <translation>已更新 1 个标记。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks were brought up to date.</source>
            <translation>
                <numerusform>已更新 %Ln 个标记。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 conflict as you chose.</source>
            <translation>1 处冲突已按你的选择处理。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflicts as you chose.</source>
            <translation>
                <numerusform>%Ln 处冲突已按你的选择处理。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep yours</source>
            <translation>保留你的</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <source>Join the notes</source>
            <translation>合并笔记</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>采用对方的</translation>
        </message>
        <message>
            <source>Tag %1</source>
            <translation>标签 %1</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>未决定</translation>
        </message>
        <message>
            <source>You removed it.</source>
            <translation>你已移除。</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>范围</translation>
        </message>
    </context>
    <context>
        <name>MergeConflicts</name>
        <message numerus="yes">
            <source>For all %Ln the same</source>
            <translation>
                <numerusform>全部 %Ln 项同样处理</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>你的</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>对方的</translation>
        </message>
        <message>
            <source>%1 · newer</source>
            <translation>%1 · 较新</translation>
        </message>
        <message>
            <source>What both sides changed</source>
            <translation>双方都改动的内容</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Merge</source>
            <translation>并入</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>No bundle chosen</source>
            <translation>未选择资料包</translation>
        </message>
        <message>
            <source>Drop a bundle, its folder or another library here.</source>
            <translation>将资料包、其文件夹或另一文库拖到这里。</translation>
        </message>
        <message>
            <source>Everything is checked first and nothing is written before you merge. What is already here stays as it is. The whole merge is one step of undo.</source>
            <translation>先检查全部内容，并入之前不写入任何数据。已有内容保持不变。整个并入可一步撤销。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Stopped. What was merged before is kept and can be undone.</source>
            <translation>已停止。此前并入的内容已保留，可撤销。</translation>
        </message>
        <message>
            <source>Stopped. Nothing was merged.</source>
            <translation>已停止，未并入任何内容。</translation>
        </message>
        <message>
            <source>1 not decided: it stays yours.</source>
            <translation>1 项未决定：保留你的。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln not decided: they stay yours.</source>
            <translation>
                <numerusform>%Ln 项未决定：保留你的。</numerusform>
            </translation>
        </message>
        <message>
            <source>Bundles and libraries (*.zip *.heihe);;All files (*)</source>
            <translation>资料包与文库 (*.zip *.heihe);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>Merging %1</source>
            <translation>正在并入 %1</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
    </context>
    <context>
        <name>MessagesDialog</name>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>没有消息</translation>
        </message>
        <message>
            <source>What the program did will be listed here.</source>
            <translation>程序做过的事会列在这里。</translation>
        </message>
    </context>
    <context>
        <name>NoText</name>
        <message>
            <source>This PDF holds pictures of pages, no text.</source>
            <translation>此 PDF 只有页面图像，没有文本。</translation>
        </message>
        <message>
            <source>The pages can be read here. To mark and compare, run the file through text recognition (OCR).</source>
            <translation>可在此阅读页面。要标记和比较，请先对文件做文字识别 (OCR)。</translation>
        </message>
        <message>
            <source>Show the pages</source>
            <translation>显示页面</translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>未保存：%1</translation>
        </message>
    </context>
    <context>
        <name>NotePanel</name>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>No note</source>
            <translation>没有笔记</translation>
        </message>
        <message>
            <source>Choose a mark and press N.</source>
            <translation>选择一个标记并按 N。</translation>
        </message>
        <message>
            <source>on “%1”</source>
            <translation>关于“%1”</translation>
        </message>
    </context>
    <context>
        <name>NotePopup</name>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>OpenLibrary</name>
        <message>
            <source>No article is chosen. Choose one in the library panel.</source>
            <translation>未选择文章。请在文库面板中选择。</translation>
        </message>
        <message>
            <source>No pane was closed yet.</source>
            <translation>还没有关闭过窗格。</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>These two could not be compared: %1 Both texts are whole.</source>
            <translation>无法比较这两篇：%1两个文本均完好。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>Original</name>
        <message>
            <source>Page %1 cannot be shown</source>
            <translation>无法显示第 %1 页</translation>
        </message>
    </context>
    <context>
        <name>OriginalSide</name>
        <message>
            <source>As text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>As page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>两者</translation>
        </message>
    </context>
    <context>
        <name>OriginalView</name>
        <message>
            <source>Pages of %1</source>
            <translation>%1 的页面</translation>
        </message>
        <message>
            <source>Opening the pages…</source>
            <translation>正在打开页面…</translation>
        </message>
    </context>
    <context>
        <name>Originals</name>
        <message>
            <source>No article is open.</source>
            <translation>没有打开的文章。</translation>
        </message>
        <message>
            <source>This article came from no PDF, so it has no printed pages.</source>
            <translation>此文章不是来自 PDF，没有印刷页面。</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <source>What to do or where to go</source>
            <translation>做什么或去哪里</translation>
        </message>
        <message>
            <source>An act, a story, an article or a tag</source>
            <translation>操作、报道、文章或标签</translation>
        </message>
        <message>
            <source>Search the library for it</source>
            <translation>在文库中搜索</translation>
        </message>
        <message>
            <source>Nothing is called “%1”.</source>
            <translation>没有名为“%1”的项目。</translation>
        </message>
        <message>
            <source>Enter goes to ¶ %1.</source>
            <translation>按 Enter 转到 ¶ %1。</translation>
        </message>
        <message>
            <source>Type the number of a ¶.</source>
            <translation>输入 ¶ 编号。</translation>
        </message>
        <message>
            <source>&gt; narrows to acts, # to tags, @ to articles; : goes to a ¶.</source>
            <translation>&gt; 限操作，# 限标签，@ 限文章；: 转到 ¶。</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>匹配项</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>报道</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>PaneStrip</name>
        <message>
            <source>Panes</source>
            <translation>窗格</translation>
        </message>
        <message>
            <source>Pane %1, in sight</source>
            <translation>窗格 %1，可见</translation>
        </message>
        <message>
            <source>Pane %1, out of sight</source>
            <translation>窗格 %1，不可见</translation>
        </message>
        <message>
            <source>Go to pane %1 (Ctrl+Tab)</source>
            <translation>转到窗格 %1 (Ctrl+Tab)</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Put the caret on a mark, or select some words, then press G to see their other places.</source>
            <translation>将光标放在标记上或选中文字，再按 G 查看其他位置。</translation>
        </message>
        <message>
            <source>These words stand in no other article here.</source>
            <translation>文库中其他文章没有这段文字。</translation>
        </message>
        <message>
            <source>Place %1 of %2, %3.</source>
            <translation>第 %1 处，共 %2 处，%3。</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>%1: less</source>
            <translation>%1：减小</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1：增大</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>文库</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>With serifs</source>
            <translation>衬线</translation>
        </message>
        <message>
            <source>Without serifs</source>
            <translation>无衬线</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>In one pane; more panes take a little less. Ctrl++ and Ctrl+− scale it.</source>
            <translation>单窗格时的大小；窗格多时略小。Ctrl++ 与 Ctrl+− 缩放。</translation>
        </message>
        <message>
            <source> pixels</source>
            <translation> 像素</translation>
        </message>
        <message>
            <source>Longest line</source>
            <translation>最长行宽</translation>
        </message>
        <message>
            <source>A wider pane gets wider margins, not longer lines.</source>
            <translation>窗格更宽时加宽页边，而不加长行。</translation>
        </message>
        <message>
            <source> characters</source>
            <translation> 字符</translation>
        </message>
        <message>
            <source>Height of a line</source>
            <translation>行高</translation>
        </message>
        <message>
            <source>Of the size of the text. Lines of Chinese are a tenth higher.</source>
            <translation>相对文字大小。中文行高再加一成。</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Room between paragraphs</source>
            <translation>段间距</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>疏密</translation>
        </message>
        <message>
            <source>Compact brings rows, lines and paragraphs closer. The size of the text stays.</source>
            <translation>紧凑时行和段落更靠近，文字大小不变。</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>米黄</translation>
        </message>
        <message>
            <source>Scale of the text</source>
            <translation>文字缩放</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>动画</translation>
        </message>
        <message>
            <source>Panels slide, and a bar swells where a jump lands. Or all is there at once.</source>
            <translation>面板滑入，跳转处的竖线会短暂变粗；或者一切立即到位。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Equal text among changes</source>
            <translation>改动视图中的相同文字</translation>
        </message>
        <message>
            <source>What stands in the principal word for word steps back, so that changes speak.</source>
            <translation>与主版本逐字相同的文字退后，让改动突出。</translation>
        </message>
        <message>
            <source>Steps back</source>
            <translation>退后</translation>
        </message>
        <message>
            <source>Steps back a little</source>
            <translation>略微退后</translation>
        </message>
        <message>
            <source>In full ink</source>
            <translation>正常显示</translation>
        </message>
        <message>
            <source>Boxes around changed numbers, dates and names</source>
            <translation>给改动的数字、日期和名称加框</translation>
        </message>
        <message>
            <source>Count what is read</source>
            <translation>统计已读内容</translation>
        </message>
        <message>
            <source>What was read once counts as read in every copy. R marks it by hand.</source>
            <translation>读过一次，在所有副本中都算已读。R 手动标记。</translation>
        </message>
        <message>
            <source>A hundred words on screen count as read after</source>
            <translation>屏幕上每百字算已读需</translation>
        </message>
        <message>
            <source>0 for only what is marked by hand.</source>
            <translation>0 表示只算手动标记的。</translation>
        </message>
        <message>
            <source> seconds</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>Ribbons between panes</source>
            <translation>窗格间的连接带</translation>
        </message>
        <message>
            <source>Panes scroll together</source>
            <translation>窗格同步滚动</translation>
        </message>
        <message>
            <source>Marks are signed with</source>
            <translation>标记署名</translation>
        </message>
        <message>
            <source>Stands in exports and bundles. New marks take it at once, old ones keep theirs.</source>
            <translation>出现在导出文件和资料包中。新标记立即采用，旧标记保留原署名。</translation>
        </message>
        <message>
            <source>The name of your account</source>
            <translation>你的账户名</translation>
        </message>
        <message>
            <source>A bar over selected text</source>
            <translation>选中文字时显示工具条</translation>
        </message>
        <message>
            <source>All it does can be done by keys as well: H, T, N, Ctrl+Shift+C.</source>
            <translation>其功能也都有快捷键：H、T、N、Ctrl+Shift+C。</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>From the next start on. What you read stays as it was written.</source>
            <translation>下次启动时生效。所读内容保持原文。</translation>
        </message>
        <message>
            <source>Open the last library at the start</source>
            <translation>启动时打开上次的文库</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>首选项</translation>
        </message>
        <message>
            <source>Show and change all keys</source>
            <translation>查看和更改快捷键</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Back to the defaults of this page</source>
            <translation>恢复本页默认值</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>已更改：%1</translation>
        </message>
        <message>
            <source>The defaults of “%1” are back</source>
            <translation>已恢复“%1”的默认值</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <source>No preference is called “%1”.</source>
            <translation>没有名为“%1”的首选项。</translation>
        </message>
        <message>
            <source>Pages of the preferences</source>
            <translation>首选项页面</translation>
        </message>
        <message>
            <source>Find a preference</source>
            <translation>查找首选项</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>高亮</translation>
        </message>
        <message>
            <source>Nothing is open that could be printed.</source>
            <translation>没有可打印的内容。</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>打印预览</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页码</translation>
        </message>
    </context>
    <context>
        <name>Quotes</name>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>ReadingOnce</name>
        <message>
            <source>There is nothing to read in these words.</source>
            <translation>这段文字没有可读内容。</translation>
        </message>
        <message>
            <source>Counts as read, here and in every copy.</source>
            <translation>已算作已读，包括所有副本。</translation>
        </message>
        <message>
            <source>All of this counts as read already.</source>
            <translation>这些内容都已算作已读。</translation>
        </message>
        <message>
            <source>Counts as unread again.</source>
            <translation>已恢复为未读。</translation>
        </message>
        <message>
            <source>Nothing counts as read any more.</source>
            <translation>已没有任何内容算作已读。</translation>
        </message>
        <message>
            <source>What is read is not counted now. The menu View switches it on.</source>
            <translation>目前未统计已读内容。可在“视图”菜单中开启。</translation>
        </message>
        <message>
            <source>This text is still being looked at. Try again in a moment.</source>
            <translation>此文本仍在分析中，请稍后再试。</translation>
        </message>
        <message>
            <source>Nothing is unread below.</source>
            <translation>下方没有未读内容。</translation>
        </message>
        <message>
            <source>Nothing is unread above.</source>
            <translation>上方没有未读内容。</translation>
        </message>
        <message>
            <source>All of this version counts as read.</source>
            <translation>此版本已全部算作已读。</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>The only telling so far. When a version of it is imported, it will appear here.</source>
            <translation>目前只有这一个版本。导入其他版本后会显示在这里。</translation>
        </message>
        <message>
            <source>This was the last version of the story.</source>
            <translation>这是该报道的最后一个版本。</translation>
        </message>
        <message>
            <source>The desk is behind this page. Esc leads back to it.</source>
            <translation>阅读台在此页后面。按 Esc 返回。</translation>
        </message>
        <message>
            <source>No link or note behind the caret</source>
            <translation>光标之后没有链接或注释</translation>
        </message>
        <message>
            <source>No link or note before the caret</source>
            <translation>光标之前没有链接或注释</translation>
        </message>
        <message>
            <source>Nothing is folded here. The menu of a paragraph folds it as repeat, furniture or aside.</source>
            <translation>此处没有折叠内容。可用段落菜单将其折叠为重复、页面附件或旁注。</translation>
        </message>
        <message>
            <source>%1, ¶ %2 of %3</source>
            <translation>%1，¶ %2/%3</translation>
        </message>
    </context>
    <context>
        <name>RecentLibraries</name>
        <message>
            <source>The disk is not connected, or the folder was moved.</source>
            <translation>磁盘未连接，或文件夹已移动。</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>文件已不在原处。</translation>
        </message>
        <message>
            <source>opened today</source>
            <translation>今天打开过</translation>
        </message>
        <message>
            <source>opened %1</source>
            <translation>%1 打开过</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Recent libraries</source>
            <translation>最近的文库</translation>
        </message>
        <message>
            <source>A library is one file. Copy it and you have a backup.</source>
            <translation>文库是一个文件。复制它就有了备份。</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>显示全部 %1 个</translation>
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Find it…</source>
            <translation>查找…</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>从列表中移除</translation>
        </message>
    </context>
    <context>
        <name>Rescuing</name>
        <message>
            <source>Back to %1</source>
            <translation>返回“%1”</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Looking what is whole of it… It is only read. %1</source>
            <translation>正在查看哪些部分完好……只读取，不改动。%1</translation>
        </message>
        <message>
            <source>It was left untouched. Still whole: %1 of %2 articles, %3 annotations.</source>
            <translation>文件未改动。完好的有：%2 篇文章中的 %1 篇、%3 条标注。</translation>
        </message>
        <message>
            <source>Save what is whole as a new library…</source>
            <translation>将完好部分另存为新文库…</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>显示详情</translation>
        </message>
        <message>
            <source>Restore the backup of %1</source>
            <translation>还原 %1的备份</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1（已救出）</translation>
        </message>
        <message>
            <source>Saving what is whole of it…</source>
            <translation>正在保存完好部分…</translation>
        </message>
        <message>
            <source>Lost: %1</source>
            <translation>丢失：%1</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>%1 is damaged</source>
            <translation>%1 已损坏</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>Restore the backup of %1</source>
            <translation>还原 %1的备份</translation>
        </message>
        <message>
            <source>The library is restored. What stood there before is kept as %1.</source>
            <translation>文库已还原。原先的内容保存为 %1。</translation>
        </message>
    </context>
    <context>
        <name>ResultsView</name>
        <message>
            <source>Search results</source>
            <translation>搜索结果</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>To review %1</source>
            <translation>待复核 %1</translation>
        </message>
        <message>
            <source>Decided by you %1</source>
            <translation>你已决定 %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1</translation>
        </message>
        <message>
            <source>Perhaps one story, %1</source>
            <translation>也许是同一报道，%1</translation>
        </message>
        <message>
            <source>Likely one story, %1</source>
            <translation>很可能是同一报道，%1</translation>
        </message>
        <message>
            <source>One story, %1</source>
            <translation>同一报道，%1</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>与 %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>与 %1</translation>
        </message>
        <message>
            <source>apart from %1</source>
            <translation>与 %1 分开</translation>
        </message>
        <message>
            <source>ahead of %1</source>
            <translation>排在 %1 之前</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已决定</translation>
        </message>
        <message>
            <source>The program keeps them apart, as each is closer to others or would tie two stories together.</source>
            <translation>程序将两者分开：各自与其他文章更接近，或合并会把两个报道连在一起。</translation>
        </message>
        <message>
            <source>The program takes them for one story, but is not sure.</source>
            <translation>程序认为是同一报道，但不确定。</translation>
        </message>
        <message>
            <source>The program takes them for one story.</source>
            <translation>程序认为是同一报道。</translation>
        </message>
        <message>
            <source>This article shares no words with another one.</source>
            <translation>此文章与其他文章没有相同文字。</translation>
        </message>
        <message>
            <source>These two share %1 of %2 words.</source>
            <translation>两者有 %1 字相同，共 %2 字。</translation>
        </message>
        <message>
            <source>These two share %1 of %2 字.</source>
            <translation>两者有 %1 字相同，共 %2 字。</translation>
        </message>
        <message>
            <source>These two share about %1 of the words of the shorter one.</source>
            <translation>相同文字约占较短一篇的 %1。</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>由你选定</translation>
        </message>
        <message>
            <source>longest, %1</source>
            <translation>最长，%1</translation>
        </message>
        <message>
            <source>earliest</source>
            <translation>最早</translation>
        </message>
        <message>
            <source>No decisions yet</source>
            <translation>还没有决定</translation>
        </message>
        <message>
            <source>What you join or tell apart stays so, whatever the program finds.</source>
            <translation>你合并或区分的结果会一直保留，不受程序判断影响。</translation>
        </message>
        <message>
            <source>1 story was found.</source>
            <translation>找到 1 个报道。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories were found.</source>
            <translation>
                <numerusform>找到 %Ln 个报道。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story was found, %2 decided by you.</source>
            <translation>找到 1 个报道，你已决定 %2 个。</translation>
        </message>
        <message>
            <source>%1 stories were found, %2 decided by you.</source>
            <translation>找到 %1 个报道，你已决定 %2 个。</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>没有待决定的内容</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>同一报道</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>不是重复</translation>
        </message>
        <message>
            <source>Taken out of its story</source>
            <translation>已移出报道</translation>
        </message>
        <message>
            <source>Made the principal</source>
            <translation>已设为主版本</translation>
        </message>
        <message>
            <source>Both were printed on the same day.</source>
            <translation>两篇在同一天发布。</translation>
        </message>
        <message>
            <source>The second was printed one day later.</source>
            <translation>第二篇晚一天发布。</translation>
        </message>
        <message>
            <source>The second was printed one day earlier.</source>
            <translation>第二篇早一天发布。</translation>
        </message>
        <message numerus="yes">
            <source>The second was printed %Ln days later.</source>
            <translation>
                <numerusform>第二篇晚 %Ln 天发布。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The second was printed %Ln days earlier.</source>
            <translation>
                <numerusform>第二篇早 %Ln 天发布。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Review</source>
            <translation>复核</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>报道</translation>
        </message>
        <message>
            <source>Furniture</source>
            <translation>页面附件</translation>
        </message>
        <message>
            <source>Looking for what is in doubt</source>
            <translation>正在查找存疑之处</translation>
        </message>
        <message>
            <source>The first cases are shown as they are found.</source>
            <translation>找到后即刻显示。</translation>
        </message>
        <message>
            <source>No furniture was learned</source>
            <translation>未发现页面附件</translation>
        </message>
        <message>
            <source>What stands in many articles of one outlet is listed here.</source>
            <translation>同一媒体多篇文章中共有的内容列在这里。</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>返回阅读台</translation>
        </message>
        <message>
            <source>Cases to review</source>
            <translation>待复核项</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Evidence</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>These two could not be compared: %1 Both texts are whole.</source>
            <translation>无法比较这两篇：%1两个文本均完好。</translation>
        </message>
        <message>
            <source>The program decides about “%1” again.</source>
            <translation>“%1”重新由程序决定。</translation>
        </message>
        <message>
            <source>Shown from now on, in %1.</source>
            <translation>今后将显示：%1。</translation>
        </message>
        <message>
            <source>The program folds this again.</source>
            <translation>程序会重新折叠此内容。</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>a repeat</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>页面附件</translation>
        </message>
        <message>
            <source>an aside</source>
            <translation>旁注</translation>
        </message>
        <message>
            <source>another article</source>
            <translation>其他文章</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Published</source>
            <translation>发布日期</translation>
        </message>
        <message>
            <source>Drag to choose dates, click again for all</source>
            <translation>拖动选择日期，再次单击为全部</translation>
        </message>
        <message>
            <source>1 hit for “%1”</source>
            <translation>“%1”有 1 个结果</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits for “%1”</source>
            <translation>
                <numerusform>“%1”有 %Ln 个结果</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2.</source>
            <translation>%1，分布于 %2。</translation>
        </message>
        <message>
            <source>Copies of one passage are shown once.</source>
            <translation>同一片段的副本只显示一次。</translation>
        </message>
        <message>
            <source>Tag this hit…</source>
            <translation>给此结果加标签…</translation>
        </message>
        <message numerus="yes">
            <source>Tag all %Ln hits…</source>
            <translation>
                <numerusform>给全部 %Ln 个结果加标签…</numerusform>
            </translation>
        </message>
        <message>
            <source>one article</source>
            <translation>一篇文章</translation>
        </message>
        <message>
            <source>Not tagged yet</source>
            <translation>尚无标签</translation>
        </message>
        <message>
            <source>1 more tag</source>
            <translation>还有 1 个标签</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more tags</source>
            <translation>
                <numerusform>还有 %Ln 个标签</numerusform>
            </translation>
        </message>
        <message>
            <source>Open side by side</source>
            <translation>并排打开各版本</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more with this tag</source>
            <translation>
                <numerusform>此标签下还有 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more without a tag</source>
            <translation>
                <numerusform>还有 %Ln 个没有标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more in this story</source>
            <translation>
                <numerusform>此报道中还有 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more in this article</source>
            <translation>
                <numerusform>此文章中还有 %Ln 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, title</source>
            <translation>%1，标题</translation>
        </message>
        <message>
            <source>%1, note</source>
            <translation>%1，笔记</translation>
        </message>
        <message>
            <source>In folded text</source>
            <translation>在折叠的文字中</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>仅此处</translation>
        </message>
        <message>
            <source>Also in 1 version</source>
            <translation>另见于 1 个版本</translation>
        </message>
        <message numerus="yes">
            <source>Also in %Ln versions</source>
            <translation>
                <numerusform>另见于 %Ln 个版本</numerusform>
            </translation>
        </message>
        <message>
            <source>Searched %1, notes and titles.</source>
            <translation>已搜索 %1、笔记和标题。</translation>
        </message>
        <message>
            <source>Folded text was left out.</source>
            <translation>未搜索折叠的文字。</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search the library</source>
            <translation>搜索文库</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>This pattern cannot be searched for</source>
            <translation>无法搜索此表达式</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>搜索文库</translation>
        </message>
        <message>
            <source>Type a word into the field above.</source>
            <translation>在上方输入词语。</translation>
        </message>
        <message>
            <source>Search folded text</source>
            <translation>搜索折叠的文字</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>No hits for “%1”</source>
            <translation>“%1”无结果</translation>
        </message>
        <message>
            <source>By story</source>
            <translation>按报道</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>按日期</translation>
        </message>
        <message>
            <source>By tag</source>
            <translation>按标签</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
    </context>
    <context>
        <name>SearchStatus</name>
        <message>
            <source>Searched %1 in %2 s</source>
            <translation>已搜索 %1，用时 %2 秒</translation>
        </message>
        <message>
            <source>Esc goes back to the desk</source>
            <translation>Esc 返回阅读台</translation>
        </message>
        <message>
            <source>Enter opens, Space previews</source>
            <translation>Enter 打开，空格预览</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>What can be done with the selection</source>
            <translation>可对选区执行的操作</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>高亮</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>连同出处复制</translation>
        </message>
        <message>
            <source>Go to the next place</source>
            <translation>转到下一处</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Save what is whole…</source>
            <translation>保存完好部分…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>已重做：%1</translation>
        </message>
    </context>
    <context>
        <name>Specimen</name>
        <message>
            <source>Specimen of the text</source>
            <translation>文字样张</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Heihe Reader</source>
            <translation>Heihe Reader</translation>
        </message>
        <message>
            <source>Read each telling of a story once. Mark a passage once. Keep everything on this computer.</source>
            <translation>同一报道只读一遍，同一片段只标一次，一切都留在这台电脑上。</translation>
        </message>
        <message>
            <source>%1 short articles about two towns on one river. Nothing to set up.</source>
            <translation>%1 篇短文，讲述一条河上的两座城。无需设置。</translation>
        </message>
        <message>
            <source>Open the sample library</source>
            <translation>打开示例文库</translation>
        </message>
        <message>
            <source>New library</source>
            <translation>新建文库</translation>
        </message>
        <message>
            <source>One file that holds your articles, marks and decisions.</source>
            <translation>一个文件，存放你的文章、标记和决定。</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>打开文库</translation>
        </message>
        <message>
            <source>Continue with a .heihe file.</source>
            <translation>继续使用 .heihe 文件。</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Makes a library beside them. You can also drop files here.</source>
            <translation>在其旁边建立文库。也可以把文件拖到这里。</translation>
        </message>
        <message>
            <source>Read once</source>
            <translation>只读一次</translation>
        </message>
        <message>
            <source>What you have read in one version is folded in the next.</source>
            <translation>在一个版本中读过的内容，在下一版本中折叠。</translation>
        </message>
        <message>
            <source>Mark once</source>
            <translation>只标一次</translation>
        </message>
        <message>
            <source>A highlight appears in every copy of the passage.</source>
            <translation>高亮会出现在该片段的每个副本中。</translation>
        </message>
        <message>
            <source>Take it along</source>
            <translation>随身带走</translation>
        </message>
        <message>
            <source>Export excerpts with their sources, and read them back.</source>
            <translation>导出带出处的摘录，并可再读回。</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Text size, %1 %</source>
            <translation>文字大小，%1%</translation>
        </message>
    </context>
    <context>
        <name>StoryMap</name>
        <message>
            <source>Story map</source>
            <translation>报道地图</translation>
        </message>
    </context>
    <context>
        <name>TagDelegate</name>
        <message>
            <source>Name of the tag</source>
            <translation>标签名称</translation>
        </message>
    </context>
    <context>
        <name>TagFilters</name>
        <message>
            <source>Tagged</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>尚未加标签</translation>
        </message>
    </context>
    <context>
        <name>TagHitsDialog</name>
        <message>
            <source>Tag all hits</source>
            <translation>给所有结果加标签</translation>
        </message>
        <message>
            <source>Tag %1 for “%2”</source>
            <translation>给“%2”的 %1加标签</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>加标签</translation>
        </message>
        <message>
            <source>%1, showing in %2</source>
            <translation>%1，显示于 %2</translation>
        </message>
        <message>
            <source>No hit is chosen.</source>
            <translation>未选择结果。</translation>
        </message>
        <message>
            <source>Type the tag first.</source>
            <translation>请先输入标签。</translation>
        </message>
        <message>
            <source>They are tagged as soon as they are counted.</source>
            <translation>统计完成后即加上标签。</translation>
        </message>
        <message>
            <source>Tag, such as Trade/Bridge; a new name makes it</source>
            <translation>标签，如“贸易/桥梁”；新名称会新建标签</translation>
        </message>
        <message>
            <source>Exact words</source>
            <translation>精确文字</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>句子</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>标记</translation>
        </message>
    </context>
    <context>
        <name>TagMenu</name>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Show all marks</source>
            <translation>显示所有标记</translation>
        </message>
        <message>
            <source>Filter by this tag</source>
            <translation>按此标签筛选</translation>
        </message>
        <message>
            <source>Only where it meets this tag</source>
            <translation>仅限与此标签重叠处</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Describe…</source>
            <translation>添加说明…</translation>
        </message>
        <message>
            <source>New tag inside…</source>
            <translation>新建下级标签…</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>移动到…</translation>
        </message>
        <message>
            <source>Move to the top</source>
            <translation>移到顶层</translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>并入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Remove (keeps the highlights)</source>
            <translation>移除（保留高亮）</translation>
        </message>
    </context>
    <context>
        <name>TagPicker</name>
        <message>
            <source>Choose a tag</source>
            <translation>选择标签</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>No tag is called so.</source>
            <translation>没有此名称的标签。</translation>
        </message>
        <message>
            <source>Tag, or a new one</source>
            <translation>标签，或新名称</translation>
        </message>
        <message>
            <source>Create “%1”</source>
            <translation>新建“%1”</translation>
        </message>
        <message>
            <source>Matching tags</source>
            <translation>匹配的标签</translation>
        </message>
    </context>
    <context>
        <name>TagTree</name>
        <message>
            <source>key %1</source>
            <translation>快捷键 %1</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>TaggingHits</name>
        <message>
            <source>Tagging as “%1”</source>
            <translation>正在标为“%1”</translation>
        </message>
        <message>
            <source>Stopped. Tagged “%1”: %2.</source>
            <translation>已停止。已标为“%1”：%2。</translation>
        </message>
        <message>
            <source>Tagged “%1”: %2.</source>
            <translation>已加标签“%1”：%2。</translation>
        </message>
    </context>
    <context>
        <name>TagsPanel</name>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation>还没有标签</translation>
        </message>
        <message>
            <source>Press T on selected text and type a name.</source>
            <translation>选中文字后按 T 并输入名称。</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>新建标签</translation>
        </message>
        <message>
            <source>New tag in %1</source>
            <translation>在 %1 中新建标签</translation>
        </message>
        <message>
            <source>What “%1” means</source>
            <translation>“%1”的含义</translation>
        </message>
        <message>
            <source>Move “%1” to</source>
            <translation>将“%1”移动到</translation>
        </message>
        <message>
            <source>Merge “%1” into</source>
            <translation>将“%1”并入</translation>
        </message>
        <message>
            <source>New tag…</source>
            <translation>新建标签…</translation>
        </message>
        <message>
            <source>Open all</source>
            <translation>全部展开</translation>
        </message>
        <message>
            <source>Close all</source>
            <translation>全部折叠</translation>
        </message>
        <message>
            <source>Show all marks</source>
            <translation>显示所有标记</translation>
        </message>
        <message>
            <source>More about tags</source>
            <translation>更多标签操作</translation>
        </message>
        <message>
            <source>New tag, open all, close all</source>
            <translation>新建标签、全部展开、全部折叠</translation>
        </message>
    </context>
    <context>
        <name>Told</name>
        <message>
            <source>In it, %1</source>
            <translation>其中：%1</translation>
        </message>
        <message>
            <source>From %1: %2</source>
            <translation>来自 %1：%2</translation>
        </message>
        <message>
            <source>%1 The file was left untouched.</source>
            <translation>%1文件未改动。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be opened. Check its permissions.</source>
            <translation>无法打开文件夹 %1。请检查权限。</translation>
        </message>
        <message>
            <source>Page %1 is damaged and cannot be drawn.</source>
            <translation>第 %1 页已损坏，无法显示。</translation>
        </message>
        <message>
            <source>Line %1 has no text: none of the fields %2 is filled.</source>
            <translation>第 %1 行没有文本：字段 %2 均为空。</translation>
        </message>
        <message>
            <source>Line %1 is not an object with named fields.</source>
            <translation>第 %1 行不是带字段名的对象。</translation>
        </message>
        <message>
            <source>Line %1 is not valid JSON.</source>
            <translation>第 %1 行不是有效的 JSON。</translation>
        </message>
        <message>
            <source>It cannot be shown: it %1. The text is whole.</source>
            <translation>无法显示：%1。文本完好。</translation>
        </message>
        <message>
            <source>These two could not be compared: the comparison %1. Both texts are whole. Try again.</source>
            <translation>无法比较：%1。两个文本均完好，请重试。</translation>
        </message>
        <message>
            <source>The file of this article is not kept in this library, so its pages cannot be shown.</source>
            <translation>文库中没有保存此文章的文件，无法显示页面。</translation>
        </message>
        <message>
            <source>This article came from no PDF, so it has no pages.</source>
            <translation>此文章不是来自 PDF，没有页面。</translation>
        </message>
        <message>
            <source>%1 holds no text.</source>
            <translation>%1 没有文本。</translation>
        </message>
        <message>
            <source>%1 holds no readable text: its bytes fit no known encoding. Save it as UTF-8 text.</source>
            <translation>%1 没有可读文本：编码无法识别。请另存为 UTF-8 文本。</translation>
        </message>
        <message>
            <source>%1 is of a kind (%2) that is not read here. Read are %3.</source>
            <translation>%1 的类型（%2）不受支持。支持的类型：%3。</translation>
        </message>
        <message>
            <source>%1 is %2, which is not read here. Save its text as .txt, .html or .pdf.</source>
            <translation>%1 是%2，不受支持。请将其文本另存为 .txt、.html 或 .pdf。</translation>
        </message>
        <message>
            <source>%1 shows no text. Open it in a browser, and save what is to be read as text.</source>
            <translation>%1 没有可见文本。请在浏览器中打开，将要读的内容存为文本。</translation>
        </message>
        <message>
            <source>%1 shows no text. Check that it was saved whole.</source>
            <translation>%1 没有可见文本。请检查是否保存完整。</translation>
        </message>
        <message>
            <source>%1 is a library. Open it, or merge it into this one.</source>
            <translation>%1 是一个文库。请打开它，或将它并入当前文库。</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its lines is an object with a text.</source>
            <translation>%1 没有文章：没有一行是带文本的对象。</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its lines is an object with a text. %2</source>
            <translation>%1 没有文章：没有一行是带文本的对象。%2</translation>
        </message>
        <message>
            <source>%1 is empty. Check that it was saved whole.</source>
            <translation>%1 是空的。请检查是否保存完整。</translation>
        </message>
        <message>
            <source>%1 is empty. There is nothing to import.</source>
            <translation>%1 是空的，没有可导入的内容。</translation>
        </message>
        <message>
            <source>%1 is larger than 50 MB of text. Split it into smaller files.</source>
            <translation>%1 的文本超过 50 MB。请拆成小文件。</translation>
        </message>
        <message>
            <source>%1 is larger than 500 MB. Split it and import the parts.</source>
            <translation>%1 超过 500 MB。请拆分后分别导入。</translation>
        </message>
        <message>
            <source>%1 is a pipe or a device. Save what comes out of it as a file.</source>
            <translation>%1 是管道或设备。请将其输出存为文件。</translation>
        </message>
        <message>
            <source>%1 is a PDF, which is read page by page.</source>
            <translation>%1 是 PDF，须逐页读取。</translation>
        </message>
        <message>
            <source>%1 holds more than 50 MB of text. Split it into smaller files.</source>
            <translation>%1 的文本超过 50 MB。请拆成小文件。</translation>
        </message>
        <message>
            <source>%1 holds only white space. Check that it was saved whole.</source>
            <translation>%1 只有空白。请检查是否保存完整。</translation>
        </message>
        <message>
            <source>%1 is protected by a password. Save a copy without one, and import that.</source>
            <translation>%1 有密码保护。请另存无密码的副本再导入。</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be opened as a PDF. Get another copy of it.</source>
            <translation>%1 已损坏，无法作为 PDF 打开。请换一份副本。</translation>
        </message>
        <message>
            <source>%1 is damaged: it opens with 0 pages. Get another copy of it.</source>
            <translation>%1 已损坏：打开后为 0 页。请换一份副本。</translation>
        </message>
        <message>
            <source>%1 is damaged: none of its pages can be read. Get another copy of it.</source>
            <translation>%1 已损坏：没有一页可读。请换一份副本。</translation>
        </message>
        <message>
            <source>%1 has blank pages alone. Get another copy of it.</source>
            <translation>%1 只有空白页。请换一份副本。</translation>
        </message>
        <message>
            <source>%1 has %2 pages, more than the %3 that are read. Split it.</source>
            <translation>%1 有 %2 页，超过可读的 %3 页。请拆分。</translation>
        </message>
        <message>
            <source>%1 holds pictures of pages, no text. Its pages can be shown; text recognition (OCR) would make it readable.</source>
            <translation>%1 只有页面图像，没有文本。页面可以显示；文字识别 (OCR) 后即可作为文本阅读。</translation>
        </message>
        <message>
            <source>%1 was not found. Check the path.</source>
            <translation>找不到 %1。请检查路径。</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2. Check its permissions.</source>
            <translation>无法打开 %1：%2。请检查权限。</translation>
        </message>
        <message>
            <source>a picture (%1)</source>
            <translation>图片（%1）</translation>
        </message>
        <message>
            <source>a picture or a recording (RIFF)</source>
            <translation>图片或录音（RIFF）</translation>
        </message>
        <message>
            <source>a compressed file (gzip)</source>
            <translation>压缩文件（gzip）</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>%1 is a spreadsheet, which is not read here. Save it as .csv.</source>
            <translation>%1 是电子表格，不受支持。请另存为 .csv。</translation>
        </message>
        <message>
            <source>an office file</source>
            <translation>办公文档</translation>
        </message>
        <message>
            <source>an e-book (EPUB)</source>
            <translation>电子书（EPUB）</translation>
        </message>
        <message>
            <source>%1 has no text: none of the fields %2 is filled.</source>
            <translation>%1：没有文本，字段 %2 均为空。</translation>
        </message>
        <message>
            <source>%1 has only a headline: “%2”.</source>
            <translation>%1：只有标题“%2”。</translation>
        </message>
        <message>
            <source>%1 is not an object with named fields.</source>
            <translation>%1：不是带字段名的对象。</translation>
        </message>
        <message>
            <source>%1 has %2 cells under %3 columns: a delimiter in it is not quoted.</source>
            <translation>%1：有 %2 个单元格，却只有 %3 列；其中的分隔符没有加引号。</translation>
        </message>
        <message>
            <source>%1 opens a quotation mark that is never closed.</source>
            <translation>%1：引号没有闭合。</translation>
        </message>
        <message>
            <source>%1 has no column of texts. Its columns are: %2. Name the one with the texts “text”.</source>
            <translation>%1 没有文本列。其各列为：%2。请把文本列命名为“text”。</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its rows has a text.</source>
            <translation>%1 没有文章：没有一行有文本。</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its rows has a text. %2</source>
            <translation>%1 没有文章：没有一行有文本。%2</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its entries has a text.</source>
            <translation>%1 没有文章：没有一条有文本。</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its entries has a text. %2</source>
            <translation>%1 没有文章：没有一条有文本。%2</translation>
        </message>
        <message>
            <source>%1 holds no article: none of the files in it can be read.</source>
            <translation>%1 没有文章：其中没有可读的文件。</translation>
        </message>
        <message>
            <source>%1 holds no article: none of the files in it can be read. %2</source>
            <translation>%1 没有文章：其中没有可读的文件。%2</translation>
        </message>
        <message>
            <source>%1 holds no article: it is no list of objects with texts.</source>
            <translation>%1 没有文章：它不是带文本的对象列表。</translation>
        </message>
        <message>
            <source>%1 is not valid XML. Check that it was saved whole.</source>
            <translation>%1 不是有效的 XML。请检查是否保存完整。</translation>
        </message>
        <message>
            <source>%1 is XML, but no feed: it begins with &lt;%2&gt;.</source>
            <translation>%1 是 XML，但不是订阅源：以 &lt;%2&gt; 开头。</translation>
        </message>
        <message>
            <source>%1 is a feed without entries. There is nothing to import.</source>
            <translation>%1 是没有条目的订阅源，无可导入。</translation>
        </message>
        <message>
            <source>Its end is missing: the last entry may be cut off. Get another copy of it.</source>
            <translation>文件结尾缺失：最后一条可能被截断。请另取一份。</translation>
        </message>
        <message>
            <source>%1 is not valid JSON. With one article a line, call it .jsonl.</source>
            <translation>%1 不是有效的 JSON。若每行一篇文章，请把它命名为 .jsonl。</translation>
        </message>
        <message>
            <source>%1 is a damaged ZIP. Get another copy of it.</source>
            <translation>%1 是已损坏的 ZIP。请另取一份。</translation>
        </message>
        <message>
            <source>%1 is encrypted. Unpack it with its password, and import what is in it.</source>
            <translation>%1 已加密。请用密码解压，再导入其中的内容。</translation>
        </message>
        <message>
            <source>%1 is larger than 200 MB. Unpack it, split it, and import the parts.</source>
            <translation>%1 超过 200 MB。请解压、拆分后分别导入。</translation>
        </message>
        <message>
            <source>%1 is packed in a way that is not read here. Unpack it first.</source>
            <translation>%1 的压缩方式不受支持。请先解压。</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be unpacked. Get another copy of it.</source>
            <translation>%1 已损坏，无法解压。请另取一份。</translation>
        </message>
        <message>
            <source>%1 holds %2 files of %3 GB together, more than is read. Unpack it and import the parts.</source>
            <translation>%1 含 %2 个文件，共 %3 GB，超出可读范围。请解压后分批导入。</translation>
        </message>
        <message>
            <source>%1 would unpack to %2 times its size, so it is not read.</source>
            <translation>%1 解压后会是原来的 %2 倍大，因此不读取。</translation>
        </message>
        <message>
            <source>%1 is a bundle of Heihe Reader. Merge it instead of importing it, so that its marks and tags come along.</source>
            <translation>%1 是 Heihe Reader 资料包。请用“并入”代替导入，这样标记和标签也会一起进来。</translation>
        </message>
        <message>
            <source>%1 is a ZIP inside of a ZIP. Unpack the outer one, and import what is in it.</source>
            <translation>%1 是 ZIP 中的 ZIP。请解压外层，再导入其中的内容。</translation>
        </message>
        <message>
            <source>%1 holds no text. Unpack it, and import it by itself.</source>
            <translation>%1 没有文本。请解压后单独导入。</translation>
        </message>
        <message>
            <source>%1 has no text.</source>
            <translation>%1：没有文本。</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>第 %1 条</translation>
        </message>
        <message>
            <source>About the author</source>
            <translation>作者介绍</translation>
        </message>
        <message>
            <source>Advertisement</source>
            <translation>广告</translation>
        </message>
        <message>
            <source>Alternative text of a picture</source>
            <translation>图片替代文字</translation>
        </message>
        <message>
            <source>Alternative text of the caption below</source>
            <translation>下方图注的替代文字</translation>
        </message>
        <message>
            <source>Another article, glued on</source>
            <translation>粘连的其他文章</translation>
        </message>
        <message>
            <source>Button</source>
            <translation>按钮</translation>
        </message>
        <message>
            <source>Cookie notice</source>
            <translation>Cookie 提示</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>表单</translation>
        </message>
        <message>
            <source>Head of another article</source>
            <translation>其他文章的标题区</translation>
        </message>
        <message>
            <source>How to reach the editors</source>
            <translation>编辑部联系方式</translation>
        </message>
        <message>
            <source>Legal notice</source>
            <translation>法律声明</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Links to other articles</source>
            <translation>其他文章链接</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>导航</translation>
        </message>
        <message>
            <source>Newsletter sign-up</source>
            <translation>订阅邮件</translation>
        </message>
        <message>
            <source>Notice of the site</source>
            <translation>网站通知</translation>
        </message>
        <message>
            <source>Outside the article</source>
            <translation>文章以外</translation>
        </message>
        <message>
            <source>Page footer</source>
            <translation>页脚</translation>
        </message>
        <message>
            <source>Page header</source>
            <translation>页眉</translation>
        </message>
        <message>
            <source>Paywall</source>
            <translation>付费墙</translation>
        </message>
        <message>
            <source>Pull-quote</source>
            <translation>摘引</translation>
        </message>
        <message>
            <source>Pull-quote: its words stand in the story</source>
            <translation>摘引：文字已见于正文</translation>
        </message>
        <message>
            <source>Readers' comments</source>
            <translation>读者评论</translation>
        </message>
        <message>
            <source>Search box</source>
            <translation>搜索框</translation>
        </message>
        <message>
            <source>Share bar</source>
            <translation>分享栏</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>侧栏</translation>
        </message>
        <message>
            <source>Slogan above the offer</source>
            <translation>推广标语</translation>
        </message>
        <message>
            <source>Subscription box</source>
            <translation>订阅框</translation>
        </message>
        <message>
            <source>Subscription offer</source>
            <translation>订阅推广</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Window laid over the page</source>
            <translation>页面弹窗</translation>
        </message>
        <message>
            <source>You folded this</source>
            <translation>由你折叠</translation>
        </message>
        <message>
            <source>an outlet whose name is not known</source>
            <translation>名称未知的媒体</translation>
        </message>
        <message>
            <source>this library</source>
            <translation>本文库</translation>
        </message>
        <message numerus="yes">
            <source>pull-quote: %Ln words of ¶ %1</source>
            <translation>
                <numerusform>摘引：¶ %1 中的 %Ln 字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words as in ¶ %1</source>
            <translation>
                <numerusform>%Ln 字，同 ¶ %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Stands at the top of %1 of %2 pages</source>
            <translation>位于 %1/%2 页的页首</translation>
        </message>
        <message>
            <source>Stands at the foot of %1 of %2 pages</source>
            <translation>位于 %1/%2 页的页脚</translation>
        </message>
        <message>
            <source>Stands in about %1 of %2 articles of %3</source>
            <translation>见于 %3 的 %2 篇文章中约 %1 篇</translation>
        </message>
        <message>
            <source>Stands in %1 of %2 articles of %3</source>
            <translation>见于 %3 的 %2 篇文章中 %1 篇</translation>
        </message>
        <message>
            <source>Lines that change stand in this place in about %1 of %2 articles of %3</source>
            <translation>%3 的 %2 篇文章中约 %1 篇在此处有变动行</translation>
        </message>
        <message>
            <source>Lines that change stand in this place in %1 of %2 articles of %3</source>
            <translation>%3 的 %2 篇文章中 %1 篇在此处有变动行</translation>
        </message>
        <message>
            <source>Begins like a line in about %1 of %2 articles of %3</source>
            <translation>开头与 %3 的 %2 篇文章中约 %1 篇的某行相同</translation>
        </message>
        <message>
            <source>Begins like a line in %1 of %2 articles of %3</source>
            <translation>开头与 %3 的 %2 篇文章中 %1 篇的某行相同</translation>
        </message>
        <message>
            <source>all 1 word the same</source>
            <translation>全部 1 字相同</translation>
        </message>
        <message numerus="yes">
            <source>all %Ln words the same</source>
            <translation>
                <numerusform>全部 %Ln 字相同</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 % of its words, not yet compared word by word</source>
            <translation>约 %1% 的文字，尚未逐词比较</translation>
        </message>
        <message>
            <source>about %1 % of the shorter text’s words, not yet compared word by word</source>
            <translation>约占较短文本的 %1%，尚未逐词比较</translation>
        </message>
        <message>
            <source>%1, which is the later one</source>
            <translation>%1，即较晚的一篇</translation>
        </message>
        <message>
            <source>%1, which is the earlier one</source>
            <translation>%1，即较早的一篇</translation>
        </message>
        <message>
            <source>%1, 1 word only in the longer text</source>
            <translation>%1，1 字仅见于较长文本</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln words only in the longer text</source>
            <translation>
                <numerusform>%1，%Ln 字仅见于较长文本</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 % of the shorter text</source>
            <translation>%1，占较短文本的 %2%</translation>
        </message>
        <message>
            <source>%1, 1 number changed</source>
            <translation>%1，改动 1 个数字</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln numbers changed</source>
            <translation>
                <numerusform>%1，改动 %Ln 个数字</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word in the same order</source>
            <translation>1 字，顺序相同</translation>
        </message>
        <message numerus="yes">
            <source>%Ln words in the same order</source>
            <translation>
                <numerusform>%Ln 字，顺序相同</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word partly in another order</source>
            <translation>1 字，顺序部分不同</translation>
        </message>
        <message numerus="yes">
            <source>%Ln words partly in another order</source>
            <translation>
                <numerusform>%Ln 字，顺序部分不同</numerusform>
            </translation>
        </message>
        <message>
            <source>The original files of 1 article.</source>
            <translation>1 篇文章的原件。</translation>
        </message>
        <message numerus="yes">
            <source>The original files of %Ln articles.</source>
            <translation>
                <numerusform>%Ln 篇文章的原件。</numerusform>
            </translation>
        </message>
        <message>
            <source>The texts of 1 article where these marks show as well.</source>
            <translation>另有 1 篇文章也显示这些标记，其文本不包含在内。</translation>
        </message>
        <message numerus="yes">
            <source>The texts of %Ln articles where these marks show as well.</source>
            <translation>
                <numerusform>另有 %Ln 篇文章也显示这些标记，其文本不包含在内。</numerusform>
            </translation>
        </message>
        <message>
            <source>The text of 1 article: only what is marked goes along.</source>
            <translation>1 篇文章的文本：只包含标记部分。</translation>
        </message>
        <message numerus="yes">
            <source>The text of %Ln articles: only what is marked goes along.</source>
            <translation>
                <numerusform>%Ln 篇文章的文本：只包含标记部分。</numerusform>
            </translation>
        </message>
        <message>
            <source>Colours, exact positions, people and times.</source>
            <translation>颜色、精确位置、人员和时间。</translation>
        </message>
        <message>
            <source>Spaces and signs in 1 tag name: they become hyphens.</source>
            <translation>1 个标签名中的空格和符号：将变为连字符。</translation>
        </message>
        <message numerus="yes">
            <source>Spaces and signs in %Ln tag names: they become hyphens.</source>
            <translation>
                <numerusform>%Ln 个标签名中的空格和符号：将变为连字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 original file.</source>
            <translation>1 个原件。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln original files.</source>
            <translation>
                <numerusform>%Ln 个原件。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 link in the texts.</source>
            <translation>文本中的 1 个链接。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln links in the texts.</source>
            <translation>
                <numerusform>文本中的 %Ln 个链接。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 fold and their reasons.</source>
            <translation>1 处折叠及其原因。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln folds and their reasons.</source>
            <translation>
                <numerusform>%Ln 处折叠及其原因。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 decision about stories, roles and places.</source>
            <translation>1 项关于报道、角色和位置的决定。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln decisions about stories, roles and places.</source>
            <translation>
                <numerusform>%Ln 项关于报道、角色和位置的决定。</numerusform>
            </translation>
        </message>
        <message>
            <source>The 1 tag description, and tag colours.</source>
            <translation>1 个标签的说明，以及标签颜色。</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln tag descriptions, and tag colours.</source>
            <translation>
                <numerusform>%Ln 个标签的说明，以及标签颜色。</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag colours.</source>
            <translation>标签颜色。</translation>
        </message>
        <message>
            <source>1 tag without annotations.</source>
            <translation>1 个没有标注的标签。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags without annotations.</source>
            <translation>
                <numerusform>%Ln 个没有标注的标签。</numerusform>
            </translation>
        </message>
        <message>
            <source>It cannot be read back into a library.</source>
            <translation>无法再读回文库。</translation>
        </message>
        <message>
            <source>1 other annotation in these articles.</source>
            <translation>这些文章中的另外 1 条标注。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other annotations in these articles.</source>
            <translation>
                <numerusform>这些文章中的另外 %Ln 条标注。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 other article of these stories.</source>
            <translation>这些报道中的另外 1 篇文章。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other articles of these stories.</source>
            <translation>
                <numerusform>这些报道中的另外 %Ln 篇文章。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 decision that also concerns what stays behind.</source>
            <translation>1 项也涉及未导出内容的决定。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln decisions that also concern what stays behind.</source>
            <translation>
                <numerusform>%Ln 项也涉及未导出内容的决定。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 other tag of the codebook.</source>
            <translation>另外 1 个标签。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other tags of the codebook.</source>
            <translation>
                <numerusform>另外 %Ln 个标签。</numerusform>
            </translation>
        </message>
        <message>
            <source>What a newer version wrote about the library as a whole.</source>
            <translation>更新版本写下的关于整个文库的内容。</translation>
        </message>
        <message>
            <source>Parts of original files: they go along whole, with the words of 1 other article.</source>
            <translation>原始文件的部分：整个文件随之导出，其中含另外 1 篇文章的文字。</translation>
        </message>
        <message numerus="yes">
            <source>Parts of original files: they go along whole, with the words of %Ln other articles.</source>
            <translation>
                <numerusform>原始文件的部分：整个文件随之导出，其中含另外 %Ln 篇文章的文字。</numerusform>
            </translation>
        </message>
        <message>
            <source>What a newer version wrote and this one has no word for.</source>
            <translation>更新版本写入而本版本不认识的内容。</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>已在文库中</translation>
        </message>
        <message>
            <source>The same bytes as %1</source>
            <translation>与 %1 字节相同</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>资料包</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>电子表格</translation>
        </message>
        <message>
            <source>Web annotations</source>
            <translation>Web 标注</translation>
        </message>
        <message>
            <source>Opens without this program, reads back whole</source>
            <translation>无需本程序即可打开，可完整读回</translation>
        </message>
        <message>
            <source>One file to read or print</source>
            <translation>单个文件，供阅读或打印</translation>
        </message>
        <message>
            <source>For notes and drafts</source>
            <translation>用于笔记和草稿</translation>
        </message>
        <message>
            <source>One row an annotation</source>
            <translation>每条标注一行</translation>
        </message>
        <message>
            <source>%1 What came in before that stays, and one undo takes it back. Merging again brings the rest.</source>
            <translation>%1 此前并入的内容会保留，撤销一次即可全部收回；再次并入会带来其余部分。</translation>
        </message>
        <message>
            <source>%1 What was marked before that stays, and one undo takes it back.</source>
            <translation>%1 此前已标记的内容会保留，撤销一次即可全部收回。</translation>
        </message>
        <message>
            <source>All of these bear the tag “%1” already.</source>
            <translation>它们都已带有标签“%1”。</translation>
        </message>
        <message>
            <source>What the merge brings was changed here meanwhile. Merge again.</source>
            <translation>要并入的内容在此期间已被更改。请再次并入。</translation>
        </message>
        <message>
            <source>“%9” was undone before it was done, so it ended there.</source>
            <translation>“%9”尚未完成就被撤销，因此就此结束。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message>
            <source>“%9” cannot be done: %1</source>
            <translation>“%9”无法执行：%1</translation>
        </message>
        <message>
            <source>“%9” cannot be undone: %1</source>
            <translation>“%9”无法撤销：%1</translation>
        </message>
        <message>
            <source>“%9” cannot be redone: %1</source>
            <translation>“%9”无法重做：%1</translation>
        </message>
        <message>
            <source>something else has changed %1 since.</source>
            <translation>此后%1已被更改。</translation>
        </message>
        <message>
            <source>something else has removed %1 since.</source>
            <translation>此后%1已被移除。</translation>
        </message>
        <message>
            <source>something else has taken out %1 since.</source>
            <translation>此后%1已被移出。</translation>
        </message>
        <message>
            <source>something else has brought in again %1 since.</source>
            <translation>此后%1又被加入。</translation>
        </message>
        <message>
            <source>%1 was changed since, by “%9”. Take that back first.</source>
            <translation>此后%1已被“%9”更改。先撤销该操作。</translation>
        </message>
        <message>
            <source>%1 was removed since, by “%9”. Take that back first.</source>
            <translation>此后%1已被“%9”移除。先撤销该操作。</translation>
        </message>
        <message>
            <source>%1 was taken out since, by “%9”. Take that back first.</source>
            <translation>此后%1已被“%9”移出。先撤销该操作。</translation>
        </message>
        <message>
            <source>%1 was brought in again since, by “%9”. Take that back first.</source>
            <translation>此后%1又被“%9”加入。先撤销该操作。</translation>
        </message>
        <message>
            <source>the tag above the tag “%1” was removed since.</source>
            <translation>标签“%1”的上级标签此后已被移除。</translation>
        </message>
        <message>
            <source>the article of %1 was taken out since.</source>
            <translation>%1所在的文章此后已被移出。</translation>
        </message>
        <message>
            <source>a tag of %1 was removed since.</source>
            <translation>%1的一个标签此后已被移除。</translation>
        </message>
        <message>
            <source>%1 has the tag “%2” by now.</source>
            <translation>%1现在带有标签“%2”。</translation>
        </message>
        <message>
            <source>the tag “%1” stands below the tag “%2” by now.</source>
            <translation>标签“%1”现在位于标签“%2”之下。</translation>
        </message>
        <message>
            <source>%1 stands in “%2” by now.</source>
            <translation>%1现在位于“%2”中。</translation>
        </message>
        <message>
            <source>something was decided about “%1” since.</source>
            <translation>此后已对“%1”作出决定。</translation>
        </message>
        <message>
            <source>what was decided about %1</source>
            <translation>关于%1的决定</translation>
        </message>
        <message>
            <source>This step is undone or gone, so there is no way back to it. Choose another one.</source>
            <translation>这一步已撤销或不存在，无法返回。选择另一步。</translation>
        </message>
        <message>
            <source>Nothing was done since, so there is nothing to take back.</source>
            <translation>此后没有任何操作，无需撤销。</translation>
        </message>
        <message>
            <source>Something else was done since, so this step cannot be done again.</source>
            <translation>此后已有其他操作，这一步无法重做。</translation>
        </message>
        <message>
            <source>a mark</source>
            <translation>一个标记</translation>
        </message>
        <message>
            <source>the mark on “%1”</source>
            <translation>“%1”上的标记</translation>
        </message>
        <message>
            <source>the tag “%1”</source>
            <translation>标签“%1”</translation>
        </message>
        <message>
            <source>an article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>%1 is not a Heihe Reader library. It was left untouched.</source>
            <translation>%1 不是 Heihe Reader 文库。文件未改动。</translation>
        </message>
        <message>
            <source>%1 was written by a newer Heihe Reader (format %2). It was left untouched. Update the program to open it.</source>
            <translation>%1 由更新版本的 Heihe Reader 写入（格式 %2）。文件未改动。请更新程序后再打开。</translation>
        </message>
        <message>
            <source>There is no library at %1. Check the name, or import into it first.</source>
            <translation>%1 处没有文库。请检查名称，或先导入内容。</translation>
        </message>
        <message>
            <source>The library could not be written: it is open for reading only.</source>
            <translation>无法写入文库：以只读方式打开。</translation>
        </message>
        <message>
            <source>What came in stays, but not all of it has its place in a story yet. %1</source>
            <translation>已导入的内容会保留，但其中一部分还没有归入报道。%1</translation>
        </message>
        <message>
            <source>The library could not be written: %1</source>
            <translation>无法写入文库：%1</translation>
        </message>
        <message>
            <source>A value in the library cannot be read: the file is damaged. It was left untouched. Open a backup, or save what is whole of it (salvage).</source>
            <translation>无法读取文库中的某个值：文件已损坏。文件未改动。请打开备份，或保存其中完好的部分（salvage）。</translation>
        </message>
        <message>
            <source>%1 could not be opened: %2</source>
            <translation>无法打开 %1：%2</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2.</source>
            <translation>无法打开 %1：%2。</translation>
        </message>
        <message>
            <source>another program is writing to it. Try again in a moment.</source>
            <translation>另一程序正在写入，请稍后再试。</translation>
        </message>
        <message>
            <source>this place does not allow writing. Check the permissions of the file and its folder.</source>
            <translation>所在位置不允许写入。请检查文件及文件夹的权限。</translation>
        </message>
        <message>
            <source>the disk is full. Free some space and try again.</source>
            <translation>磁盘已满。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>the system does not let files grow so large here. Raise its limit on the size of files and try again.</source>
            <translation>系统不允许此处的文件增长到这么大。请提高系统的文件大小上限后再试。</translation>
        </message>
        <message>
            <source>its disk, or the connection to it, reports a fault. Check it, then open the library again.</source>
            <translation>其磁盘或与磁盘的连接报告故障。请检查后重新打开文库。</translation>
        </message>
        <message>
            <source>another program is using it. Close it there and try again.</source>
            <translation>另一程序正在使用它。请在那里关闭后再试。</translation>
        </message>
        <message>
            <source>The library could not be packed: %1</source>
            <translation>文库无法压缩：%1</translation>
        </message>
        <message>
            <source>Words that were erased may stand in unused parts of the file until the library is opened the next time. %1</source>
            <translation>在下次打开文库之前，已抹除的文字可能仍留在文件的未用部分中。%1</translation>
        </message>
        <message>
            <source>the file is damaged. It was left untouched. Open a backup, or save what is whole of it (salvage).</source>
            <translation>文件已损坏。文件未改动。请打开备份，或保存其中完好的部分（salvage）。</translation>
        </message>
        <message>
            <source>%1 exists already. Choose another name; nothing was overwritten.</source>
            <translation>%1 已存在。请换个名称；未覆盖任何内容。</translation>
        </message>
        <message>
            <source>%1 belongs to the library beside it. Choose another name.</source>
            <translation>%1 属于旁边的文库。请另选名称。</translation>
        </message>
        <message>
            <source>The copy %1 could not be written there. Check that the folder exists, allows writing and has room. Nothing was changed.</source>
            <translation>无法在该处写入副本 %1。请确认文件夹存在、可写且有空间。未作任何更改。</translation>
        </message>
        <message>
            <source>The backup %1 is damaged. Choose another one; nothing was changed.</source>
            <translation>备份 %1 已损坏。请另选一份；未作任何更改。</translation>
        </message>
        <message>
            <source>%1 could not be restored: %2. Nothing was lost of it.</source>
            <translation>无法还原 %1：%2。没有丢失任何内容。</translation>
        </message>
        <message>
            <source>another program writes to it all the time</source>
            <translation>另一程序一直在写入</translation>
        </message>
        <message>
            <source>No backup could be written to %1: %2. The earlier ones are kept.</source>
            <translation>无法向 %1 写入备份：%2。先前的备份都保留着。</translation>
        </message>
        <message>
            <source>The library is damaged (%1), so no backup was made of it. The earlier ones are kept.</source>
            <translation>文库已损坏（%1），因此未作备份。先前的备份都保留着。</translation>
        </message>
        <message>
            <source>only %1 MB are free on that disk</source>
            <translation>该磁盘仅剩 %1 MB</translation>
        </message>
        <message>
            <source>The file is damaged: %1</source>
            <translation>文件已损坏：%1</translation>
        </message>
        <message>
            <source>A row of %1 refers to nothing in %2.</source>
            <translation>%1 中有一行在 %2 中找不到所指内容。</translation>
        </message>
        <message>
            <source>The kept bytes of %1 are not what was imported.</source>
            <translation>保存的 %1 与导入时不一致。</translation>
        </message>
        <message>
            <source>The mark %1 does not stand at its place in %2.</source>
            <translation>标记 %1 不在 %2 的原位置。</translation>
        </message>
        <message>
            <source>Step %1 of the history cannot be read.</source>
            <translation>历史中的第 %1 步无法读取。</translation>
        </message>
        <message>
            <source>%1: it has %2 words, and %3 were counted.</source>
            <translation>%1：有 %2 字，却记为 %3 字。</translation>
        </message>
        <message>
            <source>%1: more of its words are new than it has.</source>
            <translation>%1：新词数超过了总词数。</translation>
        </message>
        <message>
            <source>%1: what was found about it belongs to other blocks.</source>
            <translation>%1：已有的结果属于别的文本块。</translation>
        </message>
        <message>
            <source>%1: its id is not that of its file and its place in it.</source>
            <translation>%1：其 id 与文件及其中位置不符。</translation>
        </message>
        <message>
            <source>%1: the search index holds other words than its text.</source>
            <translation>%1：搜索索引中的词与文本不符。</translation>
        </message>
        <message>
            <source>The search index holds other words than were put into it.</source>
            <translation>搜索索引中的词与写入的不符。</translation>
        </message>
        <message>
            <source>%1: the blocks end after the text does.</source>
            <translation>%1：文本块超出了文本末尾。</translation>
        </message>
        <message>
            <source>%1: the text is not what was read.</source>
            <translation>%1：文本与读入时不一致。</translation>
        </message>
        <message>
            <source>%1: the blocks do not tile the text at %2.</source>
            <translation>%1：位置 %2 处的块没有覆盖文本。</translation>
        </message>
        <message>
            <source>%1: the blocks end before the text does.</source>
            <translation>%1：块在文本结束前就结束了。</translation>
        </message>
        <message>
            <source>%1 comes from an earlier version and was not brought up to date, as no copy of it could be written first. It was left untouched. Check that its folder allows writing and has room.</source>
            <translation>%1 来自较早的版本，由于无法先写出副本，未作升级。文件未改动。请检查其文件夹是否可写且有足够空间。</translation>
        </message>
        <message>
            <source>%1 is empty: there is no library in it. Restore a backup; in a synced folder wait until the file has come.</source>
            <translation>%1 是空的：其中没有文库。请还原备份；若在同步文件夹中，请等文件传到。</translation>
        </message>
        <message>
            <source>%1 was not closed in good order, and its place does not allow that to be made good. Copy it, with all files beside it whose names begin with %2, to where you may write.</source>
            <translation>%1 没有正常关闭，而它所在的位置无法补救。请把它和旁边所有名称以 %2 开头的文件一起复制到可写的位置。</translation>
        </message>
        <message>
            <source>%1 was not closed in good order, and %2, which holds what was written last, is missing. Put it back beside the library. To do without it, delete %3 or restore a backup.</source>
            <translation>%1 没有正常关闭，而保存最后写入内容的 %2 不见了。请把它放回文库旁边。若不需要它，请删除 %3 或还原备份。</translation>
        </message>
        <message>
            <source>%1 is damaged: its first page cannot be read. It was left untouched. Open a backup, or save what is whole of it (salvage).</source>
            <translation>%1 已损坏：第一页无法读取。文件未改动。请打开备份，或保存其中完好的部分（salvage）。</translation>
        </message>
        <message>
            <source>%1 is open in another window or command. In a network or synced folder only one at a time may write to it. Close it there first.</source>
            <translation>%1 已在另一个窗口或命令中打开。在网络或同步文件夹中，同一时间只能有一处写入。请先在那里关闭它。</translation>
        </message>
        <message>
            <source>%1 is open on another computer. In a network or synced folder only one at a time may write to it. Close it there first. If it is open nowhere, delete %2 beside it.</source>
            <translation>%1 已在另一台电脑上打开。在网络或同步文件夹中，同一时间只能有一处写入。请先在那里关闭它。如果它没有在任何地方打开，请删除旁边的 %2。</translation>
        </message>
        <message>
            <source>%1 is a device, no file, and was left alone. Choose the name of a file.</source>
            <translation>%1 是设备而不是文件，未作改动。请选择文件名。</translation>
        </message>
        <message>
            <source>%1 cannot be made: there is no folder %2. Make it first.</source>
            <translation>无法创建 %1：没有文件夹 %2。请先创建它。</translation>
        </message>
        <message>
            <source>%1 is a link that leads back to itself. Name the library itself.</source>
            <translation>%1 是指向自身的链接。请指定文库本身。</translation>
        </message>
        <message>
            <source>%1 is empty: nothing of it can be saved.</source>
            <translation>%1 是空的：没有可保存的内容。</translation>
        </message>
        <message>
            <source>There is no library at %1. Check the name.</source>
            <translation>%1 处没有文库。请检查名称。</translation>
        </message>
        <message>
            <source>Saved: %1 of %2 articles, %3 annotations, %4 tags.</source>
            <translation>已保存：%2 篇文章中的 %1 篇、%3 条标注、%4 个标签。</translation>
        </message>
        <message>
            <source>The texts of %1 of them were lost and have been read again from their files.</source>
            <translation>其中 %1 篇的文本已丢失，已从原件重新读取。</translation>
        </message>
        <message>
            <source>The history was left behind: nothing done before can be undone in the copy.</source>
            <translation>未保留历史：在副本中无法撤销以前的操作。</translation>
        </message>
        <message>
            <source>Lost articles: %1.</source>
            <translation>丢失的文章：%1。</translation>
        </message>
        <message>
            <source>Lost annotations: %1. What they stood on, or they themselves, cannot be read.</source>
            <translation>丢失的标注：%1。它们本身或所标的文字无法读取。</translation>
        </message>
        <message>
            <source>Lost original files: %1. The texts read from them were saved.</source>
            <translation>丢失的原件：%1。从中读出的文本已保存。</translation>
        </message>
        <message>
            <source>The first page of the file is lost: something that was removed may be there again.</source>
            <translation>文件的第一页已丢失：曾被移除的内容可能重新出现。</translation>
        </message>
        <message>
            <source>This copy was not left out.</source>
            <translation>此副本并未排除。</translation>
        </message>
        <message>
            <source>“%1” stands in this article, but nowhere beside these words.</source>
            <translation>“%1”出现在这篇文章中，但都不在这些词旁边。</translation>
        </message>
        <message>
            <source>“%1” does not stand in this article. Copy the words from `show`.</source>
            <translation>此文章中没有“%1”。请从 `show` 中复制文字。</translation>
        </message>
        <message>
            <source>The text ends at %1; [%2, %3) runs over it.</source>
            <translation>文本到 %1 为止；[%2, %3) 超出范围。</translation>
        </message>
        <message>
            <source>[%1, %2) holds no words. Choose some text.</source>
            <translation>[%1, %2) 中没有文字。请选中文字。</translation>
        </message>
        <message>
            <source>[%1, %2) is no stretch of this text, which ends at %3.</source>
            <translation>[%1, %2) 不在此文本内，文本到 %3 为止。</translation>
        </message>
        <message>
            <source>The text ends at %1, before the end of this stretch.</source>
            <translation>文本到 %1 为止，短于此段。</translation>
        </message>
        <message>
            <source>These words stand nowhere else in this article, so they are no repeat. Fold them as an aside.</source>
            <translation>这些文字在本文中没有重复出现，不是重复。请折叠为旁注。</translation>
        </message>
        <message>
            <source>Both are the same article. Choose two.</source>
            <translation>两者是同一篇文章。请选择两篇。</translation>
        </message>
        <message>
            <source>It takes two articles to join. Choose another one too.</source>
            <translation>合并需要两篇文章。请再选一篇。</translation>
        </message>
        <message>
            <source>This article does not belong to that story, so it cannot lead it.</source>
            <translation>此文章不属于该报道，不能作为主版本。</translation>
        </message>
        <message>
            <source>Both stretches are of one article. Choose the other one in another pane.</source>
            <translation>两段都在同一篇文章中。请在另一窗格中选择。</translation>
        </message>
        <message>
            <source>These stretches were not matched by hand, so there is nothing to take back.</source>
            <translation>这两段未曾手动配对，无可撤销。</translation>
        </message>
        <message>
            <source>Nobody said that these stretches are not the same, so there is nothing to take back.</source>
            <translation>没有人说过这两段不同，无可撤销。</translation>
        </message>
        <message>
            <source>There are no words in this stretch. Select some, then match them.</source>
            <translation>此段没有文字。请先选中文字再配对。</translation>
        </message>
        <message>
            <source>“%1” is no regular expression: %2.</source>
            <translation>“%1”不是正则表达式：%2。</translation>
        </message>
        <message>
            <source>This pattern takes too long in this text. Make it simpler.</source>
            <translation>此表达式在本文中耗时过长，请简化。</translation>
        </message>
        <message>
            <source>This pattern takes too long in this library. Make it simpler.</source>
            <translation>此表达式在本文库中耗时过长，请简化。</translation>
        </message>
        <message>
            <source>“%1” is no tag: each name in it needs at least one letter.</source>
            <translation>“%1”不是标签：每级名称至少要有一个字。</translation>
        </message>
        <message>
            <source>A tag's name needs at least one letter and no “/”.</source>
            <translation>标签名至少要有一个字，且不能含“/”。</translation>
        </message>
        <message>
            <source>There is a tag “%1” here already. Merge the two instead.</source>
            <translation>此处已有标签“%1”。请将两者合并。</translation>
        </message>
        <message>
            <source>There is a tag “%1” there already. Merge the two instead.</source>
            <translation>该处已有标签“%1”。请将两者合并。</translation>
        </message>
        <message>
            <source>“%1” cannot be merged into itself or a tag below it.</source>
            <translation>“%1”不能并入自身或其下级标签。</translation>
        </message>
        <message>
            <source>“%1” cannot be moved into itself.</source>
            <translation>“%1”不能移到自身之中。</translation>
        </message>
        <message>
            <source>There is nothing to tag. Choose at least one hit.</source>
            <translation>没有可加标签的内容。请至少选择一个结果。</translation>
        </message>
        <message>
            <source>The bundle was refused: %1. Nothing was read from it.</source>
            <translation>已拒绝该资料包：%1。未读取任何内容。</translation>
        </message>
        <message>
            <source>There is no bundle at %1.</source>
            <translation>%1 处没有资料包。</translation>
        </message>
        <message>
            <source>%1 is no bundle: it is neither a folder nor a zip.</source>
            <translation>%1 不是资料包：既非文件夹也非 zip。</translation>
        </message>
        <message>
            <source>%1 is no bundle of Heihe Reader: it has no %2.</source>
            <translation>%1 不是 Heihe Reader 资料包：缺少 %2。</translation>
        </message>
        <message>
            <source>%1 is a damaged zip. Nothing was read from it.</source>
            <translation>%1 是损坏的 zip。未读取任何内容。</translation>
        </message>
        <message>
            <source>%1 could not be read: %2.</source>
            <translation>无法读取 %1：%2。</translation>
        </message>
        <message>
            <source>%1 holds %2 files of %3 GB together, more than a bundle may. Nothing was read.</source>
            <translation>%1 含 %2 个文件，共 %3 GB，超出资料包上限。未读取任何内容。</translation>
        </message>
        <message>
            <source>%1 would unpack to %2 times its size, so it was not read.</source>
            <translation>%1 解压后会达到原来的 %2 倍，因此未读取。</translation>
        </message>
        <message>
            <source>%1 is a bag, but not one that Heihe Reader made. It was left untouched.</source>
            <translation>%1 是 BagIt 包，但不是 Heihe Reader 制作的。未改动。</translation>
        </message>
        <message>
            <source>%1 was made by a newer Heihe Reader (bundle version %2, this one reads up to %3). Update the program to read it.</source>
            <translation>%1 由更新版本的 Heihe Reader 制作（资料包版本 %2，本程序最高支持 %3）。请更新程序。</translation>
        </message>
        <message>
            <source>%1 cannot be written: there is no folder %2. Make it first.</source>
            <translation>无法写入 %1：没有文件夹 %2。请先创建。</translation>
        </message>
        <message>
            <source>%1 is a folder and was left alone. Choose another name for the file.</source>
            <translation>%1 是文件夹，未改动。请为文件换个名称。</translation>
        </message>
        <message>
            <source>%1 is a library and was left alone. Choose another name for the export.</source>
            <translation>%1 是文库，未改动。请为导出换个名称。</translation>
        </message>
        <message>
            <source>%1 is a file and was left alone. Choose another name, or one that ends in .zip.</source>
            <translation>%1 是文件，未改动。请换个名称，或使用以 .zip 结尾的名称。</translation>
        </message>
        <message>
            <source>%1 holds something else than a bundle (%2) and was left alone. Choose another folder.</source>
            <translation>%1 中有资料包以外的内容（%2），未改动。请另选文件夹。</translation>
        </message>
        <message>
            <source>%1 could not be written. %2 Nothing was left behind.</source>
            <translation>无法写入 %1。%2没有留下任何残余。</translation>
        </message>
        <message>
            <source>The disk is full. Make room or choose another place.</source>
            <translation>磁盘已满。请腾出空间或另选位置。</translation>
        </message>
        <message>
            <source>Your share of that disk is used up. Make room or choose another place.</source>
            <translation>你在该磁盘上的配额已用完。请腾出空间或另选位置。</translation>
        </message>
        <message>
            <source>That disk does not take files of this size. Choose another place.</source>
            <translation>该磁盘不支持这么大的文件。请另选位置。</translation>
        </message>
        <message>
            <source>Writing there is not allowed. Choose another place.</source>
            <translation>该处不允许写入。请另选位置。</translation>
        </message>
        <message>
            <source>That disk can only be read. Choose another place.</source>
            <translation>该磁盘只读。请另选位置。</translation>
        </message>
        <message>
            <source>The name is too long. Choose a shorter one.</source>
            <translation>名称过长。请换个短的。</translation>
        </message>
        <message>
            <source>That disk does not take this name. Choose another one.</source>
            <translation>该磁盘不支持此名称。请换一个。</translation>
        </message>
        <message>
            <source>The disk reports: %1.</source>
            <translation>磁盘报告：%1。</translation>
        </message>
        <message>
            <source>“%1” does not stand in this library's text of the article.</source>
            <translation>本文库的文章文本中没有“%1”。</translation>
        </message>
        <message>
            <source>“%1” was changed on both sides; yours was kept.</source>
            <translation>“%1”双方都有改动；已保留你的。</translation>
        </message>
        <message>
            <source>“%1” was removed here and changed there; it stays removed.</source>
            <translation>“%1”在此处已移除、在对方处有改动；保持移除。</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>缺少 %1</translation>
        </message>
        <message>
            <source>%1 is missing, though %2 lists it</source>
            <translation>缺少 %1，而 %2 中列有它</translation>
        </message>
        <message>
            <source>%1 comes twice</source>
            <translation>%1 出现两次</translation>
        </message>
        <message>
            <source>%1 was altered: %2</source>
            <translation>%1 被改动过：%2</translation>
        </message>
        <message>
            <source>%1 cannot be unpacked</source>
            <translation>%1 无法解压</translation>
        </message>
        <message>
            <source>%1 is not as long as the zip says</source>
            <translation>%1 的长度与 zip 记载不符</translation>
        </message>
        <message>
            <source>%1 is not as it was when the bundle was made</source>
            <translation>%1 与制作资料包时不一致</translation>
        </message>
        <message>
            <source>%1 does not belong to the bundle</source>
            <translation>%1 不属于该资料包</translation>
        </message>
        <message>
            <source>%1 does not belong to the bundle: %2 does not list it</source>
            <translation>%1 不属于该资料包：%2 未列出它</translation>
        </message>
        <message>
            <source>%1 does not have the form of a bundle: %2</source>
            <translation>%1 不符合资料包格式：%2</translation>
        </message>
        <message>
            <source>%1 is a link or a device, and a bundle holds only files</source>
            <translation>%1 是链接或设备，而资料包只能有文件</translation>
        </message>
        <message>
            <source>%1 is encrypted, and a bundle never is</source>
            <translation>%1 已加密，而资料包不加密</translation>
        </message>
        <message>
            <source>%1 has a name that is not allowed in a bundle</source>
            <translation>%1 的名称在资料包中不允许</translation>
        </message>
        <message>
            <source>%1 lies outside of the bundle's folder</source>
            <translation>%1 位于资料包文件夹之外</translation>
        </message>
        <message>
            <source>took longer than %1 seconds</source>
            <translation>超过 %1 秒</translation>
        </message>
        <message>
            <source>needs more memory than allowed</source>
            <translation>所需内存超过限额</translation>
        </message>
        <message>
            <source>was stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>could not be finished: the process that worked on it ended suddenly</source>
            <translation>未能完成：处理进程意外结束</translation>
        </message>
        <message>
            <source>could not be finished because of a fault in Heihe Reader (%1)</source>
            <translation>因 Heihe Reader 故障未能完成（%1）</translation>
        </message>
        <message>
            <source>could not be finished, as there is no room for temporary files</source>
            <translation>未能完成：没有存放临时文件的空间</translation>
        </message>
        <message>
            <source>%1 could not be finished, as there is no room for temporary files.</source>
            <translation>%1：未能完成，没有存放临时文件的空间。</translation>
        </message>
        <message>
            <source>This %1. What stood before is kept.</source>
            <translation>未能成功：%1。原有内容保留。</translation>
        </message>
        <message>
            <source>%1 took longer than %2 seconds.</source>
            <translation>%1：超过 %2 秒。</translation>
        </message>
        <message>
            <source>%1 needs more memory than allowed.</source>
            <translation>%1：所需内存超过限额。</translation>
        </message>
        <message>
            <source>%1 could not be finished: the process that worked on it ended suddenly.</source>
            <translation>%1：未能完成，处理进程意外结束。</translation>
        </message>
        <message>
            <source>%1 could not be finished because of a fault in Heihe Reader (%2).</source>
            <translation>%1：因 Heihe Reader 故障未能完成（%2）。</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Toolbar</source>
            <translation>工具栏</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message>
            <source>There is no earlier place to go back to.</source>
            <translation>没有更早的位置可返回。</translation>
        </message>
        <message>
            <source>There is no later place to go forward to.</source>
            <translation>没有更晚的位置可前进。</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
    </context>
    <context>
        <name>Upkeep</name>
        <message>
            <source>Checking %1</source>
            <translation>正在检查 %1</translation>
        </message>
        <message>
            <source>The library was checked. All is well.</source>
            <translation>文库检查完毕，一切正常。</translation>
        </message>
        <message>
            <source>%1 problems were found. The first: %2</source>
            <translation>发现 %1 个问题。第一个：%2</translation>
        </message>
        <message>
            <source>Saved a backup as %1.</source>
            <translation>备份已保存为 %1。</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Library</source>
            <translation>文库</translation>
        </message>
        <message>
            <source>Filter the library panel</source>
            <translation>筛选文库面板</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Annotations</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
    </context>
</TS>
