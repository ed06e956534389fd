<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Heihe Reader</source>
            <translation>О программе Heihe Reader</translation>
        </message>
        <message>
            <source>Heihe Reader</source>
            <translation>Heihe Reader</translation>
        </message>
        <message>
            <source>Read each telling of a story once. Mark a passage once. Keep everything on this computer.</source>
            <translation>Каждый сюжет читается один раз, каждый фрагмент помечается один раз. Всё остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>Version %1, with Qt %2.</source>
            <translation>Версия %1, Qt %2.</translation>
        </message>
        <message>
            <source>Free software under the GNU Affero General Public License, version 3 or later. It sends nothing anywhere.</source>
            <translation>Свободная программа под лицензией GNU Affero General Public License версии 3 или новее. Никуда ничего не отправляет.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Full</source>
            <translation>Целиком</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Изменения</translation>
        </message>
        <message>
            <source>New only</source>
            <translation>Только новое</translation>
        </message>
        <message>
            <source>Context menu</source>
            <translation>Контекстное меню</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Правка</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Переход</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Пометки</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Сюжеты</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Сервис</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>New library…</source>
            <translation>Новая библиотека…</translation>
        </message>
        <message>
            <source>Open a library…</source>
            <translation>Открыть библиотеку…</translation>
        </message>
        <message>
            <source>Open the sample library</source>
            <translation>Открыть учебную библиотеку</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Импорт папки…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Merge a bundle or library…</source>
            <translation>Слить с пакетом или библиотекой…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Close the library</source>
            <translation>Закрыть библиотеку</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>История…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Копировать со ссылкой</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выбрать всё</translation>
        </message>
        <message>
            <source>Select the sentence, again: the paragraph</source>
            <translation>Выбрать предложение, ещё раз — абзац</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>The next of these views</source>
            <translation>Следующий из этих видов</translation>
        </message>
        <message>
            <source>Link scrolling</source>
            <translation>Связать прокрутку</translation>
        </message>
        <message>
            <source>Ribbons</source>
            <translation>Ленты</translation>
        </message>
        <message>
            <source>Read, or unread again</source>
            <translation>Прочитано или снова нет</translation>
        </message>
        <message>
            <source>Fold or show this block</source>
            <translation>Свернуть или показать блок</translation>
        </message>
        <message>
            <source>Fold or show all</source>
            <translation>Свернуть или показать всё</translation>
        </message>
        <message>
            <source>Show the original page, or the text again</source>
            <translation>Показать исходную страницу или снова текст</translation>
        </message>
        <message>
            <source>Caret in the text</source>
            <translation>Курсор в тексте</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Обычный размер</translation>
        </message>
        <message>
            <source>Colours as the desktop</source>
            <translation>Цвета как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Сепия</translation>
        </message>
        <message>
            <source>Library panel</source>
            <translation>Панель библиотеки</translation>
        </message>
        <message>
            <source>Tags and annotations</source>
            <translation>Метки и аннотации</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Во весь экран</translation>
        </message>
        <message>
            <source>Nothing but the text</source>
            <translation>Только текст</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Count what is read</source>
            <translation>Учитывать прочитанное</translation>
        </message>
        <message>
            <source>After 8 seconds for 100 words</source>
            <translation>Через 8 секунд на 100 слов</translation>
        </message>
        <message>
            <source>After 15 seconds for 100 words</source>
            <translation>Через 15 секунд на 100 слов</translation>
        </message>
        <message>
            <source>After 30 seconds for 100 words</source>
            <translation>Через 30 секунд на 100 слов</translation>
        </message>
        <message>
            <source>Only what is marked as read</source>
            <translation>Только отмеченное как прочитанное</translation>
        </message>
        <message>
            <source>Forget what was read</source>
            <translation>Забыть, что прочитано</translation>
        </message>
        <message>
            <source>Next difference or passage</source>
            <translation>Следующее отличие или фрагмент</translation>
        </message>
        <message>
            <source>Previous difference or passage</source>
            <translation>Предыдущее отличие или фрагмент</translation>
        </message>
        <message>
            <source>Next unread stretch</source>
            <translation>Следующий непрочитанный отрывок</translation>
        </message>
        <message>
            <source>Previous unread stretch</source>
            <translation>Предыдущий непрочитанный отрывок</translation>
        </message>
        <message>
            <source>Next mark</source>
            <translation>Следующая пометка</translation>
        </message>
        <message>
            <source>Previous mark</source>
            <translation>Предыдущая пометка</translation>
        </message>
        <message>
            <source>Next link or note</source>
            <translation>Следующая ссылка или сноска</translation>
        </message>
        <message>
            <source>Previous link or note</source>
            <translation>Предыдущая ссылка или сноска</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Следующее совпадение</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Предыдущее совпадение</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Следующая колонка</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Предыдущая колонка</translation>
        </message>
        <message>
            <source>Move the pane right</source>
            <translation>Переместить колонку вправо</translation>
        </message>
        <message>
            <source>Move the pane left</source>
            <translation>Переместить колонку влево</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>Следующая область</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>Предыдущая область</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Выделить</translation>
        </message>
        <message>
            <source>Tag…</source>
            <translation>Метка…</translation>
        </message>
        <message>
            <source>Same tag again</source>
            <translation>Та же метка ещё раз</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Заметка…</translation>
        </message>
        <message>
            <source>Colour of the mark…</source>
            <translation>Цвет пометки…</translation>
        </message>
        <message>
            <source>Change how far the mark reaches</source>
            <translation>Изменить границы пометки</translation>
        </message>
        <message>
            <source>Go to the next place of these words</source>
            <translation>К следующему месту этих слов</translation>
        </message>
        <message>
            <source>Go to the previous place of these words</source>
            <translation>К предыдущему месту этих слов</translation>
        </message>
        <message>
            <source>Leave this copy out, or in again</source>
            <translation>Исключить эту копию или вернуть</translation>
        </message>
        <message>
            <source>Make this copy its own mark</source>
            <translation>Сделать копию отдельной пометкой</translation>
        </message>
        <message>
            <source>Remove the mark</source>
            <translation>Удалить пометку</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open beside</source>
            <translation>Открыть рядом</translation>
        </message>
        <message>
            <source>Compare with the principal</source>
            <translation>Сравнить с основной</translation>
        </message>
        <message>
            <source>Close the pane</source>
            <translation>Закрыть колонку</translation>
        </message>
        <message>
            <source>Open the closed pane again</source>
            <translation>Вернуть закрытую колонку</translation>
        </message>
        <message>
            <source>Make it the principal</source>
            <translation>Сделать основной</translation>
        </message>
        <message>
            <source>Take out of this story</source>
            <translation>Вынести из сюжета</translation>
        </message>
        <message>
            <source>Join with…</source>
            <translation>Объединить с…</translation>
        </message>
        <message>
            <source>Not a duplicate…</source>
            <translation>Не дубликат…</translation>
        </message>
        <message>
            <source>Match this to that</source>
            <translation>Сопоставить одно с другим</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Разбор</translation>
        </message>
        <message>
            <source>Compare all articles again</source>
            <translation>Сравнить все статьи заново</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>Найти в тексте</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Поиск по библиотеке</translation>
        </message>
        <message>
            <source>Filter the library panel</source>
            <translation>Фильтр панели библиотеки</translation>
        </message>
        <message>
            <source>Do or go to…</source>
            <translation>Выполнить или перейти…</translation>
        </message>
        <message>
            <source>Check the library</source>
            <translation>Проверить библиотеку</translation>
        </message>
        <message>
            <source>Save a backup…</source>
            <translation>Сохранить резервную копию…</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Резервные копии…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Все клавиши</translation>
        </message>
        <message>
            <source>About Heihe Reader</source>
            <translation>О программе Heihe Reader</translation>
        </message>
        <message>
            <source>The first nine tags</source>
            <translation>Первые девять меток</translation>
        </message>
        <message>
            <source>Move the caret; with Shift extend the selection</source>
            <translation>Движение курсора; с Shift — расширить выбор</translation>
        </message>
        <message>
            <source>By words</source>
            <translation>По словам</translation>
        </message>
        <message>
            <source>Beginning and end of the line; with Ctrl of the text</source>
            <translation>Начало и конец строки; с Ctrl — текста</translation>
        </message>
        <message>
            <source>Page down; with Shift page up</source>
            <translation>Страница вниз; с Shift — вверх</translation>
        </message>
        <message>
            <source>At the caret: show or fold the folded line, follow the link, name the marks</source>
            <translation>У курсора: развернуть или свернуть строку, перейти по ссылке, назвать пометки</translation>
        </message>
        <message>
            <source>Close what floats, drop the selection, back to the desk</source>
            <translation>Закрыть всплывшее, снять выбор, вернуться к столу</translation>
        </message>
        <message>
            <source>In a text</source>
            <translation>В тексте</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Слияние</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Выделение</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Tag hits</source>
            <translation>Метка на совпадения</translation>
        </message>
        <message>
            <source>Change tags</source>
            <translation>Изменение меток</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Правка заметки</translation>
        </message>
        <message>
            <source>Change colour</source>
            <translation>Смена цвета</translation>
        </message>
        <message>
            <source>Change extent</source>
            <translation>Изменение границ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удаление</translation>
        </message>
        <message>
            <source>Leave this copy out</source>
            <translation>Исключение копии</translation>
        </message>
        <message>
            <source>Take this copy in again</source>
            <translation>Возврат копии</translation>
        </message>
        <message>
            <source>Make it its own mark</source>
            <translation>Отдельная пометка</translation>
        </message>
        <message>
            <source>Take the principal's extent</source>
            <translation>Границы по основной версии</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Новая метка</translation>
        </message>
        <message>
            <source>Rename tag</source>
            <translation>Переименование метки</translation>
        </message>
        <message>
            <source>Colour tag</source>
            <translation>Изменение цвета метки</translation>
        </message>
        <message>
            <source>Describe tag</source>
            <translation>Описание метки</translation>
        </message>
        <message>
            <source>Move tag</source>
            <translation>Перемещение метки</translation>
        </message>
        <message>
            <source>Merge tags</source>
            <translation>Слияние меток</translation>
        </message>
        <message>
            <source>Remove tag</source>
            <translation>Удаление метки</translation>
        </message>
        <message>
            <source>Join stories</source>
            <translation>Объединение сюжетов</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>Вынесение из сюжета</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Не дубликат</translation>
        </message>
        <message>
            <source>Make it the principal</source>
            <translation>Выбор основной версии</translation>
        </message>
        <message>
            <source>Let the program decide</source>
            <translation>Решение за программой</translation>
        </message>
        <message>
            <source>Match by hand</source>
            <translation>Сопоставление вручную</translation>
        </message>
        <message>
            <source>Undo the match</source>
            <translation>Снятие сопоставления</translation>
        </message>
        <message>
            <source>Not the same passage</source>
            <translation>Не тот же фрагмент</translation>
        </message>
        <message>
            <source>The same passage again</source>
            <translation>Снова тот же фрагмент</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Сворачивание</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Разворачивание</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправление</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Отметка о прочтении</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Снятие отметки о прочтении</translation>
        </message>
        <message>
            <source>Forget what was read</source>
            <translation>Сброс прочитанного</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Возврат</translation>
        </message>
    </context>
    <context>
        <name>AddressQuestion</name>
        <message>
            <source>Open a link</source>
            <translation>Открыть ссылку</translation>
        </message>
        <message>
            <source>Write to this address?</source>
            <translation>Написать на этот адрес?</translation>
        </message>
        <message>
            <source>Open this address in the browser?</source>
            <translation>Открыть этот адрес в браузере?</translation>
        </message>
        <message>
            <source>The whole address</source>
            <translation>Адрес целиком</translation>
        </message>
        <message>
            <source>It leads to %1.</source>
            <translation>Ведёт на %1.</translation>
        </message>
        <message>
            <source>It leads to %1, which the net knows as %2.</source>
            <translation>Ведёт на %1; в сети это %2.</translation>
        </message>
        <message>
            <source>Heihe Reader sends nothing. Your mail program will open a new letter.</source>
            <translation>Heihe Reader ничего не отправляет. Почтовая программа откроет новое письмо.</translation>
        </message>
        <message>
            <source>Heihe Reader works without the net. The browser will go there, and the site will notice.</source>
            <translation>Heihe Reader работает без сети. Браузер обратится к сайту, и тот это заметит.</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Копировать адрес</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Open the mail program</source>
            <translation>Открыть в почте</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Открыть в браузере</translation>
        </message>
    </context>
    <context>
        <name>Addresses</name>
        <message>
            <source>This link leads to a neighbour of its page, and the page does not tell its own address.</source>
            <translation>Ссылка ведёт на соседнюю страницу, а своего адреса эта страница не называет.</translation>
        </message>
        <message>
            <source>This link is a piece of program and leads nowhere. It is never run.</source>
            <translation>Эта ссылка — кусок программы и никуда не ведёт. Она никогда не выполняется.</translation>
        </message>
        <message>
            <source>Only addresses of the web and of mail are opened. This link begins with “%1”.</source>
            <translation>Открываются только адреса сети и почты. Эта ссылка начинается с «%1».</translation>
        </message>
        <message>
            <source>This link asks the mail program for more than words, such as a file. It is not opened.</source>
            <translation>Эта ссылка требует от почтовой программы не только слов, а например файла. Она не открывается.</translation>
        </message>
        <message>
            <source>This is no address that can be opened.</source>
            <translation>Это не адрес, который можно открыть.</translation>
        </message>
    </context>
    <context>
        <name>Afterwards</name>
        <message>
            <source>The last session ended suddenly. Checked: nothing is missing.</source>
            <translation>Прошлый сеанс внезапно прервался. Проверено: всё на месте.</translation>
        </message>
        <message>
            <source>The last session ended suddenly. The check found: %1</source>
            <translation>Прошлый сеанс внезапно прервался. Проверка нашла: %1</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Показать отчёт</translation>
        </message>
        <message>
            <source>The last session ended suddenly.</source>
            <translation>Прошлый сеанс внезапно прервался.</translation>
        </message>
    </context>
    <context>
        <name>AnnotationList</name>
        <message>
            <source>Annotations</source>
            <translation>Аннотации</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Изменить заметку</translation>
        </message>
        <message>
            <source>Change tags…</source>
            <translation>Изменить метки…</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Копировать со ссылкой</translation>
        </message>
        <message>
            <source>Export these…</source>
            <translation>Экспорт этих…</translation>
        </message>
        <message>
            <source>History of this mark…</source>
            <translation>История этой пометки…</translation>
        </message>
        <message>
            <source>Take this copy in again</source>
            <translation>Вернуть эту копию</translation>
        </message>
        <message>
            <source>Leave this copy out</source>
            <translation>Исключить эту копию</translation>
        </message>
        <message numerus="yes">
            <source>Remove these %Ln marks</source>
            <translation>
                <numerusform>Удалить %Ln пометку</numerusform>
                <numerusform>Удалить %Ln пометки</numerusform>
                <numerusform>Удалить %Ln пометок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove (all %Ln places)</source>
            <translation>
                <numerusform>Удалить (%Ln место)</numerusform>
                <numerusform>Удалить (все %Ln места)</numerusform>
                <numerusform>Удалить (все %Ln мест)</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>No tag</source>
            <translation>Без метки</translation>
        </message>
        <message>
            <source>variant</source>
            <translation>вариант</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>исключено</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>те же слова</translation>
        </message>
        <message>
            <source>made here</source>
            <translation>сделана здесь</translation>
        </message>
        <message>
            <source>This article</source>
            <translation>Эта статья</translation>
        </message>
        <message>
            <source>This story</source>
            <translation>Этот сюжет</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>заметка: %1</translation>
        </message>
    </context>
    <context>
        <name>AnnotationsPanel</name>
        <message>
            <source>Annotations</source>
            <translation>Аннотации</translation>
        </message>
        <message>
            <source>No marks yet</source>
            <translation>Пометок пока нет</translation>
        </message>
        <message>
            <source>Select some text and press H, or T to tag it.</source>
            <translation>Выберите текст и нажмите H, а для метки — T.</translation>
        </message>
        <message>
            <source>No marks with this tag here</source>
            <translation>Здесь нет пометок с этой меткой</translation>
        </message>
        <message>
            <source>No marks here</source>
            <translation>Здесь нет пометок</translation>
        </message>
        <message>
            <source>1 stands in another article.</source>
            <translation>1 есть в другой статье.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stand in other articles.</source>
            <translation>
                <numerusform>%Ln есть в других статьях.</numerusform>
                <numerusform>%Ln есть в других статьях.</numerusform>
                <numerusform>%Ln есть в других статьях.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all articles</source>
            <translation>Показать все статьи</translation>
        </message>
        <message>
            <source>Marks of: %1</source>
            <translation>Пометки: %1</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>One story</source>
            <translation>Один сюжет</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Не дубликат</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>Let the program decide again</source>
            <translation>Снова предоставить решение программе</translation>
        </message>
        <message>
            <source>Principal: %1 (%2)</source>
            <translation>Основная: %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ArticleActs</name>
        <message>
            <source>What shall lie beside %1?</source>
            <translation>Что положить рядом с %1?</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Copied the citation.</source>
            <translation>Ссылка скопирована.</translation>
        </message>
        <message numerus="yes">
            <source>Copied %Ln citations.</source>
            <translation>
                <numerusform>Скопирована %Ln ссылка.</numerusform>
                <numerusform>Скопированы %Ln ссылки.</numerusform>
                <numerusform>Скопировано %Ln ссылок.</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected %1.</source>
            <translation>Исправлено: %1.</translation>
        </message>
        <message>
            <source>Erased %1 for good.</source>
            <translation>Стёрто навсегда: %1.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>New library</source>
            <translation>Новая библиотека</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>Открыть библиотеку</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Импортировать файлы</translation>
        </message>
        <message>
            <source>Articles (%1)</source>
            <translation>Статьи (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>Импортировать папку</translation>
        </message>
        <message>
            <source>Merge a bundle or library</source>
            <translation>Слить с пакетом или библиотекой</translation>
        </message>
        <message>
            <source>Bundles and libraries (%1)</source>
            <translation>Пакеты и библиотеки (%1)</translation>
        </message>
        <message>
            <source>Save a backup</source>
            <translation>Сохранить резервную копию</translation>
        </message>
        <message>
            <source>Libraries (%1)</source>
            <translation>Библиотеки (%1)</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Резервных копий пока нет</translation>
        </message>
        <message>
            <source>The program makes one a day while the library is open, and thins out the older ones.</source>
            <translation>Пока библиотека открыта, программа делает по одной в день, а старые прореживает.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Looking what would change…</source>
            <translation>Выясняется, что изменится…</translation>
        </message>
        <message>
            <source>Articles, marks, tags and decisions are the same as now. There is nothing to restore.</source>
            <translation>Статьи, пометки, метки и решения те же, что сейчас. Восстанавливать нечего.</translation>
        </message>
        <message>
            <source>Brings back %1.</source>
            <translation>Вернётся: %1.</translation>
        </message>
        <message>
            <source>Takes away %1.</source>
            <translation>Уйдёт: %1.</translation>
        </message>
        <message>
            <source>Changes %1 back.</source>
            <translation>Станет прежним: %1.</translation>
        </message>
        <message>
            <source>What stands now is kept as one more backup.</source>
            <translation>Нынешнее состояние сохранится ещё одной копией.</translation>
        </message>
        <message>
            <source>Backups, newest first</source>
            <translation>Резервные копии, сначала новые</translation>
        </message>
    </context>
    <context>
        <name>CasesList</name>
        <message>
            <source>Cases to review</source>
            <translation>Случаи для разбора</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message numerus="yes">
            <source>in place of %Ln words</source>
            <translation>
                <numerusform>вместо %Ln слова</numerusform>
                <numerusform>вместо %Ln слов</numerusform>
                <numerusform>вместо %Ln слов</numerusform>
            </translation>
        </message>
        <message>
            <source>in place of 1 word</source>
            <translation>вместо 1 слова</translation>
        </message>
    </context>
    <context>
        <name>ChooseArticleDialog</name>
        <message>
            <source>Part of a title or an outlet</source>
            <translation>Часть заголовка или издания</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>Codebook</name>
        <message>
            <source>Made the tag “%1”.</source>
            <translation>Создана метка «%1».</translation>
        </message>
        <message>
            <source>Renamed to “%1”.</source>
            <translation>Переименовано в «%1».</translation>
        </message>
        <message>
            <source>Changed the colour of “%1”.</source>
            <translation>Изменён цвет метки «%1».</translation>
        </message>
        <message>
            <source>Described “%1”.</source>
            <translation>Описание метки «%1» сохранено.</translation>
        </message>
        <message>
            <source>Moved “%1”.</source>
            <translation>Метка «%1» перемещена.</translation>
        </message>
        <message>
            <source>Merged “%1” into the other tag.</source>
            <translation>Метка «%1» слита с другой.</translation>
        </message>
        <message>
            <source>Removed “%1”. Its highlights stay.</source>
            <translation>Метка «%1» удалена. Её выделения остались.</translation>
        </message>
        <message>
            <source>No mark has this tag yet.</source>
            <translation>С этой меткой пока нет пометок.</translation>
        </message>
    </context>
    <context>
        <name>Colour</name>
        <message>
            <source>Yellow</source>
            <translation>Жёлтый</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Оранжевый</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Красный</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Розовый</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Фиолетовый</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Синий</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Бирюзовый</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелёный</translation>
        </message>
        <message>
            <source>Moss</source>
            <translation>Болотный</translation>
        </message>
    </context>
    <context>
        <name>Colouring</name>
        <message>
            <source>Put the caret on a mark, then press C to choose its colour.</source>
            <translation>Поставьте курсор на пометку и нажмите C, чтобы выбрать цвет.</translation>
        </message>
        <message>
            <source>Changed the colour of the mark.</source>
            <translation>Цвет пометки изменён.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Not possible now</source>
            <translation>Сейчас невозможно</translation>
        </message>
        <message>
            <source>No text is open</source>
            <translation>Текст не открыт</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>Ничего не выбрано</translation>
        </message>
        <message>
            <source>There is no mark at the caret</source>
            <translation>У курсора нет пометки</translation>
        </message>
        <message numerus="yes">
            <source>%Ln versions</source>
            <translation>
                <numerusform>%Ln версия</numerusform>
                <numerusform>%Ln версии</numerusform>
                <numerusform>%Ln версий</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectDialog</name>
        <message>
            <source>Correct the details</source>
            <translation>Исправить сведения</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Дата публикации</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>2023-03-14, 2023-03 or 2023</source>
            <translation>2023-03-14, 2023-03 или 2023</translation>
        </message>
        <message>
            <source>en, ru or zh</source>
            <translation>en, ru или zh</translation>
        </message>
        <message>
            <source>The file stays as it is. What is empty counts as unknown.</source>
            <translation>Файл не меняется. Пустое считается неизвестным.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
    </context>
    <context>
        <name>Count</name>
        <message>
            <source>1 word</source>
            <translation>1 слово</translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln слово</numerusform>
                <numerusform>%Ln слова</numerusform>
                <numerusform>%Ln слов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>1 place</source>
            <translation>1 место</translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>%Ln место</numerusform>
                <numerusform>%Ln места</numerusform>
                <numerusform>%Ln мест</numerusform>
            </translation>
        </message>
        <message>
            <source>1 text</source>
            <translation>1 текст</translation>
        </message>
        <message numerus="yes">
            <source>%Ln texts</source>
            <translation>
                <numerusform>%Ln текст</numerusform>
                <numerusform>%Ln текста</numerusform>
                <numerusform>%Ln текстов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 distinct text</source>
            <translation>1 уникальный текст</translation>
        </message>
        <message numerus="yes">
            <source>%Ln distinct texts</source>
            <translation>
                <numerusform>%Ln уникальный текст</numerusform>
                <numerusform>%Ln уникальных текста</numerusform>
                <numerusform>%Ln уникальных текстов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 variant</source>
            <translation>1 вариант</translation>
        </message>
        <message numerus="yes">
            <source>%Ln variants</source>
            <translation>
                <numerusform>%Ln вариант</numerusform>
                <numerusform>%Ln варианта</numerusform>
                <numerusform>%Ln вариантов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 highlight</source>
            <translation>1 выделение</translation>
        </message>
        <message numerus="yes">
            <source>%Ln highlights</source>
            <translation>
                <numerusform>%Ln выделение</numerusform>
                <numerusform>%Ln выделения</numerusform>
                <numerusform>%Ln выделений</numerusform>
            </translation>
        </message>
        <message>
            <source>1 annotation</source>
            <translation>1 аннотация</translation>
        </message>
        <message numerus="yes">
            <source>%Ln annotations</source>
            <translation>
                <numerusform>%Ln аннотация</numerusform>
                <numerusform>%Ln аннотации</numerusform>
                <numerusform>%Ln аннотаций</numerusform>
            </translation>
        </message>
        <message>
            <source>1 tag</source>
            <translation>1 метка</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln метка</numerusform>
                <numerusform>%Ln метки</numerusform>
                <numerusform>%Ln меток</numerusform>
            </translation>
        </message>
        <message>
            <source>1 decision</source>
            <translation>1 решение</translation>
        </message>
        <message numerus="yes">
            <source>%Ln decisions</source>
            <translation>
                <numerusform>%Ln решение</numerusform>
                <numerusform>%Ln решения</numerusform>
                <numerusform>%Ln решений</numerusform>
            </translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 статья</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln статья</numerusform>
                <numerusform>%Ln статьи</numerusform>
                <numerusform>%Ln статей</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 сюжет</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln сюжет</numerusform>
                <numerusform>%Ln сюжета</numerusform>
                <numerusform>%Ln сюжетов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hit</source>
            <translation>1 совпадение</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln совпадение</numerusform>
                <numerusform>%Ln совпадения</numerusform>
                <numerusform>%Ln совпадений</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Your library is safe: everything up to %1 is on disk.</source>
            <translation>Библиотека цела: всё до %1 записано на диск.</translation>
        </message>
        <message>
            <source>Something failed</source>
            <translation>Произошёл сбой</translation>
        </message>
        <message>
            <source>Something in Heihe Reader failed.</source>
            <translation>В Heihe Reader произошёл сбой.</translation>
        </message>
        <message>
            <source>Your library is safe: every mark, note and decision that was shown as done is on disk.</source>
            <translation>Библиотека цела: все пометки, заметки и решения, показанные как сделанные, записаны на диск.</translation>
        </message>
        <message>
            <source>Leave out titles and quotes</source>
            <translation>Без заголовков и цитат</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Показать отчёт</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Копировать отчёт</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Перезапустить</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy HH:mm</source>
            <translation>d MMM yyyy HH:mm</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>%1–d MMM</source>
            <translation>%1–d MMM</translation>
        </message>
        <message>
            <source>%1–d MMM yyyy</source>
            <translation>%1–d MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>No article is chosen</source>
            <translation>Статья не выбрана</translation>
        </message>
        <message>
            <source>There is no other story</source>
            <translation>Другого сюжета нет</translation>
        </message>
        <message>
            <source>This is the only telling so far</source>
            <translation>Пока это единственная версия</translation>
        </message>
        <message>
            <source>This version is the principal already</source>
            <translation>Эта версия уже основная</translation>
        </message>
        <message>
            <source>This is the only telling so far, so nothing is compared with it.</source>
            <translation>Пока это единственная версия, сравнивать не с чем.</translation>
        </message>
        <message>
            <source>This version is the principal already.</source>
            <translation>Эта версия уже основная.</translation>
        </message>
        <message>
            <source>%1, %2, is the principal now.</source>
            <translation>Теперь основная — %1, %2.</translation>
        </message>
        <message>
            <source>%1 is the principal now.</source>
            <translation>Теперь основная — %1.</translation>
        </message>
        <message>
            <source>This article stands by itself already.</source>
            <translation>Эта статья и так стоит отдельно.</translation>
        </message>
        <message>
            <source>Took “%1” out of its story.</source>
            <translation>Статья «%1» вынесена из сюжета.</translation>
        </message>
        <message>
            <source>There is no other story to join with.</source>
            <translation>Нет другого сюжета для объединения.</translation>
        </message>
        <message>
            <source>Which article tells the same story as “%1”?</source>
            <translation>Какая статья излагает тот же сюжет, что «%1»?</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Joined with “%1”.</source>
            <translation>Объединено с «%1».</translation>
        </message>
        <message>
            <source>Joined %1 into one story.</source>
            <translation>Объединено в один сюжет: %1.</translation>
        </message>
        <message>
            <source>Took %1 out of their stories.</source>
            <translation>Вынесено из сюжетов: %1.</translation>
        </message>
        <message>
            <source>Of which version is “%1” no copy?</source>
            <translation>Копией какой версии не является «%1»?</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Не дубликат</translation>
        </message>
        <message>
            <source>%1 and %2 are told apart.</source>
            <translation>%1 и %2 теперь считаются разными.</translation>
        </message>
        <message>
            <source>Shown from now on.</source>
            <translation>Теперь показывается.</translation>
        </message>
        <message>
            <source>Folded from now on.</source>
            <translation>Теперь свёрнуто.</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Imported “%1”</source>
            <translation>Импорт: «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Imported %Ln articles, first “%1”</source>
            <translation>
                <numerusform>Импорт %Ln статьи, первая: «%1»</numerusform>
                <numerusform>Импорт %Ln статей, первая: «%1»</numerusform>
                <numerusform>Импорт %Ln статей, первая: «%1»</numerusform>
            </translation>
        </message>
        <message>
            <source>Took “%1” as another name of a file</source>
            <translation>Ещё одно имя файла: «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Took %Ln more names of files</source>
            <translation>
                <numerusform>Ещё %Ln имя файлов</numerusform>
                <numerusform>Ещё %Ln имени файлов</numerusform>
                <numerusform>Ещё %Ln имён файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Merged %1</source>
            <translation>Слияние: %1</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 статья</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln статья</numerusform>
                <numerusform>%Ln статьи</numerusform>
                <numerusform>%Ln статей</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mark</source>
            <translation>1 пометка</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks</source>
            <translation>
                <numerusform>%Ln пометка</numerusform>
                <numerusform>%Ln пометки</numerusform>
                <numerusform>%Ln пометок</numerusform>
            </translation>
        </message>
        <message>
            <source>1 tag</source>
            <translation>1 метка</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln метка</numerusform>
                <numerusform>%Ln метки</numerusform>
                <numerusform>%Ln меток</numerusform>
            </translation>
        </message>
        <message>
            <source>1 decision</source>
            <translation>1 решение</translation>
        </message>
        <message numerus="yes">
            <source>%Ln decisions</source>
            <translation>
                <numerusform>%Ln решение</numerusform>
                <numerusform>%Ln решения</numerusform>
                <numerusform>%Ln решений</numerusform>
            </translation>
        </message>
        <message>
            <source>Highlighted “%1”</source>
            <translation>Выделено: «%1»</translation>
        </message>
        <message>
            <source>Tagged “%1” as %2</source>
            <translation>«%1» — метка %2</translation>
        </message>
        <message>
            <source>Tagged “%1” as %2 instead of %3</source>
            <translation>«%1» — метка %2 вместо %3</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %Ln stretches as %1</source>
            <translation>
                <numerusform>Метка %1 на %Ln отрывке</numerusform>
                <numerusform>Метка %1 на %Ln отрывках</numerusform>
                <numerusform>Метка %1 на %Ln отрывках</numerusform>
            </translation>
        </message>
        <message>
            <source>Took the tag %2 off “%1”</source>
            <translation>С «%1» снята метка %2</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %Ln marks as %1</source>
            <translation>
                <numerusform>Метка %1 на %Ln пометке</numerusform>
                <numerusform>Метка %1 на %Ln пометках</numerusform>
                <numerusform>Метка %1 на %Ln пометках</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took the tag %1 off %Ln marks</source>
            <translation>
                <numerusform>Метка %1 снята с %Ln пометки</numerusform>
                <numerusform>Метка %1 снята с %Ln пометок</numerusform>
                <numerusform>Метка %1 снята с %Ln пометок</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted on “%1”: %2</source>
            <translation>Заметка к «%1»: %2</translation>
        </message>
        <message>
            <source>Changed the note on “%1”: %2</source>
            <translation>Изменена заметка к «%1»: %2</translation>
        </message>
        <message>
            <source>Took the note off “%1”</source>
            <translation>Удалена заметка к «%1»</translation>
        </message>
        <message>
            <source>Gave “%1” another colour</source>
            <translation>Другой цвет: «%1»</translation>
        </message>
        <message>
            <source>Changed the extent of “%1” to “%2”</source>
            <translation>Границы изменены: «%1» → «%2»</translation>
        </message>
        <message>
            <source>Removed the mark on “%1”</source>
            <translation>Удалена пометка «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Removed %Ln marks, first on “%1”</source>
            <translation>
                <numerusform>Удалена %Ln пометка, первая: «%1»</numerusform>
                <numerusform>Удалены %Ln пометки, первая: «%1»</numerusform>
                <numerusform>Удалено %Ln пометок, первая: «%1»</numerusform>
            </translation>
        </message>
        <message>
            <source>Left the copy of “%1” in “%2” out</source>
            <translation>Исключена копия «%1» в «%2»</translation>
        </message>
        <message>
            <source>Took the copy of “%1” in “%2” in again</source>
            <translation>Возвращена копия «%1» в «%2»</translation>
        </message>
        <message>
            <source>Made the copy of “%1” in “%2” a mark of its own</source>
            <translation>Копия «%1» в «%2» стала отдельной пометкой</translation>
        </message>
        <message>
            <source>Highlighted</source>
            <translation>Выделено</translation>
        </message>
        <message>
            <source>Tagged as %1</source>
            <translation>Поставлена метка %1</translation>
        </message>
        <message>
            <source>Tagged as %1 instead of %2</source>
            <translation>Метка %1 вместо %2</translation>
        </message>
        <message>
            <source>Took the tag %1 off</source>
            <translation>Снята метка %1</translation>
        </message>
        <message>
            <source>Noted: %1</source>
            <translation>Заметка: %1</translation>
        </message>
        <message>
            <source>Changed the note: %1</source>
            <translation>Изменена заметка: %1</translation>
        </message>
        <message>
            <source>Took the note off</source>
            <translation>Заметка удалена</translation>
        </message>
        <message>
            <source>Gave it another colour</source>
            <translation>Изменён цвет</translation>
        </message>
        <message>
            <source>Removed the mark</source>
            <translation>Пометка удалена</translation>
        </message>
        <message>
            <source>Left the copy in “%1” out</source>
            <translation>Исключена копия в «%1»</translation>
        </message>
        <message>
            <source>Took the copy in “%1” in again</source>
            <translation>Возвращена копия в «%1»</translation>
        </message>
        <message>
            <source>Made the tag %1</source>
            <translation>Новая метка %1</translation>
        </message>
        <message>
            <source>Renamed the tag %1 to %2</source>
            <translation>Метка %1 переименована в %2</translation>
        </message>
        <message>
            <source>Gave the tag %1 another colour</source>
            <translation>Другой цвет метки %1</translation>
        </message>
        <message>
            <source>Described the tag %2: %3</source>
            <translation>Описание метки %2: %3</translation>
        </message>
        <message>
            <source>Moved the tag %1 to the top</source>
            <translation>Метка %1 перенесена наверх</translation>
        </message>
        <message>
            <source>Moved the tag %1 below %2</source>
            <translation>Метка %1 перенесена под %2</translation>
        </message>
        <message>
            <source>Merged the tag %1 into %2</source>
            <translation>Метка %1 слита с %2</translation>
        </message>
        <message>
            <source>Merged the tag %1 into another one</source>
            <translation>Метка %1 слита с другой</translation>
        </message>
        <message>
            <source>Removed the tag %1</source>
            <translation>Удалена метка %1</translation>
        </message>
        <message>
            <source>Removed the tag %1 from “%2”</source>
            <translation>Метка %1 удалена, также с «%2»</translation>
        </message>
        <message numerus="yes">
            <source>Removed the tag %1 from %Ln marks</source>
            <translation>
                <numerusform>Метка %1 удалена с %Ln пометки</numerusform>
                <numerusform>Метка %1 удалена с %Ln пометок</numerusform>
                <numerusform>Метка %1 удалена с %Ln пометок</numerusform>
            </translation>
        </message>
        <message>
            <source>Joined “%1” and “%2”</source>
            <translation>Объединены «%1» и «%2»</translation>
        </message>
        <message numerus="yes">
            <source>Joined “%1” with %Ln articles</source>
            <translation>
                <numerusform>«%1» объединена с %Ln статьёй</numerusform>
                <numerusform>«%1» объединена с %Ln статьями</numerusform>
                <numerusform>«%1» объединена с %Ln статьями</numerusform>
            </translation>
        </message>
        <message>
            <source>Split off “%1”</source>
            <translation>Вынесена из сюжета: «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Split off %Ln articles, first “%1”</source>
            <translation>
                <numerusform>Вынесена %Ln статья, первая: «%1»</numerusform>
                <numerusform>Вынесены %Ln статьи, первая: «%1»</numerusform>
                <numerusform>Вынесено %Ln статей, первая: «%1»</numerusform>
            </translation>
        </message>
        <message>
            <source>Said that “%1” and “%2” are no duplicates</source>
            <translation>«%1» и «%2» — не дубликаты</translation>
        </message>
        <message>
            <source>Made “%1” the principal</source>
            <translation>Основная версия: «%1»</translation>
        </message>
        <message>
            <source>Let the program decide about “%1”</source>
            <translation>О «%1» снова решает программа</translation>
        </message>
        <message>
            <source>Matched “%1” with “%2”</source>
            <translation>«%1» сопоставлено с «%2»</translation>
        </message>
        <message>
            <source>Took back the match of “%1” with “%2”</source>
            <translation>Снято сопоставление «%1» с «%2»</translation>
        </message>
        <message>
            <source>Said that “%1” and “%2” are not the same passage</source>
            <translation>«%1» и «%2» — разные фрагменты</translation>
        </message>
        <message>
            <source>Said that “%1” and “%2” are the same passage again</source>
            <translation>«%1» и «%2» — снова один фрагмент</translation>
        </message>
        <message>
            <source>Folded “%1”</source>
            <translation>Свёрнуто: «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Folded %Ln stretches, first “%1”</source>
            <translation>
                <numerusform>Свёрнут %Ln отрывок, первый: «%1»</numerusform>
                <numerusform>Свёрнуто %Ln отрывка, первый: «%1»</numerusform>
                <numerusform>Свёрнуто %Ln отрывков, первый: «%1»</numerusform>
            </translation>
        </message>
        <message>
            <source>Unfolded “%1”</source>
            <translation>Развёрнуто: «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Unfolded %Ln stretches, first “%1”</source>
            <translation>
                <numerusform>Развёрнут %Ln отрывок, первый: «%1»</numerusform>
                <numerusform>Развёрнуто %Ln отрывка, первый: «%1»</numerusform>
                <numerusform>Развёрнуто %Ln отрывков, первый: «%1»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Corrected %Ln things about “%1”</source>
            <translation>
                <numerusform>Исправлено %Ln поле статьи «%1»</numerusform>
                <numerusform>Исправлено %Ln поля статьи «%1»</numerusform>
                <numerusform>Исправлено %Ln полей статьи «%1»</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected the title of “%1” to “%2”</source>
            <translation>«%1»: заголовок теперь «%2»</translation>
        </message>
        <message>
            <source>Corrected the byline of “%1” to “%2”</source>
            <translation>«%1»: автор теперь «%2»</translation>
        </message>
        <message>
            <source>Corrected the date of “%1” to “%2”</source>
            <translation>«%1»: дата теперь «%2»</translation>
        </message>
        <message>
            <source>Corrected the outlet of “%1” to “%2”</source>
            <translation>«%1»: издание теперь «%2»</translation>
        </message>
        <message>
            <source>Corrected the address of “%1” to “%2”</source>
            <translation>«%1»: адрес теперь «%2»</translation>
        </message>
        <message>
            <source>Corrected the language of “%1” to “%2”</source>
            <translation>«%1»: язык теперь «%2»</translation>
        </message>
        <message>
            <source>Took the title of “%1” away</source>
            <translation>«%1»: заголовок — пусто</translation>
        </message>
        <message>
            <source>Took the byline of “%1” away</source>
            <translation>«%1»: автор — пусто</translation>
        </message>
        <message>
            <source>Took the date of “%1” away</source>
            <translation>«%1»: дата — пусто</translation>
        </message>
        <message>
            <source>Took the outlet of “%1” away</source>
            <translation>«%1»: издание — пусто</translation>
        </message>
        <message>
            <source>Took the address of “%1” away</source>
            <translation>«%1»: адрес — пусто</translation>
        </message>
        <message>
            <source>Took the language of “%1” away</source>
            <translation>«%1»: язык — пусто</translation>
        </message>
        <message>
            <source>Marked 1 sentence of “%1” as read</source>
            <translation>Прочитано 1 предложение в «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Marked %Ln sentences of “%1” as read</source>
            <translation>
                <numerusform>Прочитано %Ln предложение в «%1»</numerusform>
                <numerusform>Прочитано %Ln предложения в «%1»</numerusform>
                <numerusform>Прочитано %Ln предложений в «%1»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %Ln sentences as read</source>
            <translation>
                <numerusform>Прочитано %Ln предложение</numerusform>
                <numerusform>Прочитано %Ln предложения</numerusform>
                <numerusform>Прочитано %Ln предложений</numerusform>
            </translation>
        </message>
        <message>
            <source>Marked 1 sentence of “%1” as unread</source>
            <translation>Снова не прочитано 1 предложение в «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Marked %Ln sentences of “%1” as unread</source>
            <translation>
                <numerusform>Снова не прочитано %Ln предложение в «%1»</numerusform>
                <numerusform>Снова не прочитано %Ln предложения в «%1»</numerusform>
                <numerusform>Снова не прочитано %Ln предложений в «%1»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %Ln sentences as unread</source>
            <translation>
                <numerusform>Снова не прочитано %Ln предложение</numerusform>
                <numerusform>Снова не прочитано %Ln предложения</numerusform>
                <numerusform>Снова не прочитано %Ln предложений</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgot that 1 sentence of “%1” was read</source>
            <translation>Забыто прочтение 1 предложения в «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Forgot that %Ln sentences of “%1” were read</source>
            <translation>
                <numerusform>Забыто прочтение %Ln предложения в «%1»</numerusform>
                <numerusform>Забыто прочтение %Ln предложений в «%1»</numerusform>
                <numerusform>Забыто прочтение %Ln предложений в «%1»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forgot that %Ln sentences were read</source>
            <translation>
                <numerusform>Забыто прочтение %Ln предложения</numerusform>
                <numerusform>Забыто прочтение %Ln предложений</numerusform>
                <numerusform>Забыто прочтение %Ln предложений</numerusform>
            </translation>
        </message>
        <message>
            <source>Went back by 1 step</source>
            <translation>Возврат на 1 шаг</translation>
        </message>
        <message numerus="yes">
            <source>Went back by %Ln steps</source>
            <translation>
                <numerusform>Возврат на %Ln шаг</numerusform>
                <numerusform>Возврат на %Ln шага</numerusform>
                <numerusform>Возврат на %Ln шагов</numerusform>
            </translation>
        </message>
        <message>
            <source>Did 1 step again</source>
            <translation>Повтор 1 шага</translation>
        </message>
        <message numerus="yes">
            <source>Did %Ln steps again</source>
            <translation>
                <numerusform>Повтор %Ln шага</numerusform>
                <numerusform>Повтор %Ln шагов</numerusform>
                <numerusform>Повтор %Ln шагов</numerusform>
            </translation>
        </message>
        <message>
            <source>Came with a merge</source>
            <translation>Появилась при слиянии</translation>
        </message>
        <message>
            <source>Changed by a merge</source>
            <translation>Изменена при слиянии</translation>
        </message>
        <message>
            <source>Made from a copy of another mark</source>
            <translation>Сделана из копии другой пометки</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Leads to a note</source>
            <translation>Ведёт к сноске</translation>
        </message>
        <message>
            <source>Link to %1</source>
            <translation>Ссылка на %1</translation>
        </message>
        <message>
            <source>Tags: %1</source>
            <translation>Метки: %1</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>С заметкой</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>List item</source>
            <translation>Пункт списка</translation>
        </message>
        <message>
            <source>Quotation</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Сноска</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Место и дата</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Стол</translation>
        </message>
        <message>
            <source>New words %1</source>
            <translation>Новые слова %1</translation>
        </message>
        <message>
            <source>Gone: %1</source>
            <translation>Убрано: %1</translation>
        </message>
        <message>
            <source>New words: %1</source>
            <translation>Новые слова: %1</translation>
        </message>
        <message>
            <source>Changed: %1 in place of %2</source>
            <translation>Изменено: %1 вместо %2</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>A click asks first.</source>
            <translation>Щелчок сначала спросит.</translation>
        </message>
        <message>
            <source>Here:</source>
            <translation>Здесь:</translation>
        </message>
        <message>
            <source>Made as:</source>
            <translation>В оригинале:</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Выделение</translation>
        </message>
        <message>
            <source>A variant: its words differ from where it was made.</source>
            <translation>Вариант: слова не те, что на месте пометки.</translation>
        </message>
        <message>
            <source>Left out here. X brings it back.</source>
            <translation>Здесь исключено. X вернёт.</translation>
        </message>
        <message>
            <source>The same as in %1</source>
            <translation>То же, что в %1</translation>
        </message>
        <message>
            <source>Edited: stands in other words in %1</source>
            <translation>Правка: в %1 другими словами</translation>
        </message>
        <message>
            <source>Moved: stands elsewhere in %1</source>
            <translation>Перемещено: в %1 в другом месте</translation>
        </message>
        <message>
            <source>Matched by hand: belongs to a stretch of %1</source>
            <translation>Сопоставлено вручную: отвечает отрывку из %1</translation>
        </message>
        <message>
            <source>New: not in %1</source>
            <translation>Новое: нет в %1</translation>
        </message>
        <message>
            <source>This article has no text.</source>
            <translation>В этой статье нет текста.</translation>
        </message>
        <message>
            <source>Passage %1 of %2</source>
            <translation>Фрагмент %1 из %2</translation>
        </message>
        <message>
            <source>Difference %1 of %2</source>
            <translation>Отличие %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>DeskMenus</name>
        <message>
            <source>Search the library for this</source>
            <translation>Искать это в библиотеке</translation>
        </message>
        <message>
            <source>History of this mark…</source>
            <translation>История этой пометки…</translation>
        </message>
        <message>
            <source>Remove (all places)</source>
            <translation>Удалить (все места)</translation>
        </message>
        <message>
            <source>Take the principal's extent</source>
            <translation>Взять границы основной</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Открыть ссылку…</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Копировать адрес</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show all of this kind</source>
            <translation>Показать все такие</translation>
        </message>
        <message>
            <source>Show all folds</source>
            <translation>Развернуть всё</translation>
        </message>
        <message>
            <source>Go to the other copy</source>
            <translation>К другой копии</translation>
        </message>
        <message>
            <source>This is text, not %1</source>
            <translation>Это текст, а не %1</translation>
        </message>
        <message>
            <source>All of this is text</source>
            <translation>Всё это текст</translation>
        </message>
        <message>
            <source>Fold as</source>
            <translation>Свернуть как</translation>
        </message>
        <message>
            <source>Mark as read to here</source>
            <translation>Прочитано до этого места</translation>
        </message>
        <message>
            <source>Copy a reference to ¶ %1</source>
            <translation>Копировать ссылку на ¶ %1</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Скопировано.</translation>
        </message>
        <message>
            <source>Go to the left end</source>
            <translation>К левому концу</translation>
        </message>
        <message>
            <source>Go to the right end</source>
            <translation>К правому концу</translation>
        </message>
        <message>
            <source>Undo the match</source>
            <translation>Отменить сопоставление</translation>
        </message>
        <message>
            <source>Not the same passage</source>
            <translation>Не тот же фрагмент</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Сравнить с</translation>
        </message>
        <message>
            <source>Make it the principal</source>
            <translation>Сделать основной</translation>
        </message>
        <message>
            <source>Join with…</source>
            <translation>Объединить с…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Open the source…</source>
            <translation>Открыть источник…</translation>
        </message>
        <message>
            <source>Move left</source>
            <translation>Влево</translation>
        </message>
        <message>
            <source>Move right</source>
            <translation>Вправо</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Show the original page</source>
            <translation>Показать исходную страницу</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Показать текст</translation>
        </message>
        <message>
            <source>Show both</source>
            <translation>Показать оба</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Относительно</translation>
        </message>
        <message>
            <source>As the program chooses</source>
            <translation>По выбору программы</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>%1, of which %2 stand in no article before it</source>
            <translation>%1, из них нет в более ранних статьях: %2</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Дата публикации</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Inside the file</source>
            <translation>Внутри файла</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Импортирована</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailsDialog</name>
        <message>
            <source>Details</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Исправить…</translation>
        </message>
    </context>
    <context>
        <name>DressedWindow</name>
        <message>
            <source>The settings could not be kept: %1</source>
            <translation>Не удалось сохранить настройки: %1</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>Drop to open</source>
            <translation>Отпустите, чтобы открыть</translation>
        </message>
        <message>
            <source>Drop to import the folder</source>
            <translation>Отпустите, чтобы импортировать папку</translation>
        </message>
        <message>
            <source>Drop to import 1 file</source>
            <translation>Отпустите, чтобы импортировать 1 файл</translation>
        </message>
        <message numerus="yes">
            <source>Drop to import %Ln files</source>
            <translation>
                <numerusform>Отпустите, чтобы импортировать %Ln файл</numerusform>
                <numerusform>Отпустите, чтобы импортировать %Ln файла</numerusform>
                <numerusform>Отпустите, чтобы импортировать %Ln файлов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EmptyDesk</name>
        <message>
            <source>Open the newest story</source>
            <translation>Открыть новейший сюжет</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Импортировать файлы</translation>
        </message>
        <message>
            <source>Sample library</source>
            <translation>Учебная библиотека</translation>
        </message>
        <message>
            <source>Nothing open</source>
            <translation>Ничего не открыто</translation>
        </message>
        <message>
            <source>Choose a story on the left and press Enter. Ctrl+Enter opens it beside.</source>
            <translation>Выберите сюжет слева и нажмите Enter. Ctrl+Enter откроет его рядом.</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Статей пока нет</translation>
        </message>
        <message>
            <source>Drop files or a folder here. Originals are kept byte for byte.</source>
            <translation>Перетащите сюда файлы или папку. Оригиналы хранятся байт в байт.</translation>
        </message>
    </context>
    <context>
        <name>EndOfNew</name>
        <message>
            <source>Mark as read</source>
            <translation>Отметить как прочитанное</translation>
        </message>
        <message>
            <source>Next version</source>
            <translation>Следующая версия</translation>
        </message>
        <message>
            <source>Full view</source>
            <translation>Целиком</translation>
        </message>
        <message>
            <source>End of what is new.</source>
            <translation>Новое закончилось.</translation>
        </message>
        <message>
            <source>Nothing left to read in this version</source>
            <translation>В этой версии читать больше нечего</translation>
        </message>
        <message>
            <source>Nothing new in this version</source>
            <translation>В этой версии нет нового</translation>
        </message>
        <message>
            <source>You have read all %1.</source>
            <translation>Прочитано всё: %1.</translation>
        </message>
        <message>
            <source>All %1 stand in earlier versions.</source>
            <translation>Всё есть в более ранних версиях: %1.</translation>
        </message>
        <message>
            <source>All %1 stand in %2 or are read.</source>
            <translation>Всё есть в %2 или прочитано: %1.</translation>
        </message>
        <message>
            <source>All %1 stand in %2.</source>
            <translation>Всё есть в %2: %1.</translation>
        </message>
    </context>
    <context>
        <name>EraseQuestion</name>
        <message>
            <source>Erase</source>
            <translation>Стереть</translation>
        </message>
        <message>
            <source>Erase %1 for good?</source>
            <translation>Стереть навсегда: %1?</translation>
        </message>
        <message>
            <source>The file as it was imported, the text, its marks and notes and its history go, and so do the backups that the program made by itself, as they hold them too. This cannot be undone.</source>
            <translation>Исчезнут импортированный файл, текст, пометки, заметки и история, а также резервные копии, которые программа сделала сама: в них всё это тоже есть. Отменить это нельзя.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Экспортировать</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>%1 exported to %2.</source>
            <translation>Экспорт в %2: %1.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translation>Остановлено. Ничего не записано.</translation>
        </message>
        <message>
            <source>%1 excerpts</source>
            <translation>%1 — выдержки</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>Replaces the file of %1</source>
            <translation>Заменит файл от %1</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Экспорт в</translation>
        </message>
        <message>
            <source>There is nothing under this tag.
Choose something else on the right.</source>
            <translation>Под этой меткой ничего нет.
Выберите справа другое.</translation>
        </message>
        <message>
            <source>No marks here yet.
The articles go along with their texts where the format holds texts.</source>
            <translation>Пометок пока нет.
Статьи войдут с текстами, если формат их вмещает.</translation>
        </message>
        <message>
            <source>Change where it goes</source>
            <translation>Изменить место записи</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Что экспортировать</translation>
        </message>
        <message>
            <source>%1 from %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>%1, counted as %2.</source>
            <translation>%1, считая одинаковое один раз: %2.</translation>
        </message>
        <message>
            <source>The reading copy, for any browser</source>
            <translation>Копия для чтения в любом браузере</translation>
        </message>
        <message>
            <source>The tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Stories, folds and decisions</source>
            <translation>Сюжеты, свёртки и решения</translation>
        </message>
        <message>
            <source>%1: the text of each, and the original file byte for byte</source>
            <translation>%1: текст каждой и исходный файл байт в байт</translation>
        </message>
        <message>
            <source>A checksum for each file</source>
            <translation>Контрольная сумма каждого файла</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>More columns: %1</source>
            <translation>Ещё столбцы: %1</translation>
        </message>
    </context>
    <context>
        <name>ExportWhat</name>
        <message>
            <source>What to export</source>
            <translation>Что экспортировать</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>Что именно</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>A tag and all below</source>
            <translation>Метка и все вложенные</translation>
        </message>
        <message>
            <source>One article</source>
            <translation>Одна статья</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>Один сюжет</translation>
        </message>
        <message>
            <source>What is chosen</source>
            <translation>Выбранное</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Nothing was written.</source>
            <translation>Ничего не записано.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>Exporting %1</source>
            <translation>Экспорт: %1</translation>
        </message>
    </context>
    <context>
        <name>Extending</name>
        <message>
            <source>Put the caret on a mark, then press E to change how far it reaches.</source>
            <translation>Поставьте курсор на пометку и нажмите E, чтобы изменить её границы.</translation>
        </message>
        <message>
            <source>This copy is left out. X takes it in again.</source>
            <translation>Эта копия исключена. X вернёт её.</translation>
        </message>
        <message>
            <source>Arrows move an end, Tab the other one. Enter keeps, Esc leaves.</source>
            <translation>Стрелки двигают край, Tab — другой край. Enter сохраняет, Esc отменяет.</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
    </context>
    <context>
        <name>FileChoice</name>
        <message>
            <source>Look in:</source>
            <translation>Папка:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Тип файлов:</translation>
        </message>
    </context>
    <context>
        <name>FiltersPanel</name>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
        <message>
            <source>Look in</source>
            <translation>Искать в</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Заголовки</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Folded text</source>
            <translation>Свёрнутый текст</translation>
        </message>
        <message>
            <source>Search words as</source>
            <translation>Искать слова как</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярное выражение</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Дата публикации</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>This pattern is too large.</source>
            <translation>Слишком большое выражение.</translation>
        </message>
        <message>
            <source>The bracket at %1 is not closed.</source>
            <translation>Скобка в позиции %1 не закрыта.</translation>
        </message>
        <message>
            <source>The bracket at %1 was never opened.</source>
            <translation>Скобка в позиции %1 не была открыта.</translation>
        </message>
        <message>
            <source>The square bracket at %1 is not closed.</source>
            <translation>Квадратная скобка в позиции %1 не закрыта.</translation>
        </message>
        <message>
            <source>There is nothing to repeat at %1.</source>
            <translation>В позиции %1 нечего повторять.</translation>
        </message>
        <message>
            <source>The pattern is not right at %1.</source>
            <translation>Ошибка выражения в позиции %1.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the text</source>
            <translation>Найти в тексте</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Предыдущее совпадение</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Следующее совпадение</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>С учётом регистра</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Только целые слова</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярное выражение</translation>
        </message>
        <message>
            <source>All panes</source>
            <translation>Все колонки</translation>
        </message>
        <message>
            <source>Find in all open panes</source>
            <translation>Искать во всех открытых колонках</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1 of %2, in %3 panes</source>
            <translation>%1 из %2, колонок: %3</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>Нет совпадений</translation>
        </message>
    </context>
    <context>
        <name>FindField</name>
        <message>
            <source>Find in the text</source>
            <translation>Найти в тексте</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Search results</source>
            <translation>Результаты поиска</translation>
        </message>
        <message>
            <source>Nothing was searched for yet. Ctrl+Shift+F searches the library.</source>
            <translation>Поиска ещё не было. Ctrl+Shift+F ищет по библиотеке.</translation>
        </message>
    </context>
    <context>
        <name>FindingInText</name>
        <message>
            <source>No text is open. Open an article first, or search the library.</source>
            <translation>Текст не открыт. Сначала откройте статью или ищите по библиотеке.</translation>
        </message>
        <message>
            <source>in all panes</source>
            <translation>во всех колонках</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>в %1</translation>
        </message>
        <message>
            <source>This pattern takes too long here. Make it simpler.</source>
            <translation>Это выражение ищется слишком долго. Упростите его.</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>Fold</source>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraphs</source>
            <translation>
                <numerusform>%Ln абзац</numerusform>
                <numerusform>%Ln абзаца</numerusform>
                <numerusform>%Ln абзацев</numerusform>
            </translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Повтор</translation>
        </message>
        <message>
            <source>Page furniture</source>
            <translation>Служебный текст</translation>
        </message>
        <message>
            <source>Aside</source>
            <translation>Врезка</translation>
        </message>
        <message>
            <source>Part of another article</source>
            <translation>Часть другой статьи</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Not a repeat</source>
            <translation>Не повтор</translation>
        </message>
        <message>
            <source>Belongs here</source>
            <translation>Относится к статье</translation>
        </message>
        <message>
            <source>This is text</source>
            <translation>Это текст</translation>
        </message>
        <message>
            <source>as in %1</source>
            <translation>— как в %1</translation>
        </message>
        <message>
            <source>, and in %1</source>
            <translation>и в %1</translation>
        </message>
        <message>
            <source>that you have read</source>
            <translation>— уже прочитано</translation>
        </message>
        <message>
            <source>as in earlier versions</source>
            <translation>— как в более ранних версиях</translation>
        </message>
        <message>
            <source>%1 read before.</source>
            <translation>Прочитано раньше: %1.</translation>
        </message>
        <message>
            <source>With them %1 of %2.</source>
            <translation>В том числе %1: %2.</translation>
        </message>
        <message>
            <source>one stretch moved</source>
            <translation>один отрывок перемещён</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stretches moved</source>
            <translation>
                <numerusform>%Ln отрывок перемещён</numerusform>
                <numerusform>%Ln отрывка перемещены</numerusform>
                <numerusform>%Ln отрывков перемещено</numerusform>
            </translation>
        </message>
        <message>
            <source>one edit</source>
            <translation>одна правка</translation>
        </message>
        <message numerus="yes">
            <source>%Ln edits</source>
            <translation>
                <numerusform>%Ln правка</numerusform>
                <numerusform>%Ln правки</numerusform>
                <numerusform>%Ln правок</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 и %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>as ¶ %1</source>
            <translation>как ¶ %1</translation>
        </message>
    </context>
    <context>
        <name>FormatList</name>
        <message>
            <source>Format</source>
            <translation>Формат</translation>
        </message>
    </context>
    <context>
        <name>Furniture</name>
        <message>
            <source>%1 articles of %2</source>
            <translation>статей: %1 из %2</translation>
        </message>
        <message>
            <source>%1 article of %2</source>
            <translation>статей: %1 из %2</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 статья</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln статья</numerusform>
                <numerusform>%Ln статьи</numerusform>
                <numerusform>%Ln статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Shown because you said so</source>
            <translation>Показано по вашему решению</translation>
        </message>
        <message>
            <source>Shown at %1 of %2 places</source>
            <translation>Показано мест: %1 из %2</translation>
        </message>
        <message>
            <source>Folded as furniture in %1.</source>
            <translation>Свёрнуто как служебный текст: %1.</translation>
        </message>
        <message>
            <source>Folded as furniture: %1.</source>
            <translation>Свёрнуто как служебный текст: %1.</translation>
        </message>
    </context>
    <context>
        <name>FurnitureList</name>
        <message>
            <source>Furniture</source>
            <translation>Служебный текст</translation>
        </message>
    </context>
    <context>
        <name>FurnitureView</name>
        <message>
            <source>Never fold this</source>
            <translation>Никогда не сворачивать</translation>
        </message>
        <message>
            <source>Fold everywhere</source>
            <translation>Сворачивать везде</translation>
        </message>
        <message>
            <source>Show it at this place</source>
            <translation>Показать в этом месте</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Перейти туда</translation>
        </message>
        <message>
            <source>%1 · shown</source>
            <translation>%1 · показано</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Где это стоит</translation>
        </message>
        <message>
            <source>Places where it stands</source>
            <translation>Места, где это стоит</translation>
        </message>
    </context>
    <context>
        <name>Ground</name>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>This library is open elsewhere, so it can only be read here.</source>
            <translation>Эта библиотека открыта в другом месте, поэтому здесь её можно только читать.</translation>
        </message>
        <message>
            <source>This library can be read but not written: its place does not allow writing. Nothing is lost.</source>
            <translation>Эту библиотеку можно читать, но не изменять: её место не допускает записи. Ничего не потеряно.</translation>
        </message>
        <message>
            <source>This library was written in two places at once: %1 lies beside it. Merge it, then put it away.</source>
            <translation>В эту библиотеку писали в двух местах сразу: рядом лежит %1. Слейте её с этой, затем уберите.</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Слить…</translation>
        </message>
    </context>
    <context>
        <name>Gutter</name>
        <message>
            <source>Link scrolling (L)</source>
            <translation>Связать прокрутку (L)</translation>
        </message>
        <message>
            <source>Link scrolling</source>
            <translation>Связать прокрутку</translation>
        </message>
        <message>
            <source>Panes scroll together (L)</source>
            <translation>Колонки прокручиваются вместе (L)</translation>
        </message>
        <message>
            <source>Panes scroll freely (L)</source>
            <translation>Колонки прокручиваются порознь (L)</translation>
        </message>
        <message>
            <source>The same in both</source>
            <translation>То же в обеих</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Правка</translation>
        </message>
        <message>
            <source>Moved to another place</source>
            <translation>Перемещено</translation>
        </message>
        <message>
            <source>Matched by hand</source>
            <translation>Сопоставлено вручную</translation>
        </message>
        <message>
            <source>%1. Click to bring both side by side.</source>
            <translation>%1. Щелчок поставит их рядом.</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Pane menu</source>
            <translation>Меню колонки</translation>
        </message>
        <message>
            <source>Close this pane (Ctrl+W)</source>
            <translation>Закрыть колонку (Ctrl+W)</translation>
        </message>
        <message>
            <source>Close this pane</source>
            <translation>Закрыть колонку</translation>
        </message>
        <message>
            <source>Other versions are compared with this one</source>
            <translation>Остальные версии сравниваются с этой</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Основная</translation>
        </message>
        <message>
            <source>%1 % new</source>
            <translation>%1 % нового</translation>
        </message>
        <message>
            <source>%1 % of its words stand in no article before it.</source>
            <translation>%1 % слов нет ни в одной более ранней статье.</translation>
        </message>
        <message>
            <source>%1 % of its words do not stand in %2.</source>
            <translation>%1 % слов нет в %2.</translation>
        </message>
        <message>
            <source>Click to show only what is new.</source>
            <translation>Щелчок оставит только новое.</translation>
        </message>
        <message>
            <source>%1 of %2 versions</source>
            <translation>версия %1 из %2</translation>
        </message>
        <message>
            <source>against the principal</source>
            <translation>относительно основной версии</translation>
        </message>
        <message>
            <source>against the principal and %1 more</source>
            <translation>относительно основной версии и ещё %1</translation>
        </message>
        <message>
            <source>against %1 and %2 more</source>
            <translation>относительно %1 и ещё %2</translation>
        </message>
        <message>
            <source>against %1</source>
            <translation>относительно %1</translation>
        </message>
        <message>
            <source>no text</source>
            <translation>нет текста</translation>
        </message>
        <message>
            <source>%1 of %2 to read</source>
            <translation>читать %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>What happened to the mark on “%1”</source>
            <translation>Что было с пометкой «%1»</translation>
        </message>
        <message>
            <source>History of a mark</source>
            <translation>История пометки</translation>
        </message>
        <message>
            <source>Redo to here</source>
            <translation>Повторить до этого места</translation>
        </message>
        <message>
            <source>Go back to here</source>
            <translation>Вернуться сюда</translation>
        </message>
        <message>
            <source>Here the library stands now.</source>
            <translation>Библиотека сейчас в этом состоянии.</translation>
        </message>
        <message>
            <source>Takes 1 step back.</source>
            <translation>Отменит 1 шаг.</translation>
        </message>
        <message numerus="yes">
            <source>Takes %Ln steps back.</source>
            <translation>
                <numerusform>Отменит %Ln шаг.</numerusform>
                <numerusform>Отменит %Ln шага.</numerusform>
                <numerusform>Отменит %Ln шагов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Does 1 step again.</source>
            <translation>Повторит 1 шаг.</translation>
        </message>
        <message numerus="yes">
            <source>Does %Ln steps again.</source>
            <translation>
                <numerusform>Повторит %Ln шаг.</numerusform>
                <numerusform>Повторит %Ln шага.</numerusform>
                <numerusform>Повторит %Ln шагов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in the history</source>
            <translation>Показать в истории</translation>
        </message>
        <message>
            <source>Nothing was done yet</source>
            <translation>Пока ничего не сделано</translation>
        </message>
        <message>
            <source>Every act will be listed here and can be taken back.</source>
            <translation>Здесь появится каждое действие, и его можно будет отменить.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Показать всё</translation>
        </message>
        <message>
            <source>No such act</source>
            <translation>Таких действий нет</translation>
        </message>
        <message>
            <source>Try other words, another kind or other days.</source>
            <translation>Попробуйте другие слова, другой вид или другие дни.</translation>
        </message>
        <message>
            <source>What was done, newest first</source>
            <translation>Сделанное, сначала новое</translation>
        </message>
        <message>
            <source>The library was new</source>
            <translation>Библиотека была новой</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>отменено возвратом</translation>
        </message>
        <message>
            <source>not finished: %1 of %2 changes</source>
            <translation>не закончено: %1 из %2 изменений</translation>
        </message>
    </context>
    <context>
        <name>HistoryFilters</name>
        <message>
            <source>Find in the history</source>
            <translation>Найти в истории</translation>
        </message>
        <message>
            <source>Kind of acts</source>
            <translation>Вид действий</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>All acts</source>
            <translation>Все действия</translation>
        </message>
        <message>
            <source>Marks and notes</source>
            <translation>Пометки и заметки</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>Stories and passages</source>
            <translation>Сюжеты и фрагменты</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>Прочитанное</translation>
        </message>
        <message>
            <source>Any day</source>
            <translation>Любой день</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>Последние 7 дней</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>Последние 30 дней</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Added</source>
            <translation>Добавлено</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копия</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не удалось</translation>
        </message>
        <message>
            <source>1 article</source>
            <translation>1 статья</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln статья</numerusform>
                <numerusform>%Ln статьи</numerusform>
                <numerusform>%Ln статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Веб-страница</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Лента</translation>
        </message>
        <message>
            <source>Archive (ZIP)</source>
            <translation>Архив (ZIP)</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Reading files</source>
            <translation>Чтение файлов</translation>
        </message>
        <message>
            <source>Read it now</source>
            <translation>Читать сейчас</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Run in background</source>
            <translation>Продолжить в фоне</translation>
        </message>
        <message>
            <source>Try the failed again</source>
            <translation>Повторить неудавшиеся</translation>
        </message>
        <message>
            <source>Import more</source>
            <translation>Импортировать ещё</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Чтение: %1</translation>
        </message>
        <message>
            <source>%1 of %2 files</source>
            <translation>%1 из %2 файлов</translation>
        </message>
        <message>
            <source>Now: %1. What is done stays done if you stop.</source>
            <translation>Сейчас: %1. Если остановить, сделанное останется.</translation>
        </message>
        <message>
            <source>All files are read. Their stories are looked for.</source>
            <translation>Все файлы прочитаны. Подбираются их сюжеты.</translation>
        </message>
        <message>
            <source>Imported %1</source>
            <translation>Импорт: %1</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Читать</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Copy the reason</source>
            <translation>Копировать причину</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Все %1</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Добавлено %1</translation>
        </message>
        <message>
            <source>Copies %1</source>
            <translation>Копии %1</translation>
        </message>
        <message>
            <source>Failed %1</source>
            <translation>Ошибки %1</translation>
        </message>
        <message>
            <source>Read the first</source>
            <translation>Читать первую</translation>
        </message>
        <message>
            <source>%1 words to read, %2 of them new.</source>
            <translation>К чтению слов: %1, из них новых: %2.</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Ход импорта</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Originals are kept byte for byte in the library.</source>
            <translation>Оригиналы хранятся в библиотеке байт в байт.</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
                <numerusform>%Ln файлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Principal of %Ln versions</source>
            <translation>
                <numerusform>Основная из %Ln версии</numerusform>
                <numerusform>Основная из %Ln версий</numerusform>
                <numerusform>Основная из %Ln версий</numerusform>
            </translation>
        </message>
        <message>
            <source>Version of %1</source>
            <translation>Версия сюжета %1</translation>
        </message>
        <message>
            <source>Imported %1.</source>
            <translation>Импортировано: %1.</translation>
        </message>
        <message>
            <source>Stopped. %1 came in before and stay.</source>
            <translation>Остановлено. До этого добавлено и остаётся: %1.</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln files were already here.</source>
            <translation>
                <numerusform>%Ln файл уже был здесь.</numerusform>
                <numerusform>Все %Ln файла уже были здесь.</numerusform>
                <numerusform>Все %Ln файлов уже были здесь.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done. %1 came in.</source>
            <translation>Готово. Добавлено: %1.</translation>
        </message>
        <message>
            <source>1 file could not be read; the reason stands beside it.</source>
            <translation>Не удалось прочитать 1 файл; причина указана рядом.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files could not be read; the reasons stand beside them.</source>
            <translation>
                <numerusform>Не удалось прочитать %Ln файл; причина указана рядом.</numerusform>
                <numerusform>Не удалось прочитать %Ln файла; причины указаны рядом.</numerusform>
                <numerusform>Не удалось прочитать %Ln файлов; причины указаны рядом.</numerusform>
            </translation>
        </message>
        <message>
            <source>Comparing stopped: %1 What was found is kept.</source>
            <translation>Сравнение остановлено: %1 Найденное сохранено.</translation>
        </message>
        <message>
            <source>Reading %1 of %2</source>
            <translation>Чтение: %1 из %2</translation>
        </message>
        <message>
            <source>Comparing %1 of %2</source>
            <translation>Сравнение: %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>JobFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
    </context>
    <context>
        <name>Joined</name>
        <message>
            <source>There are no articles yet. Import files, or drop them on the window.</source>
            <translation>Статей пока нет. Импортируйте файлы или перетащите их в окно.</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>Press keys…</source>
            <translation>Нажмите клавиши…</translation>
        </message>
        <message>
            <source>%1: %2. Change the keys</source>
            <translation>%1: %2. Изменить клавиши</translation>
        </message>
        <message>
            <source>Click, then press new keys. Esc keeps these, Backspace takes them away.</source>
            <translation>Щёлкните и нажмите новые клавиши. Esc оставит прежние, Backspace уберёт.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>%1 belongs to the desktop, the menus or an input method.</source>
            <translation>%1 занято системой, меню или методом ввода.</translation>
        </message>
        <message>
            <source>%1 is the key of a tag.</source>
            <translation>%1 — клавиша метки.</translation>
        </message>
        <message>
            <source>%1 moves the caret or types. Choose a letter, a function key or a chord.</source>
            <translation>%1 двигает курсор или печатает. Выберите букву, функциональную клавишу или сочетание.</translation>
        </message>
        <message>
            <source>%1 alone would fire while typing. Hold Ctrl or Alt with it.</source>
            <translation>Одно %1 сработает при наборе. Добавьте Ctrl или Alt.</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>All keys</source>
            <translation>Все клавиши</translation>
        </message>
        <message>
            <source>Use it here</source>
            <translation>Назначить здесь</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Сбросить всё</translation>
        </message>
        <message>
            <source>%1 means “%2” everywhere.</source>
            <translation>%1 везде означает «%2».</translation>
        </message>
        <message>
            <source>%1 now means “%2”. Use it here instead?</source>
            <translation>%1 сейчас означает «%2». Назначить здесь?</translation>
        </message>
        <message>
            <source>“%2” is %1 now</source>
            <translation>«%2» — теперь %1</translation>
        </message>
        <message>
            <source>“%2” has no keys now</source>
            <translation>У «%2» теперь нет клавиш</translation>
        </message>
        <message>
            <source>All acts have their usual keys again</source>
            <translation>У всех действий снова обычные клавиши</translation>
        </message>
        <message>
            <source>No act has this name or key.</source>
            <translation>Нет действия с таким именем или клавишей.</translation>
        </message>
        <message>
            <source>A word, or press keys to see what they do</source>
            <translation>Слово или сами клавиши</translation>
        </message>
        <message>
            <source>Find a key</source>
            <translation>Найти клавишу</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Click on keys to change them.</source>
            <translation>Щёлкните по клавишам, чтобы изменить их.</translation>
        </message>
    </context>
    <context>
        <name>Kinship</name>
        <message>
            <source>the same text</source>
            <translation>тот же текст</translation>
        </message>
        <message>
            <source>reprint</source>
            <translation>перепечатка</translation>
        </message>
        <message>
            <source>update</source>
            <translation>обновление</translation>
        </message>
        <message>
            <source>excerpt</source>
            <translation>отрывок</translation>
        </message>
        <message>
            <source>rewrite</source>
            <translation>переработка</translation>
        </message>
        <message>
            <source>Joined with %1 by a person.</source>
            <translation>Объединено с «%1» вручную.</translation>
        </message>
        <message>
            <source>Together with %1: %2, %3.</source>
            <translation>Вместе с «%1»: %2, %3.</translation>
        </message>
    </context>
    <context>
        <name>LandingDesk</name>
        <message>
            <source>Open here</source>
            <translation>Открыть здесь</translation>
        </message>
        <message>
            <source>Open in place of %1</source>
            <translation>Открыть вместо %1</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>Unknown</source>
            <translation>неизвестен</translation>
        </message>
        <message>
            <source>English</source>
            <translation>английский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>китайский</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>арабский</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>армянский</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>азербайджанский</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>белорусский</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>болгарский</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>чешский</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>нидерландский</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>эстонский</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>финский</translation>
        </message>
        <message>
            <source>French</source>
            <translation>французский</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>грузинский</translation>
        </message>
        <message>
            <source>German</source>
            <translation>немецкий</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>греческий</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>иврит</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>хинди</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>венгерский</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>итальянский</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>японский</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>казахский</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>корейский</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>киргизский</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>латышский</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>литовский</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>монгольский</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>персидский</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>польский</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>португальский</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>румынский</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>сербский</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>испанский</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>шведский</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>таджикский</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>татарский</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>тайский</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>тибетский</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>турецкий</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>украинский</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>уйгурский</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>узбекский</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>вьетнамский</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>The desktop has no program for this. Copy the address instead.</source>
            <translation>На этом компьютере для этого нет программы. Скопируйте адрес.</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Marks at this place</source>
            <translation>Пометки в этом месте</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>Fold or unfold</source>
            <translation>Свернуть или развернуть</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message numerus="yes">
            <source>%Ln versions</source>
            <translation>
                <numerusform>%Ln версия</numerusform>
                <numerusform>%Ln версии</numerusform>
                <numerusform>%Ln версий</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1 % of its words stand in no article before it.</source>
            <translation>%1 % слов нет ни в одной более ранней статье.</translation>
        </message>
        <message>
            <source>Open in pane %1</source>
            <translation>Открыта в колонке %1</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Не прочитано</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Прочитано</translation>
        </message>
        <message>
            <source>%1 % unread</source>
            <translation>%1 % не прочитано</translation>
        </message>
        <message>
            <source>All distinct text is read</source>
            <translation>Всё прочитано</translation>
        </message>
        <message>
            <source>All distinct text is unread</source>
            <translation>Ничего не прочитано</translation>
        </message>
        <message>
            <source>%1 % of all distinct text is unread</source>
            <translation>Не прочитано %1 % текста</translation>
        </message>
        <message>
            <source>principal</source>
            <translation>основная</translation>
        </message>
        <message>
            <source>%1 % new</source>
            <translation>%1 % нового</translation>
        </message>
    </context>
    <context>
        <name>LibraryDelegate</name>
        <message>
            <source>principal</source>
            <translation>основная</translation>
        </message>
    </context>
    <context>
        <name>LibraryMenus</name>
        <message>
            <source>Copy the citation</source>
            <translation>Копировать ссылку на статью</translation>
        </message>
        <message>
            <source>Copy the citations</source>
            <translation>Копировать ссылки на статьи</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Open side by side</source>
            <translation>Открыть рядом</translation>
        </message>
        <message>
            <source>Open the principal</source>
            <translation>Открыть основную</translation>
        </message>
        <message>
            <source>Make another the principal</source>
            <translation>Сделать основной другую</translation>
        </message>
        <message>
            <source>Take out of this story</source>
            <translation>Вынести из сюжета</translation>
        </message>
        <message>
            <source>Join with…</source>
            <translation>Объединить с…</translation>
        </message>
        <message>
            <source>Not a duplicate…</source>
            <translation>Не дубликат…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open beside</source>
            <translation>Открыть рядом</translation>
        </message>
        <message>
            <source>Compare with the principal</source>
            <translation>Сравнить с основной</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Сравнить с…</translation>
        </message>
        <message>
            <source>Make it the principal</source>
            <translation>Сделать основной</translation>
        </message>
        <message>
            <source>Join into one story</source>
            <translation>Объединить в один сюжет</translation>
        </message>
        <message>
            <source>Not duplicates of each other</source>
            <translation>Не дубликаты друг друга</translation>
        </message>
        <message>
            <source>Take out of their stories</source>
            <translation>Вынести из сюжетов</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Отметить как прочитанное</translation>
        </message>
        <message>
            <source>Mark all as read</source>
            <translation>Отметить всё прочитанным</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Отметить как непрочитанное</translation>
        </message>
        <message>
            <source>Mark all as unread</source>
            <translation>Отметить всё непрочитанным</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Сведения…</translation>
        </message>
        <message>
            <source>Open the source…</source>
            <translation>Открыть источник…</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Копировать адрес</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Стереть…</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>Filter the library by title, outlet, date or language</source>
            <translation>Фильтр по заголовку, изданию, дате или языку</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Order of the library</source>
            <translation>Порядок в библиотеке</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
        <message>
            <source>Most unread first</source>
            <translation>Сначала непрочитанные</translation>
        </message>
        <message>
            <source>Most new words first</source>
            <translation>Сначала с новыми словами</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>По заголовку</translation>
        </message>
        <message>
            <source>By outlet</source>
            <translation>По изданию</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles are hidden by the filter.</source>
            <translation>
                <numerusform>Фильтр скрыл %Ln статью.</numerusform>
                <numerusform>Фильтр скрыл %Ln статьи.</numerusform>
                <numerusform>Фильтр скрыл %Ln статей.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 article is hidden by the filter.</source>
            <translation>Фильтр скрыл 1 статью.</translation>
        </message>
        <message>
            <source>Nothing matches “%1”</source>
            <translation>Ничего не найдено по «%1»</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Сбросить фильтр</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Статей пока нет</translation>
        </message>
        <message>
            <source>Drop files or a folder here. Originals are kept byte for byte.</source>
            <translation>Перетащите сюда файлы или папку. Оригиналы хранятся байт в байт.</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Импортировать файлы</translation>
        </message>
        <message>
            <source>Sample library</source>
            <translation>Учебная библиотека</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 и ещё %Ln</numerusform>
                <numerusform>%1 и ещё %Ln</numerusform>
                <numerusform>%1 и ещё %Ln</numerusform>
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
            <translation>Библиотека не открыта</translation>
        </message>
        <message>
            <source>Works without a network · F1 shows all keys</source>
            <translation>Работает без сети · F1 — все клавиши</translation>
        </message>
    </context>
    <context>
        <name>LossBox</name>
        <message>
            <source>Use Bundle to lose nothing</source>
            <translation>Без потерь — только пакет</translation>
        </message>
        <message>
            <source>%1 cannot carry</source>
            <translation>Не войдёт в «%1»</translation>
        </message>
        <message>
            <source>Carries everything.</source>
            <translation>Вмещает всё.</translation>
        </message>
        <message>
            <source>Reads back whole.</source>
            <translation>Читается обратно целиком.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>My library.heihe</source>
            <translation>Моя библиотека.heihe</translation>
        </message>
        <message>
            <source>Nothing but the text. %1 brings everything back.</source>
            <translation>Только текст. %1 вернёт остальное.</translation>
        </message>
    </context>
    <context>
        <name>MarkLegend</name>
        <message>
            <source>No note. Enter writes one.</source>
            <translation>Заметки нет. Enter — написать.</translation>
        </message>
        <message>
            <source>Take the principal's extent</source>
            <translation>Взять границы основной</translation>
        </message>
        <message>
            <source>Leave this copy out (X)</source>
            <translation>Исключить эту копию (X)</translation>
        </message>
        <message>
            <source>Make it its own mark (D)</source>
            <translation>Сделать отдельной пометкой (D)</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <source>Copy what was typed</source>
            <translation>Скопировать написанное</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <source>These words are highlighted already. T tags them, N writes a note.</source>
            <translation>Эти слова уже выделены. T — метка, N — заметка.</translation>
        </message>
        <message>
            <source>Nothing is selected. Select some words, then press H.</source>
            <translation>Ничего не выбрано. Выберите слова и нажмите H.</translation>
        </message>
        <message>
            <source>Nothing is selected. Select some words, then press T.</source>
            <translation>Ничего не выбрано. Выберите слова и нажмите T.</translation>
        </message>
        <message>
            <source>No tag was used yet. Press T and choose one.</source>
            <translation>Меток ещё не было. Нажмите T и выберите.</translation>
        </message>
        <message>
            <source>There is no tag %1 yet. Press T and type a name.</source>
            <translation>Метки %1 пока нет. Нажмите T и введите имя.</translation>
        </message>
        <message>
            <source>Nothing is selected. Select some words for this tag.</source>
            <translation>Ничего не выбрано. Выберите слова для этой метки.</translation>
        </message>
        <message>
            <source>Nothing is selected. Select some words, then press N.</source>
            <translation>Ничего не выбрано. Выберите слова и нажмите N.</translation>
        </message>
        <message>
            <source>Put the caret on a copy of a mark, then press X.</source>
            <translation>Поставьте курсор на копию пометки и нажмите X.</translation>
        </message>
        <message>
            <source>The copy in %1 is shown again.</source>
            <translation>Копия в %1 снова показана.</translation>
        </message>
        <message>
            <source>The copy in %1 is left out.</source>
            <translation>Копия в %1 исключена.</translation>
        </message>
        <message>
            <source>Put the caret on a copy of a mark, then press D.</source>
            <translation>Поставьте курсор на копию пометки и нажмите D.</translation>
        </message>
        <message>
            <source>The copy in %1 is its own mark now.</source>
            <translation>Копия в %1 теперь отдельная пометка.</translation>
        </message>
        <message>
            <source>The mark reaches as far as in %1 now.</source>
            <translation>Границы пометки теперь как в %1.</translation>
        </message>
        <message>
            <source>There is no mark at the caret.</source>
            <translation>У курсора нет пометки.</translation>
        </message>
        <message>
            <source>Removed the mark with all its places.</source>
            <translation>Пометка удалена со всеми местами.</translation>
        </message>
        <message numerus="yes">
            <source>Removed %Ln marks.</source>
            <translation>
                <numerusform>Удалена %Ln пометка.</numerusform>
                <numerusform>Удалены %Ln пометки.</numerusform>
                <numerusform>Удалено %Ln пометок.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no further mark in this text.</source>
            <translation>В этом тексте больше нет пометок.</translation>
        </message>
        <message>
            <source>Nothing is selected. Select the words to cite.</source>
            <translation>Ничего не выбрано. Выберите слова для цитаты.</translation>
        </message>
        <message>
            <source>Copied with citation.</source>
            <translation>Скопировано со ссылкой.</translation>
        </message>
        <message>
            <source>This mark was made here. Only a copy of it can be left out or cut loose.</source>
            <translation>Эта пометка сделана здесь. Исключить или отделить можно только копию.</translation>
        </message>
        <message>
            <source>Tagged %1 in %2.</source>
            <translation>Метка %1: %2.</translation>
        </message>
        <message>
            <source>Highlighted in %2.</source>
            <translation>Выделено: %2.</translation>
        </message>
        <message>
            <source>These words do not stand where the mark was made, so this copy is its own mark now.</source>
            <translation>Там, где сделана пометка, этих слов нет, поэтому копия стала отдельной пометкой.</translation>
        </message>
        <message>
            <source>Changed how far the mark reaches, in %1.</source>
            <translation>Границы пометки изменены: %1.</translation>
        </message>
        <message>
            <source>One is a variant.</source>
            <translation>Одно — вариант.</translation>
        </message>
        <message>
            <source>%1 are variants.</source>
            <translation>Вариантов: %1.</translation>
        </message>
    </context>
    <context>
        <name>Matching</name>
        <message>
            <source>Open another version beside this one, then match them.</source>
            <translation>Откройте рядом другую версию, затем сопоставьте.</translation>
        </message>
        <message>
            <source>These two are no longer matched by hand.</source>
            <translation>Эти два отрывка больше не сопоставлены вручную.</translation>
        </message>
        <message>
            <source>These two no longer count as the same passage.</source>
            <translation>Эти два отрывка больше не считаются одним фрагментом.</translation>
        </message>
        <message>
            <source>Now select what belongs to it in another pane, and press M again. Esc leaves it.</source>
            <translation>Теперь выберите парный отрывок в другой колонке и снова нажмите M. Esc — отмена.</translation>
        </message>
        <message>
            <source>Matched with %1.</source>
            <translation>Сопоставлено с %1.</translation>
        </message>
    </context>
    <context>
        <name>Members</name>
        <message numerus="yes">
            <source>%Ln articles; the looser ones are shown last</source>
            <translation>
                <numerusform>%Ln статья; менее близкие — в конце</numerusform>
                <numerusform>%Ln статьи; менее близкие — в конце</numerusform>
                <numerusform>%Ln статей; менее близкие — в конце</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more ▾</source>
            <translation>
                <numerusform>Ещё %Ln ▾</numerusform>
                <numerusform>Ещё %Ln ▾</numerusform>
                <numerusform>Ещё %Ln ▾</numerusform>
            </translation>
        </message>
        <message>
            <source>More versions</source>
            <translation>Ещё версии</translation>
        </message>
    </context>
    <context>
        <name>MendingWindow</name>
        <message>
            <source>Show all</source>
            <translation>Показать всё</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>This bundle brings %1 (%2 already here), %3 (%4 new), %5.</source>
            <translation>В пакете %1 (уже есть: %2), %3 (новых: %4), %5.</translation>
        </message>
        <message>
            <source>This library brings %1 (%2 already here), %3 (%4 new), %5.</source>
            <translation>В библиотеке %1 (уже есть: %2), %3 (новых: %4), %5.</translation>
        </message>
        <message>
            <source>1 mark</source>
            <translation>1 пометка</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks</source>
            <translation>
                <numerusform>%Ln пометка</numerusform>
                <numerusform>%Ln пометки</numerusform>
                <numerusform>%Ln пометок</numerusform>
            </translation>
        </message>
        <message>
            <source>1 tag</source>
            <translation>1 метка</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags</source>
            <translation>
                <numerusform>%Ln метка</numerusform>
                <numerusform>%Ln метки</numerusform>
                <numerusform>%Ln меток</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mark differs from yours.</source>
            <translation>1 пометка отличается от вашей.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks differ from yours.</source>
            <translation>
                <numerusform>%Ln пометка отличается от вашей.</numerusform>
                <numerusform>%Ln пометки отличаются от ваших.</numerusform>
                <numerusform>%Ln пометок отличаются от ваших.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 tag looks different there.</source>
            <translation>1 метка там выглядит иначе.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags look different there.</source>
            <translation>
                <numerusform>%Ln метка там выглядит иначе.</numerusform>
                <numerusform>%Ln метки там выглядят иначе.</numerusform>
                <numerusform>%Ln меток там выглядят иначе.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mark is brought up to date.</source>
            <translation>1 пометка обновится.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks are brought up to date.</source>
            <translation>
                <numerusform>%Ln пометка обновится.</numerusform>
                <numerusform>%Ln пометки обновятся.</numerusform>
                <numerusform>%Ln пометок обновятся.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 article was erased here for good and does not come in again.</source>
            <translation>1 статья здесь стёрта навсегда и не вернётся.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln articles were erased here for good and do not come in again.</source>
            <translation>
                <numerusform>%Ln статья здесь стёрта навсегда и не вернётся.</numerusform>
                <numerusform>%Ln статьи здесь стёрты навсегда и не вернутся.</numerusform>
                <numerusform>%Ln статей здесь стёрты навсегда и не вернутся.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 mark does not come in, as its words do not stand in the text here:</source>
            <translation>1 пометка не войдёт: её слов нет в здешнем тексте:</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks do not come in, as their words do not stand in the text here:</source>
            <translation>
                <numerusform>%Ln пометка не войдёт: её слов нет в здешнем тексте:</numerusform>
                <numerusform>%Ln пометки не войдут: их слов нет в здешнем тексте:</numerusform>
                <numerusform>%Ln пометок не войдут: их слов нет в здешнем тексте:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 added, %2 already here.</source>
            <translation>Добавлено: %1, уже было: %2.</translation>
        </message>
        <message>
            <source>%1 added, %2 the same, %3 brought up to date.</source>
            <translation>Добавлено: %1, без изменений: %2, обновлено: %3.</translation>
        </message>
        <message>
            <source>No conflicts.</source>
            <translation>Конфликтов нет.</translation>
        </message>
        <message>
            <source>And %1 more.</source>
            <translation>И ещё %1.</translation>
        </message>
        <message>
            <source>Merged: %1 and %2 came in.</source>
            <translation>Слито. Добавлено: %1, %2.</translation>
        </message>
        <message>
            <source>1 mark was brought up to date.</source>
            <translation>Обновлена 1 пометка.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks were brought up to date.</source>
            <translation>
                <numerusform>Обновлена %Ln пометка.</numerusform>
                <numerusform>Обновлены %Ln пометки.</numerusform>
                <numerusform>Обновлено %Ln пометок.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 conflict as you chose.</source>
            <translation>1 конфликт решён по-вашему.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conflicts as you chose.</source>
            <translation>
                <numerusform>%Ln конфликт решён по-вашему.</numerusform>
                <numerusform>%Ln конфликта решены по-вашему.</numerusform>
                <numerusform>%Ln конфликтов решено по-вашему.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep yours</source>
            <translation>Оставить ваше</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Оставить оба</translation>
        </message>
        <message>
            <source>Join the notes</source>
            <translation>Объединить заметки</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Взять чужое</translation>
        </message>
        <message>
            <source>Tag %1</source>
            <translation>Метка %1</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>Не решено</translation>
        </message>
        <message>
            <source>You removed it.</source>
            <translation>Вы удалили.</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Границы</translation>
        </message>
    </context>
    <context>
        <name>MergeConflicts</name>
        <message numerus="yes">
            <source>For all %Ln the same</source>
            <translation>
                <numerusform>Для %Ln так же</numerusform>
                <numerusform>Для всех %Ln так же</numerusform>
                <numerusform>Для всех %Ln так же</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Ваше</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Чужое</translation>
        </message>
        <message>
            <source>%1 · newer</source>
            <translation>%1 · новее</translation>
        </message>
        <message>
            <source>What both sides changed</source>
            <translation>Изменённое с обеих сторон</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Merge</source>
            <translation>Слить</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>No bundle chosen</source>
            <translation>Пакет не выбран</translation>
        </message>
        <message>
            <source>Drop a bundle, its folder or another library here.</source>
            <translation>Перетащите сюда пакет, его папку или другую библиотеку.</translation>
        </message>
        <message>
            <source>Everything is checked first and nothing is written before you merge. What is already here stays as it is. The whole merge is one step of undo.</source>
            <translation>Сначала всё проверяется, до слияния ничего не записывается. Имеющееся остаётся как есть. Всё слияние отменяется одним шагом.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Stopped. What was merged before is kept and can be undone.</source>
            <translation>Остановлено. Уже слитое сохранено, его можно отменить.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was merged.</source>
            <translation>Остановлено. Ничего не слито.</translation>
        </message>
        <message>
            <source>1 not decided: it stays yours.</source>
            <translation>1 не решён: останется ваше.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln not decided: they stay yours.</source>
            <translation>
                <numerusform>%Ln не решён: останется ваше.</numerusform>
                <numerusform>%Ln не решены: останется ваше.</numerusform>
                <numerusform>%Ln не решены: останется ваше.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bundles and libraries (*.zip *.heihe);;All files (*)</source>
            <translation>Пакеты и библиотеки (*.zip *.heihe);;Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message>
            <source>Reading %1</source>
            <translation>Чтение: %1</translation>
        </message>
        <message>
            <source>Merging %1</source>
            <translation>Слияние: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
    </context>
    <context>
        <name>MessagesDialog</name>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Сообщений нет</translation>
        </message>
        <message>
            <source>What the program did will be listed here.</source>
            <translation>Здесь появится то, что сделала программа.</translation>
        </message>
    </context>
    <context>
        <name>NoText</name>
        <message>
            <source>This PDF holds pictures of pages, no text.</source>
            <translation>В этом PDF изображения страниц, текста нет.</translation>
        </message>
        <message>
            <source>The pages can be read here. To mark and compare, run the file through text recognition (OCR).</source>
            <translation>Страницы можно читать здесь. Чтобы помечать и сравнивать, распознайте текст (OCR).</translation>
        </message>
        <message>
            <source>Show the pages</source>
            <translation>Показать страницы</translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message>
            <source>Saved %1</source>
            <translation>Сохранено в %1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Не сохранено: %1</translation>
        </message>
    </context>
    <context>
        <name>NotePanel</name>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>No note</source>
            <translation>Заметки нет</translation>
        </message>
        <message>
            <source>Choose a mark and press N.</source>
            <translation>Выберите пометку и нажмите N.</translation>
        </message>
        <message>
            <source>on “%1”</source>
            <translation>к «%1»</translation>
        </message>
    </context>
    <context>
        <name>NotePopup</name>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>OpenLibrary</name>
        <message>
            <source>No article is chosen. Choose one in the library panel.</source>
            <translation>Статья не выбрана. Выберите её в панели библиотеки.</translation>
        </message>
        <message>
            <source>No pane was closed yet.</source>
            <translation>Колонок ещё не закрывали.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>These two could not be compared: %1 Both texts are whole.</source>
            <translation>Не удалось сравнить: %1 Оба текста целы.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>Original</name>
        <message>
            <source>Page %1 cannot be shown</source>
            <translation>Страницу %1 показать нельзя</translation>
        </message>
    </context>
    <context>
        <name>OriginalSide</name>
        <message>
            <source>As text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>As page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Оба</translation>
        </message>
    </context>
    <context>
        <name>OriginalView</name>
        <message>
            <source>Pages of %1</source>
            <translation>Страницы: %1</translation>
        </message>
        <message>
            <source>Opening the pages…</source>
            <translation>Открываются страницы…</translation>
        </message>
    </context>
    <context>
        <name>Originals</name>
        <message>
            <source>No article is open.</source>
            <translation>Статья не открыта.</translation>
        </message>
        <message>
            <source>This article came from no PDF, so it has no printed pages.</source>
            <translation>Эта статья не из PDF, печатных страниц у неё нет.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Command palette</source>
            <translation>Палитра команд</translation>
        </message>
        <message>
            <source>What to do or where to go</source>
            <translation>Что сделать или куда перейти</translation>
        </message>
        <message>
            <source>An act, a story, an article or a tag</source>
            <translation>Действие, сюжет, статья или метка</translation>
        </message>
        <message>
            <source>Search the library for it</source>
            <translation>Искать в библиотеке</translation>
        </message>
        <message>
            <source>Nothing is called “%1”.</source>
            <translation>Ничего с именем «%1» нет.</translation>
        </message>
        <message>
            <source>Enter goes to ¶ %1.</source>
            <translation>Enter — к ¶ %1.</translation>
        </message>
        <message>
            <source>Type the number of a ¶.</source>
            <translation>Введите номер ¶.</translation>
        </message>
        <message>
            <source>&gt; narrows to acts, # to tags, @ to articles; : goes to a ¶.</source>
            <translation>&gt; — только действия, # — метки, @ — статьи; : — к ¶.</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Найденное</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Сюжет</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
    </context>
    <context>
        <name>PaneStrip</name>
        <message>
            <source>Panes</source>
            <translation>Колонки</translation>
        </message>
        <message>
            <source>Pane %1, in sight</source>
            <translation>Колонка %1, видна</translation>
        </message>
        <message>
            <source>Pane %1, out of sight</source>
            <translation>Колонка %1, не видна</translation>
        </message>
        <message>
            <source>Go to pane %1 (Ctrl+Tab)</source>
            <translation>К колонке %1 (Ctrl+Tab)</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Put the caret on a mark, or select some words, then press G to see their other places.</source>
            <translation>Поставьте курсор на пометку или выберите слова и нажмите G: покажутся другие места.</translation>
        </message>
        <message>
            <source>These words stand in no other article here.</source>
            <translation>Этих слов нет в других статьях библиотеки.</translation>
        </message>
        <message>
            <source>Place %1 of %2, %3.</source>
            <translation>Место %1 из %2, %3.</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>%1: less</source>
            <translation>%1: меньше</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1: больше</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Чтение</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Внешний вид</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Пометки</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>Шрифт</translation>
        </message>
        <message>
            <source>With serifs</source>
            <translation>С засечками</translation>
        </message>
        <message>
            <source>Without serifs</source>
            <translation>Без засечек</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>In one pane; more panes take a little less. Ctrl++ and Ctrl+− scale it.</source>
            <translation>В одной колонке; в нескольких чуть меньше. Ctrl++ и Ctrl+− меняют масштаб.</translation>
        </message>
        <message>
            <source> pixels</source>
            <translation> пикс.</translation>
        </message>
        <message>
            <source>Longest line</source>
            <translation>Наибольшая строка</translation>
        </message>
        <message>
            <source>A wider pane gets wider margins, not longer lines.</source>
            <translation>Широкая колонка получает поля шире, а не строки длиннее.</translation>
        </message>
        <message>
            <source> characters</source>
            <translation> знаков</translation>
        </message>
        <message>
            <source>Height of a line</source>
            <translation>Высота строки</translation>
        </message>
        <message>
            <source>Of the size of the text. Lines of Chinese are a tenth higher.</source>
            <translation>От размера текста. Строки на китайском на десятую выше.</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Room between paragraphs</source>
            <translation>Отступ между абзацами</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Плотность</translation>
        </message>
        <message>
            <source>Compact brings rows, lines and paragraphs closer. The size of the text stays.</source>
            <translation>Плотно — строки и абзацы ближе. Размер текста не меняется.</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Просторно</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Плотно</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Сепия</translation>
        </message>
        <message>
            <source>Scale of the text</source>
            <translation>Масштаб текста</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Движение</translation>
        </message>
        <message>
            <source>Panels slide, and a bar swells where a jump lands. Or all is there at once.</source>
            <translation>Панели выезжают, а у места перехода утолщается черта. Или всё появляется сразу.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Equal text among changes</source>
            <translation>Одинаковый текст среди изменений</translation>
        </message>
        <message>
            <source>What stands in the principal word for word steps back, so that changes speak.</source>
            <translation>Дословно совпадающее с основной бледнеет, чтобы изменения были виднее.</translation>
        </message>
        <message>
            <source>Steps back</source>
            <translation>Бледнеет</translation>
        </message>
        <message>
            <source>Steps back a little</source>
            <translation>Слегка бледнеет</translation>
        </message>
        <message>
            <source>In full ink</source>
            <translation>В полную силу</translation>
        </message>
        <message>
            <source>Boxes around changed numbers, dates and names</source>
            <translation>Рамки вокруг изменённых чисел, дат и имён</translation>
        </message>
        <message>
            <source>Count what is read</source>
            <translation>Учитывать прочитанное</translation>
        </message>
        <message>
            <source>What was read once counts as read in every copy. R marks it by hand.</source>
            <translation>Прочитанное один раз считается прочитанным во всех копиях. R отмечает вручную.</translation>
        </message>
        <message>
            <source>A hundred words on screen count as read after</source>
            <translation>Сто слов на экране прочитаны через</translation>
        </message>
        <message>
            <source>0 for only what is marked by hand.</source>
            <translation>0 — только отмеченное вручную.</translation>
        </message>
        <message>
            <source> seconds</source>
            <translation> с</translation>
        </message>
        <message>
            <source>Ribbons between panes</source>
            <translation>Ленты между колонками</translation>
        </message>
        <message>
            <source>Panes scroll together</source>
            <translation>Колонки прокручиваются вместе</translation>
        </message>
        <message>
            <source>Marks are signed with</source>
            <translation>Пометки подписаны</translation>
        </message>
        <message>
            <source>Stands in exports and bundles. New marks take it at once, old ones keep theirs.</source>
            <translation>Видно в экспорте и пакетах. Новые пометки берут его сразу, старые хранят прежнее.</translation>
        </message>
        <message>
            <source>The name of your account</source>
            <translation>Имя вашей учётной записи</translation>
        </message>
        <message>
            <source>A bar over selected text</source>
            <translation>Панелька над выбранным текстом</translation>
        </message>
        <message>
            <source>All it does can be done by keys as well: H, T, N, Ctrl+Shift+C.</source>
            <translation>Всё это делают и клавиши: H, T, N, Ctrl+Shift+C.</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Язык программы</translation>
        </message>
        <message>
            <source>From the next start on. What you read stays as it was written.</source>
            <translation>Со следующего запуска. Тексты остаются на своём языке.</translation>
        </message>
        <message>
            <source>Open the last library at the start</source>
            <translation>Открывать при запуске последнюю библиотеку</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Show and change all keys</source>
            <translation>Показать и изменить клавиши</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Back to the defaults of this page</source>
            <translation>Вернуть исходное на этой странице</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Изменено: %1</translation>
        </message>
        <message>
            <source>The defaults of “%1” are back</source>
            <translation>На странице «%1» возвращено исходное</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
        <message>
            <source>No preference is called “%1”.</source>
            <translation>Настройки «%1» нет.</translation>
        </message>
        <message>
            <source>Pages of the preferences</source>
            <translation>Страницы настроек</translation>
        </message>
        <message>
            <source>Find a preference</source>
            <translation>Найти настройку</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Marks</source>
            <translation>Пометки</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Выделение</translation>
        </message>
        <message>
            <source>Nothing is open that could be printed.</source>
            <translation>Ничего для печати не открыто.</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Предпросмотр печати</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
    </context>
    <context>
        <name>Quotes</name>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ReadingOnce</name>
        <message>
            <source>There is nothing to read in these words.</source>
            <translation>В этих словах нечего читать.</translation>
        </message>
        <message>
            <source>Counts as read, here and in every copy.</source>
            <translation>Считается прочитанным здесь и во всех копиях.</translation>
        </message>
        <message>
            <source>All of this counts as read already.</source>
            <translation>Всё это уже считается прочитанным.</translation>
        </message>
        <message>
            <source>Counts as unread again.</source>
            <translation>Снова считается непрочитанным.</translation>
        </message>
        <message>
            <source>Nothing counts as read any more.</source>
            <translation>Больше ничего не считается прочитанным.</translation>
        </message>
        <message>
            <source>What is read is not counted now. The menu View switches it on.</source>
            <translation>Прочитанное сейчас не учитывается. Включается в меню «Вид».</translation>
        </message>
        <message>
            <source>This text is still being looked at. Try again in a moment.</source>
            <translation>Этот текст ещё изучается. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>Nothing is unread below.</source>
            <translation>Ниже непрочитанного нет.</translation>
        </message>
        <message>
            <source>Nothing is unread above.</source>
            <translation>Выше непрочитанного нет.</translation>
        </message>
        <message>
            <source>All of this version counts as read.</source>
            <translation>Вся эта версия считается прочитанной.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>The only telling so far. When a version of it is imported, it will appear here.</source>
            <translation>Пока единственная версия. Когда добавится другая, она появится здесь.</translation>
        </message>
        <message>
            <source>This was the last version of the story.</source>
            <translation>Это была последняя версия сюжета.</translation>
        </message>
        <message>
            <source>The desk is behind this page. Esc leads back to it.</source>
            <translation>Стол — за этой страницей. Esc вернёт к нему.</translation>
        </message>
        <message>
            <source>No link or note behind the caret</source>
            <translation>После курсора нет ни ссылок, ни сносок</translation>
        </message>
        <message>
            <source>No link or note before the caret</source>
            <translation>Перед курсором нет ни ссылок, ни сносок</translation>
        </message>
        <message>
            <source>Nothing is folded here. The menu of a paragraph folds it as repeat, furniture or aside.</source>
            <translation>Здесь ничего не свёрнуто. Меню абзаца сворачивает его как повтор, служебный текст или врезку.</translation>
        </message>
        <message>
            <source>%1, ¶ %2 of %3</source>
            <translation>%1, ¶ %2 из %3</translation>
        </message>
    </context>
    <context>
        <name>RecentLibraries</name>
        <message>
            <source>The disk is not connected, or the folder was moved.</source>
            <translation>Диск не подключён или папка перемещена.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>Файла там больше нет.</translation>
        </message>
        <message>
            <source>opened today</source>
            <translation>открыта сегодня</translation>
        </message>
        <message>
            <source>opened %1</source>
            <translation>открыта %1</translation>
        </message>
    </context>
    <context>
        <name>RecentList</name>
        <message>
            <source>Recent libraries</source>
            <translation>Недавние библиотеки</translation>
        </message>
        <message>
            <source>A library is one file. Copy it and you have a backup.</source>
            <translation>Библиотека — это один файл. Скопируйте его, и готова резервная копия.</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Показать все %1</translation>
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Find it…</source>
            <translation>Найти…</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Убрать из списка</translation>
        </message>
    </context>
    <context>
        <name>Rescuing</name>
        <message>
            <source>Back to %1</source>
            <translation>Назад к «%1»</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Looking what is whole of it… It is only read. %1</source>
            <translation>Смотрим, что в ней уцелело… Она только читается. %1</translation>
        </message>
        <message>
            <source>It was left untouched. Still whole: %1 of %2 articles, %3 annotations.</source>
            <translation>Файл не изменён. Уцелело: статей %1 из %2, аннотаций %3.</translation>
        </message>
        <message>
            <source>Save what is whole as a new library…</source>
            <translation>Сохранить уцелевшее как новую библиотеку…</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Restore the backup of %1</source>
            <translation>Восстановить копию от %1</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1 — спасённое</translation>
        </message>
        <message>
            <source>Saving what is whole of it…</source>
            <translation>Сохраняем уцелевшее…</translation>
        </message>
        <message>
            <source>Lost: %1</source>
            <translation>Потеряно: %1</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>%1 is damaged</source>
            <translation>Библиотека %1 повреждена</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>Restore the backup of %1</source>
            <translation>Восстановить копию от %1</translation>
        </message>
        <message>
            <source>The library is restored. What stood there before is kept as %1.</source>
            <translation>Библиотека восстановлена. Прежнее сохранено как %1.</translation>
        </message>
    </context>
    <context>
        <name>ResultsView</name>
        <message>
            <source>Search results</source>
            <translation>Результаты поиска</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>To review %1</source>
            <translation>К разбору %1</translation>
        </message>
        <message>
            <source>Decided by you %1</source>
            <translation>Решено вами %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Все %1</translation>
        </message>
        <message>
            <source>Perhaps one story, %1</source>
            <translation>Возможно, один сюжет, %1</translation>
        </message>
        <message>
            <source>Likely one story, %1</source>
            <translation>Вероятно, один сюжет, %1</translation>
        </message>
        <message>
            <source>One story, %1</source>
            <translation>Один сюжет, %1</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>статьи %1</translation>
        </message>
        <message>
            <source>apart from %1</source>
            <translation>отдельно от %1</translation>
        </message>
        <message>
            <source>ahead of %1</source>
            <translation>впереди %1</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>The program keeps them apart, as each is closer to others or would tie two stories together.</source>
            <translation>Программа держит их порознь: каждая ближе к другим или связала бы два сюжета.</translation>
        </message>
        <message>
            <source>The program takes them for one story, but is not sure.</source>
            <translation>Программа считает их одним сюжетом, но не уверена.</translation>
        </message>
        <message>
            <source>The program takes them for one story.</source>
            <translation>Программа считает их одним сюжетом.</translation>
        </message>
        <message>
            <source>This article shares no words with another one.</source>
            <translation>У этой статьи нет общих слов с другими.</translation>
        </message>
        <message>
            <source>These two share %1 of %2 words.</source>
            <translation>Общих слов: %1 из %2.</translation>
        </message>
        <message>
            <source>These two share %1 of %2 字.</source>
            <translation>Общего: %1 из %2 字.</translation>
        </message>
        <message>
            <source>These two share about %1 of the words of the shorter one.</source>
            <translation>Общих слов около %1 от более короткой.</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>выбрана вами</translation>
        </message>
        <message>
            <source>longest, %1</source>
            <translation>самая длинная, %1</translation>
        </message>
        <message>
            <source>earliest</source>
            <translation>самая ранняя</translation>
        </message>
        <message>
            <source>No decisions yet</source>
            <translation>Решений пока нет</translation>
        </message>
        <message>
            <source>What you join or tell apart stays so, whatever the program finds.</source>
            <translation>Объединённое и разделённое вами таким и останется, что бы ни нашла программа.</translation>
        </message>
        <message>
            <source>1 story was found.</source>
            <translation>Найден 1 сюжет.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories were found.</source>
            <translation>
                <numerusform>Найден %Ln сюжет.</numerusform>
                <numerusform>Найдено %Ln сюжета.</numerusform>
                <numerusform>Найдено %Ln сюжетов.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story was found, %2 decided by you.</source>
            <translation>Найден 1 сюжет, решено вами: %2.</translation>
        </message>
        <message>
            <source>%1 stories were found, %2 decided by you.</source>
            <translation>Найдено сюжетов: %1, решено вами: %2.</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Решать нечего</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>Один сюжет</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Не дубликат</translation>
        </message>
        <message>
            <source>Taken out of its story</source>
            <translation>Вынесена из сюжета</translation>
        </message>
        <message>
            <source>Made the principal</source>
            <translation>Сделана основной</translation>
        </message>
        <message>
            <source>Both were printed on the same day.</source>
            <translation>Обе опубликованы в один день.</translation>
        </message>
        <message>
            <source>The second was printed one day later.</source>
            <translation>Вторая опубликована на день позже.</translation>
        </message>
        <message>
            <source>The second was printed one day earlier.</source>
            <translation>Вторая опубликована на день раньше.</translation>
        </message>
        <message numerus="yes">
            <source>The second was printed %Ln days later.</source>
            <translation>
                <numerusform>Вторая опубликована на %Ln день позже.</numerusform>
                <numerusform>Вторая опубликована на %Ln дня позже.</numerusform>
                <numerusform>Вторая опубликована на %Ln дней позже.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The second was printed %Ln days earlier.</source>
            <translation>
                <numerusform>Вторая опубликована на %Ln день раньше.</numerusform>
                <numerusform>Вторая опубликована на %Ln дня раньше.</numerusform>
                <numerusform>Вторая опубликована на %Ln дней раньше.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Review</source>
            <translation>Разбор</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Сюжеты</translation>
        </message>
        <message>
            <source>Furniture</source>
            <translation>Служебный текст</translation>
        </message>
        <message>
            <source>Looking for what is in doubt</source>
            <translation>Поиск сомнительного</translation>
        </message>
        <message>
            <source>The first cases are shown as they are found.</source>
            <translation>Первые случаи появятся, как только найдутся.</translation>
        </message>
        <message>
            <source>No furniture was learned</source>
            <translation>Служебного текста не найдено</translation>
        </message>
        <message>
            <source>What stands in many articles of one outlet is listed here.</source>
            <translation>Здесь то, что стоит во многих статьях одного издания.</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Назад к столу</translation>
        </message>
        <message>
            <source>Cases to review</source>
            <translation>Случаи для разбора</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Evidence</source>
            <translation>Основания</translation>
        </message>
        <message>
            <source>These two could not be compared: %1 Both texts are whole.</source>
            <translation>Не удалось сравнить: %1 Оба текста целы.</translation>
        </message>
        <message>
            <source>The program decides about “%1” again.</source>
            <translation>О «%1» снова решает программа.</translation>
        </message>
        <message>
            <source>Shown from now on, in %1.</source>
            <translation>Теперь показывается: %1.</translation>
        </message>
        <message>
            <source>The program folds this again.</source>
            <translation>Программа снова сворачивает это.</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>text</source>
            <translation>текст</translation>
        </message>
        <message>
            <source>a repeat</source>
            <translation>повтор</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>служебный текст</translation>
        </message>
        <message>
            <source>an aside</source>
            <translation>врезка</translation>
        </message>
        <message>
            <source>another article</source>
            <translation>другая статья</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>Published</source>
            <translation>Дата публикации</translation>
        </message>
        <message>
            <source>Drag to choose dates, click again for all</source>
            <translation>Протяните, чтобы выбрать даты; щелчок — все</translation>
        </message>
        <message>
            <source>1 hit for “%1”</source>
            <translation>1 совпадение для «%1»</translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits for “%1”</source>
            <translation>
                <numerusform>%Ln совпадение для «%1»</numerusform>
                <numerusform>%Ln совпадения для «%1»</numerusform>
                <numerusform>%Ln совпадений для «%1»</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>Copies of one passage are shown once.</source>
            <translation>Копии одного фрагмента показаны один раз.</translation>
        </message>
        <message>
            <source>Tag this hit…</source>
            <translation>Метка на это совпадение…</translation>
        </message>
        <message numerus="yes">
            <source>Tag all %Ln hits…</source>
            <translation>
                <numerusform>Метка на %Ln совпадение…</numerusform>
                <numerusform>Метка на все %Ln совпадения…</numerusform>
                <numerusform>Метка на все %Ln совпадений…</numerusform>
            </translation>
        </message>
        <message>
            <source>one article</source>
            <translation>одна статья</translation>
        </message>
        <message>
            <source>Not tagged yet</source>
            <translation>Пока без метки</translation>
        </message>
        <message>
            <source>1 more tag</source>
            <translation>Ещё одна метка</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more tags</source>
            <translation>
                <numerusform>Ещё %Ln метка</numerusform>
                <numerusform>Ещё %Ln метки</numerusform>
                <numerusform>Ещё %Ln меток</numerusform>
            </translation>
        </message>
        <message>
            <source>Open side by side</source>
            <translation>Открыть рядом</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more with this tag</source>
            <translation>
                <numerusform>Ещё %Ln с этой меткой</numerusform>
                <numerusform>Ещё %Ln с этой меткой</numerusform>
                <numerusform>Ещё %Ln с этой меткой</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more without a tag</source>
            <translation>
                <numerusform>Ещё %Ln без метки</numerusform>
                <numerusform>Ещё %Ln без метки</numerusform>
                <numerusform>Ещё %Ln без метки</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more in this story</source>
            <translation>
                <numerusform>Ещё %Ln в этом сюжете</numerusform>
                <numerusform>Ещё %Ln в этом сюжете</numerusform>
                <numerusform>Ещё %Ln в этом сюжете</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more in this article</source>
            <translation>
                <numerusform>Ещё %Ln в этой статье</numerusform>
                <numerusform>Ещё %Ln в этой статье</numerusform>
                <numerusform>Ещё %Ln в этой статье</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, title</source>
            <translation>%1, заголовок</translation>
        </message>
        <message>
            <source>%1, note</source>
            <translation>%1, заметка</translation>
        </message>
        <message>
            <source>In folded text</source>
            <translation>В свёрнутом тексте</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>Только здесь</translation>
        </message>
        <message>
            <source>Also in 1 version</source>
            <translation>Также в 1 версии</translation>
        </message>
        <message numerus="yes">
            <source>Also in %Ln versions</source>
            <translation>
                <numerusform>Также в %Ln версии</numerusform>
                <numerusform>Также в %Ln версиях</numerusform>
                <numerusform>Также в %Ln версиях</numerusform>
            </translation>
        </message>
        <message>
            <source>Searched %1, notes and titles.</source>
            <translation>Просмотрено: %1, заметки и заголовки.</translation>
        </message>
        <message>
            <source>Folded text was left out.</source>
            <translation>Свёрнутый текст пропущен.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Search the library</source>
            <translation>Поиск по библиотеке</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>This pattern cannot be searched for</source>
            <translation>Это выражение искать нельзя</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Поиск по библиотеке</translation>
        </message>
        <message>
            <source>Type a word into the field above.</source>
            <translation>Введите слово в поле выше.</translation>
        </message>
        <message>
            <source>Search folded text</source>
            <translation>Искать в свёрнутом</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Сбросить фильтры</translation>
        </message>
        <message>
            <source>No hits for “%1”</source>
            <translation>Нет совпадений для «%1»</translation>
        </message>
        <message>
            <source>By story</source>
            <translation>По сюжетам</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>По дате</translation>
        </message>
        <message>
            <source>By tag</source>
            <translation>По меткам</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Фильтры</translation>
        </message>
    </context>
    <context>
        <name>SearchStatus</name>
        <message>
            <source>Searched %1 in %2 s</source>
            <translation>Просмотрено: %1 за %2 с</translation>
        </message>
        <message>
            <source>Esc goes back to the desk</source>
            <translation>Esc — назад к столу</translation>
        </message>
        <message>
            <source>Enter opens, Space previews</source>
            <translation>Enter открывает, пробел — предпросмотр</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>What can be done with the selection</source>
            <translation>Что можно сделать с выбранным</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Выделить</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>Копировать со ссылкой</translation>
        </message>
        <message>
            <source>Go to the next place</source>
            <translation>К следующему месту</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Save what is whole…</source>
            <translation>Сохранить уцелевшее…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Отменено: %1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Повторено: %1</translation>
        </message>
    </context>
    <context>
        <name>Specimen</name>
        <message>
            <source>Specimen of the text</source>
            <translation>Образец текста</translation>
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
            <translation>Каждый сюжет читается один раз, каждый фрагмент помечается один раз. Всё остаётся на этом компьютере.</translation>
        </message>
        <message>
            <source>%1 short articles about two towns on one river. Nothing to set up.</source>
            <translation>Коротких статей: %1. О двух городах на одной реке, без настройки.</translation>
        </message>
        <message>
            <source>Open the sample library</source>
            <translation>Открыть учебную библиотеку</translation>
        </message>
        <message>
            <source>New library</source>
            <translation>Новая библиотека</translation>
        </message>
        <message>
            <source>One file that holds your articles, marks and decisions.</source>
            <translation>Один файл со статьями, пометками и решениями.</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>Открыть библиотеку</translation>
        </message>
        <message>
            <source>Continue with a .heihe file.</source>
            <translation>Продолжить с файлом .heihe.</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Импортировать файлы</translation>
        </message>
        <message>
            <source>Makes a library beside them. You can also drop files here.</source>
            <translation>Библиотека появится рядом с ними. Файлы можно и перетащить.</translation>
        </message>
        <message>
            <source>Read once</source>
            <translation>Прочесть один раз</translation>
        </message>
        <message>
            <source>What you have read in one version is folded in the next.</source>
            <translation>Прочитанное в одной версии свёрнуто в следующей.</translation>
        </message>
        <message>
            <source>Mark once</source>
            <translation>Пометить один раз</translation>
        </message>
        <message>
            <source>A highlight appears in every copy of the passage.</source>
            <translation>Выделение появится в каждой копии фрагмента.</translation>
        </message>
        <message>
            <source>Take it along</source>
            <translation>Взять с собой</translation>
        </message>
        <message>
            <source>Export excerpts with their sources, and read them back.</source>
            <translation>Экспорт выдержек с источниками и чтение обратно.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Text size, %1 %</source>
            <translation>Размер текста, %1 %</translation>
        </message>
    </context>
    <context>
        <name>StoryMap</name>
        <message>
            <source>Story map</source>
            <translation>Карта сюжета</translation>
        </message>
    </context>
    <context>
        <name>TagDelegate</name>
        <message>
            <source>Name of the tag</source>
            <translation>Имя метки</translation>
        </message>
    </context>
    <context>
        <name>TagFilters</name>
        <message>
            <source>Tagged</source>
            <translation>С метками</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Пока без меток</translation>
        </message>
    </context>
    <context>
        <name>TagHitsDialog</name>
        <message>
            <source>Tag all hits</source>
            <translation>Метка на все совпадения</translation>
        </message>
        <message>
            <source>Tag %1 for “%2”</source>
            <translation>Метка на %1 для «%2»</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Поставить</translation>
        </message>
        <message>
            <source>%1, showing in %2</source>
            <translation>%1, видно: %2</translation>
        </message>
        <message>
            <source>No hit is chosen.</source>
            <translation>Совпадения не выбраны.</translation>
        </message>
        <message>
            <source>Type the tag first.</source>
            <translation>Сначала введите метку.</translation>
        </message>
        <message>
            <source>They are tagged as soon as they are counted.</source>
            <translation>Метки появятся, как только всё сосчитано.</translation>
        </message>
        <message>
            <source>Tag, such as Trade/Bridge; a new name makes it</source>
            <translation>Метка, например «Торговля/Мост»; новое имя создаст её</translation>
        </message>
        <message>
            <source>Exact words</source>
            <translation>Точные слова</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Предложение</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Абзац</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Совпадения</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Помечать</translation>
        </message>
    </context>
    <context>
        <name>TagMenu</name>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>Show all marks</source>
            <translation>Показать все пометки</translation>
        </message>
        <message>
            <source>Filter by this tag</source>
            <translation>Фильтр по этой метке</translation>
        </message>
        <message>
            <source>Only where it meets this tag</source>
            <translation>Только вместе с этой меткой</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Describe…</source>
            <translation>Описать…</translation>
        </message>
        <message>
            <source>New tag inside…</source>
            <translation>Новая метка внутри…</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Переместить в…</translation>
        </message>
        <message>
            <source>Move to the top</source>
            <translation>Переместить наверх</translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>Слить с…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Remove (keeps the highlights)</source>
            <translation>Удалить (выделения останутся)</translation>
        </message>
    </context>
    <context>
        <name>TagPicker</name>
        <message>
            <source>Choose a tag</source>
            <translation>Выбор метки</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>No tag is called so.</source>
            <translation>Метки с таким именем нет.</translation>
        </message>
        <message>
            <source>Tag, or a new one</source>
            <translation>Метка или новая</translation>
        </message>
        <message>
            <source>Create “%1”</source>
            <translation>Создать «%1»</translation>
        </message>
        <message>
            <source>Matching tags</source>
            <translation>Подходящие метки</translation>
        </message>
    </context>
    <context>
        <name>TagTree</name>
        <message>
            <source>key %1</source>
            <translation>клавиша %1</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
    </context>
    <context>
        <name>TaggingHits</name>
        <message>
            <source>Tagging as “%1”</source>
            <translation>Ставится метка «%1»</translation>
        </message>
        <message>
            <source>Stopped. Tagged “%1”: %2.</source>
            <translation>Остановлено. Метка «%1»: %2.</translation>
        </message>
        <message>
            <source>Tagged “%1”: %2.</source>
            <translation>Метка «%1»: %2.</translation>
        </message>
    </context>
    <context>
        <name>TagsPanel</name>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation>Меток пока нет</translation>
        </message>
        <message>
            <source>Press T on selected text and type a name.</source>
            <translation>Нажмите T на выбранном тексте и введите имя.</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Новая метка</translation>
        </message>
        <message>
            <source>New tag in %1</source>
            <translation>Новая метка в %1</translation>
        </message>
        <message>
            <source>What “%1” means</source>
            <translation>Что значит «%1»</translation>
        </message>
        <message>
            <source>Move “%1” to</source>
            <translation>Переместить «%1» в</translation>
        </message>
        <message>
            <source>Merge “%1” into</source>
            <translation>Слить «%1» с</translation>
        </message>
        <message>
            <source>New tag…</source>
            <translation>Новая метка…</translation>
        </message>
        <message>
            <source>Open all</source>
            <translation>Развернуть все</translation>
        </message>
        <message>
            <source>Close all</source>
            <translation>Свернуть все</translation>
        </message>
        <message>
            <source>Show all marks</source>
            <translation>Показать все пометки</translation>
        </message>
        <message>
            <source>More about tags</source>
            <translation>Ещё о метках</translation>
        </message>
        <message>
            <source>New tag, open all, close all</source>
            <translation>Новая метка, развернуть все, свернуть все</translation>
        </message>
    </context>
    <context>
        <name>Told</name>
        <message>
            <source>In it, %1</source>
            <translation>Внутри: %1</translation>
        </message>
        <message>
            <source>From %1: %2</source>
            <translation>Из %1: %2</translation>
        </message>
        <message>
            <source>%1 The file was left untouched.</source>
            <translation>%1 Файл не изменён.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be opened. Check its permissions.</source>
            <translation>Не удалось открыть папку %1. Проверьте права доступа.</translation>
        </message>
        <message>
            <source>Page %1 is damaged and cannot be drawn.</source>
            <translation>Страница %1 повреждена, показать её нельзя.</translation>
        </message>
        <message>
            <source>Line %1 has no text: none of the fields %2 is filled.</source>
            <translation>В строке %1 нет текста: поля %2 пусты.</translation>
        </message>
        <message>
            <source>Line %1 is not an object with named fields.</source>
            <translation>Строка %1 — не объект с именованными полями.</translation>
        </message>
        <message>
            <source>Line %1 is not valid JSON.</source>
            <translation>Строка %1 — не JSON.</translation>
        </message>
        <message>
            <source>It cannot be shown: it %1. The text is whole.</source>
            <translation>Показать не удалось: %1. Текст цел.</translation>
        </message>
        <message>
            <source>These two could not be compared: the comparison %1. Both texts are whole. Try again.</source>
            <translation>Не удалось сравнить: %1. Оба текста целы. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The file of this article is not kept in this library, so its pages cannot be shown.</source>
            <translation>Файла этой статьи в библиотеке нет, поэтому страниц не показать.</translation>
        </message>
        <message>
            <source>This article came from no PDF, so it has no pages.</source>
            <translation>Эта статья не из PDF, страниц у неё нет.</translation>
        </message>
        <message>
            <source>%1 holds no text.</source>
            <translation>%1: текста нет.</translation>
        </message>
        <message>
            <source>%1 holds no readable text: its bytes fit no known encoding. Save it as UTF-8 text.</source>
            <translation>%1: текст не читается, кодировка неизвестна. Сохраните его как текст UTF-8.</translation>
        </message>
        <message>
            <source>%1 is of a kind (%2) that is not read here. Read are %3.</source>
            <translation>%1: файлы вида %2 здесь не читаются. Читаются %3.</translation>
        </message>
        <message>
            <source>%1 is %2, which is not read here. Save its text as .txt, .html or .pdf.</source>
            <translation>%1 — %2; такое здесь не читается. Сохраните текст как .txt, .html или .pdf.</translation>
        </message>
        <message>
            <source>%1 shows no text. Open it in a browser, and save what is to be read as text.</source>
            <translation>%1: текста не видно. Откройте файл в браузере и сохраните нужное как текст.</translation>
        </message>
        <message>
            <source>%1 shows no text. Check that it was saved whole.</source>
            <translation>%1: текста не видно. Проверьте, целиком ли сохранён файл.</translation>
        </message>
        <message>
            <source>%1 is a library. Open it, or merge it into this one.</source>
            <translation>%1 — это библиотека. Откройте её или слейте с этой.</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its lines is an object with a text.</source>
            <translation>%1: статей нет, ни в одной строке нет объекта с текстом.</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its lines is an object with a text. %2</source>
            <translation>%1: статей нет, ни в одной строке нет объекта с текстом. %2</translation>
        </message>
        <message>
            <source>%1 is empty. Check that it was saved whole.</source>
            <translation>%1: файл пуст. Проверьте, целиком ли он сохранён.</translation>
        </message>
        <message>
            <source>%1 is empty. There is nothing to import.</source>
            <translation>%1: файл пуст, импортировать нечего.</translation>
        </message>
        <message>
            <source>%1 is larger than 50 MB of text. Split it into smaller files.</source>
            <translation>%1: текста больше 50 МБ. Разбейте на файлы поменьше.</translation>
        </message>
        <message>
            <source>%1 is larger than 500 MB. Split it and import the parts.</source>
            <translation>%1: больше 500 МБ. Разбейте файл и импортируйте части.</translation>
        </message>
        <message>
            <source>%1 is a pipe or a device. Save what comes out of it as a file.</source>
            <translation>%1 — канал или устройство. Сохраните то, что из него поступает, в файл.</translation>
        </message>
        <message>
            <source>%1 is a PDF, which is read page by page.</source>
            <translation>%1 — PDF, он читается постранично.</translation>
        </message>
        <message>
            <source>%1 holds more than 50 MB of text. Split it into smaller files.</source>
            <translation>%1: текста больше 50 МБ. Разбейте на файлы поменьше.</translation>
        </message>
        <message>
            <source>%1 holds only white space. Check that it was saved whole.</source>
            <translation>%1: одни пробелы. Проверьте, целиком ли сохранён файл.</translation>
        </message>
        <message>
            <source>%1 is protected by a password. Save a copy without one, and import that.</source>
            <translation>%1: файл защищён паролем. Сохраните копию без пароля и импортируйте её.</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be opened as a PDF. Get another copy of it.</source>
            <translation>%1: PDF повреждён и не открывается. Найдите другую копию.</translation>
        </message>
        <message>
            <source>%1 is damaged: it opens with 0 pages. Get another copy of it.</source>
            <translation>%1: файл повреждён, в нём 0 страниц. Найдите другую копию.</translation>
        </message>
        <message>
            <source>%1 is damaged: none of its pages can be read. Get another copy of it.</source>
            <translation>%1: файл повреждён, ни одна страница не читается. Найдите другую копию.</translation>
        </message>
        <message>
            <source>%1 has blank pages alone. Get another copy of it.</source>
            <translation>%1: одни пустые страницы. Найдите другую копию.</translation>
        </message>
        <message>
            <source>%1 has %2 pages, more than the %3 that are read. Split it.</source>
            <translation>%1: страниц %2, читается не больше %3. Разбейте файл.</translation>
        </message>
        <message>
            <source>%1 holds pictures of pages, no text. Its pages can be shown; text recognition (OCR) would make it readable.</source>
            <translation>%1: изображения страниц без текста. Страницы можно показать; распознавание (OCR) даст текст.</translation>
        </message>
        <message>
            <source>%1 was not found. Check the path.</source>
            <translation>%1: файл не найден. Проверьте путь.</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2. Check its permissions.</source>
            <translation>Не удалось открыть %1: %2. Проверьте права доступа.</translation>
        </message>
        <message>
            <source>a picture (%1)</source>
            <translation>картинка (%1)</translation>
        </message>
        <message>
            <source>a picture or a recording (RIFF)</source>
            <translation>картинка или запись (RIFF)</translation>
        </message>
        <message>
            <source>a compressed file (gzip)</source>
            <translation>сжатый файл (gzip)</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>программа</translation>
        </message>
        <message>
            <source>%1 is a spreadsheet, which is not read here. Save it as .csv.</source>
            <translation>%1 — электронная таблица; такое здесь не читается. Сохраните её как .csv.</translation>
        </message>
        <message>
            <source>an office file</source>
            <translation>офисный документ</translation>
        </message>
        <message>
            <source>an e-book (EPUB)</source>
            <translation>электронная книга (EPUB)</translation>
        </message>
        <message>
            <source>%1 has no text: none of the fields %2 is filled.</source>
            <translation>%1: текста нет, поля %2 пусты.</translation>
        </message>
        <message>
            <source>%1 has only a headline: “%2”.</source>
            <translation>%1: есть только заголовок «%2».</translation>
        </message>
        <message>
            <source>%1 is not an object with named fields.</source>
            <translation>%1: не объект с именованными полями.</translation>
        </message>
        <message>
            <source>%1 has %2 cells under %3 columns: a delimiter in it is not quoted.</source>
            <translation>%1: ячеек %2, а столбцов %3; разделитель внутри текста не взят в кавычки.</translation>
        </message>
        <message>
            <source>%1 opens a quotation mark that is never closed.</source>
            <translation>%1: кавычка открыта и не закрыта.</translation>
        </message>
        <message>
            <source>%1 has no column of texts. Its columns are: %2. Name the one with the texts “text”.</source>
            <translation>%1: нет столбца с текстами. Столбцы: %2. Назовите столбец с текстами «text».</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its rows has a text.</source>
            <translation>%1: статей нет, ни в одной строке нет текста.</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its rows has a text. %2</source>
            <translation>%1: статей нет, ни в одной строке нет текста. %2</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its entries has a text.</source>
            <translation>%1: статей нет, ни в одной записи нет текста.</translation>
        </message>
        <message>
            <source>%1 holds no article: none of its entries has a text. %2</source>
            <translation>%1: статей нет, ни в одной записи нет текста. %2</translation>
        </message>
        <message>
            <source>%1 holds no article: none of the files in it can be read.</source>
            <translation>%1: статей нет, ни один файл внутри не читается.</translation>
        </message>
        <message>
            <source>%1 holds no article: none of the files in it can be read. %2</source>
            <translation>%1: статей нет, ни один файл внутри не читается. %2</translation>
        </message>
        <message>
            <source>%1 holds no article: it is no list of objects with texts.</source>
            <translation>%1: статей нет, это не список объектов с текстами.</translation>
        </message>
        <message>
            <source>%1 is not valid XML. Check that it was saved whole.</source>
            <translation>%1 — не XML. Проверьте, целиком ли сохранён файл.</translation>
        </message>
        <message>
            <source>%1 is XML, but no feed: it begins with &lt;%2&gt;.</source>
            <translation>%1 — XML, но не лента: начинается с &lt;%2&gt;.</translation>
        </message>
        <message>
            <source>%1 is a feed without entries. There is nothing to import.</source>
            <translation>%1 — лента без записей. Импортировать нечего.</translation>
        </message>
        <message>
            <source>Its end is missing: the last entry may be cut off. Get another copy of it.</source>
            <translation>Конца файла нет: последняя запись может быть обрезана. Достаньте другую копию.</translation>
        </message>
        <message>
            <source>%1 is not valid JSON. With one article a line, call it .jsonl.</source>
            <translation>%1 — не JSON. Если в каждой строке по статье, назовите файл .jsonl.</translation>
        </message>
        <message>
            <source>%1 is a damaged ZIP. Get another copy of it.</source>
            <translation>%1: архив ZIP повреждён. Достаньте другую копию.</translation>
        </message>
        <message>
            <source>%1 is encrypted. Unpack it with its password, and import what is in it.</source>
            <translation>%1: зашифровано. Распакуйте с паролем и импортируйте содержимое.</translation>
        </message>
        <message>
            <source>%1 is larger than 200 MB. Unpack it, split it, and import the parts.</source>
            <translation>%1: больше 200 МБ. Распакуйте, разбейте и импортируйте части.</translation>
        </message>
        <message>
            <source>%1 is packed in a way that is not read here. Unpack it first.</source>
            <translation>%1: такое сжатие здесь не читается. Сначала распакуйте.</translation>
        </message>
        <message>
            <source>%1 is damaged and cannot be unpacked. Get another copy of it.</source>
            <translation>%1: повреждено, распаковать нельзя. Достаньте другую копию.</translation>
        </message>
        <message>
            <source>%1 holds %2 files of %3 GB together, more than is read. Unpack it and import the parts.</source>
            <translation>%1: файлов %2, вместе %3 ГБ, это больше, чем читается. Распакуйте и импортируйте частями.</translation>
        </message>
        <message>
            <source>%1 would unpack to %2 times its size, so it is not read.</source>
            <translation>%1: распакованное было бы в %2 раз больше, поэтому не читается.</translation>
        </message>
        <message>
            <source>%1 is a bundle of Heihe Reader. Merge it instead of importing it, so that its marks and tags come along.</source>
            <translation>%1 — пакет Heihe Reader. Вместо импорта выполните слияние: тогда придут и пометки, и метки.</translation>
        </message>
        <message>
            <source>%1 is a ZIP inside of a ZIP. Unpack the outer one, and import what is in it.</source>
            <translation>%1 — ZIP внутри ZIP. Распакуйте внешний и импортируйте содержимое.</translation>
        </message>
        <message>
            <source>%1 holds no text. Unpack it, and import it by itself.</source>
            <translation>%1: текста нет. Распакуйте и импортируйте отдельно.</translation>
        </message>
        <message>
            <source>%1 has no text.</source>
            <translation>%1: текста нет.</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Строка %1</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>Запись %1</translation>
        </message>
        <message>
            <source>About the author</source>
            <translation>Об авторе</translation>
        </message>
        <message>
            <source>Advertisement</source>
            <translation>Реклама</translation>
        </message>
        <message>
            <source>Alternative text of a picture</source>
            <translation>Замещающий текст картинки</translation>
        </message>
        <message>
            <source>Alternative text of the caption below</source>
            <translation>Замещающий текст подписи ниже</translation>
        </message>
        <message>
            <source>Another article, glued on</source>
            <translation>Приклеившаяся другая статья</translation>
        </message>
        <message>
            <source>Button</source>
            <translation>Кнопка</translation>
        </message>
        <message>
            <source>Cookie notice</source>
            <translation>Уведомление о cookie</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Head of another article</source>
            <translation>Шапка другой статьи</translation>
        </message>
        <message>
            <source>How to reach the editors</source>
            <translation>Контакты редакции</translation>
        </message>
        <message>
            <source>Legal notice</source>
            <translation>Правовая информация</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Ссылки</translation>
        </message>
        <message>
            <source>Links to other articles</source>
            <translation>Ссылки на другие статьи</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Навигация</translation>
        </message>
        <message>
            <source>Newsletter sign-up</source>
            <translation>Подписка на рассылку</translation>
        </message>
        <message>
            <source>Notice of the site</source>
            <translation>Сообщение сайта</translation>
        </message>
        <message>
            <source>Outside the article</source>
            <translation>Вне статьи</translation>
        </message>
        <message>
            <source>Page footer</source>
            <translation>Подвал страницы</translation>
        </message>
        <message>
            <source>Page header</source>
            <translation>Шапка страницы</translation>
        </message>
        <message>
            <source>Paywall</source>
            <translation>Платный доступ</translation>
        </message>
        <message>
            <source>Pull-quote</source>
            <translation>Вынос</translation>
        </message>
        <message>
            <source>Pull-quote: its words stand in the story</source>
            <translation>Вынос: эти слова есть в тексте</translation>
        </message>
        <message>
            <source>Readers' comments</source>
            <translation>Комментарии читателей</translation>
        </message>
        <message>
            <source>Search box</source>
            <translation>Поле поиска</translation>
        </message>
        <message>
            <source>Share bar</source>
            <translation>Кнопки «Поделиться»</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Боковая колонка</translation>
        </message>
        <message>
            <source>Slogan above the offer</source>
            <translation>Слоган над предложением</translation>
        </message>
        <message>
            <source>Subscription box</source>
            <translation>Блок подписки</translation>
        </message>
        <message>
            <source>Subscription offer</source>
            <translation>Предложение подписки</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Window laid over the page</source>
            <translation>Окно поверх страницы</translation>
        </message>
        <message>
            <source>You folded this</source>
            <translation>Свёрнуто вами</translation>
        </message>
        <message>
            <source>an outlet whose name is not known</source>
            <translation>издания с неизвестным названием</translation>
        </message>
        <message>
            <source>this library</source>
            <translation>этой библиотеки</translation>
        </message>
        <message numerus="yes">
            <source>pull-quote: %Ln words of ¶ %1</source>
            <translation>
                <numerusform>вынос: %Ln слово из ¶ %1</numerusform>
                <numerusform>вынос: %Ln слова из ¶ %1</numerusform>
                <numerusform>вынос: %Ln слов из ¶ %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words as in ¶ %1</source>
            <translation>
                <numerusform>%Ln слово, как в ¶ %1</numerusform>
                <numerusform>%Ln слова, как в ¶ %1</numerusform>
                <numerusform>%Ln слов, как в ¶ %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Stands at the top of %1 of %2 pages</source>
            <translation>Вверху страниц: %1 из %2</translation>
        </message>
        <message>
            <source>Stands at the foot of %1 of %2 pages</source>
            <translation>Внизу страниц: %1 из %2</translation>
        </message>
        <message>
            <source>Stands in about %1 of %2 articles of %3</source>
            <translation>Есть примерно в %1 из %2 статей %3</translation>
        </message>
        <message>
            <source>Stands in %1 of %2 articles of %3</source>
            <translation>Есть в %1 из %2 статей %3</translation>
        </message>
        <message>
            <source>Lines that change stand in this place in about %1 of %2 articles of %3</source>
            <translation>Сменные строки стоят здесь примерно в %1 из %2 статей %3</translation>
        </message>
        <message>
            <source>Lines that change stand in this place in %1 of %2 articles of %3</source>
            <translation>Сменные строки стоят здесь в %1 из %2 статей %3</translation>
        </message>
        <message>
            <source>Begins like a line in about %1 of %2 articles of %3</source>
            <translation>Начинается как строка примерно в %1 из %2 статей %3</translation>
        </message>
        <message>
            <source>Begins like a line in %1 of %2 articles of %3</source>
            <translation>Начинается как строка в %1 из %2 статей %3</translation>
        </message>
        <message>
            <source>all 1 word the same</source>
            <translation>совпадает всё: 1 слово</translation>
        </message>
        <message numerus="yes">
            <source>all %Ln words the same</source>
            <translation>
                <numerusform>совпадает всё: %Ln слово</numerusform>
                <numerusform>совпадает всё: %Ln слова</numerusform>
                <numerusform>совпадает всё: %Ln слов</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 % of its words, not yet compared word by word</source>
            <translation>около %1 % слов, пословно ещё не сравнено</translation>
        </message>
        <message>
            <source>about %1 % of the shorter text’s words, not yet compared word by word</source>
            <translation>около %1 % слов более короткого текста, пословно ещё не сравнено</translation>
        </message>
        <message>
            <source>%1, which is the later one</source>
            <translation>%1, он более поздний</translation>
        </message>
        <message>
            <source>%1, which is the earlier one</source>
            <translation>%1, он более ранний</translation>
        </message>
        <message>
            <source>%1, 1 word only in the longer text</source>
            <translation>%1, 1 слово только в более длинном тексте</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln words only in the longer text</source>
            <translation>
                <numerusform>%1, %Ln слово только в более длинном тексте</numerusform>
                <numerusform>%1, %Ln слова только в более длинном тексте</numerusform>
                <numerusform>%1, %Ln слов только в более длинном тексте</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 % of the shorter text</source>
            <translation>%1, %2 % более короткого текста</translation>
        </message>
        <message>
            <source>%1, 1 number changed</source>
            <translation>%1, изменено 1 число</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln numbers changed</source>
            <translation>
                <numerusform>%1, изменено %Ln число</numerusform>
                <numerusform>%1, изменено %Ln числа</numerusform>
                <numerusform>%1, изменено %Ln чисел</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word in the same order</source>
            <translation>1 слово в том же порядке</translation>
        </message>
        <message numerus="yes">
            <source>%Ln words in the same order</source>
            <translation>
                <numerusform>%Ln слово в том же порядке</numerusform>
                <numerusform>%Ln слова в том же порядке</numerusform>
                <numerusform>%Ln слов в том же порядке</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word partly in another order</source>
            <translation>1 слово, порядок отчасти другой</translation>
        </message>
        <message numerus="yes">
            <source>%Ln words partly in another order</source>
            <translation>
                <numerusform>%Ln слово, порядок отчасти другой</numerusform>
                <numerusform>%Ln слова, порядок отчасти другой</numerusform>
                <numerusform>%Ln слов, порядок отчасти другой</numerusform>
            </translation>
        </message>
        <message>
            <source>The original files of 1 article.</source>
            <translation>Исходный файл 1 статьи.</translation>
        </message>
        <message numerus="yes">
            <source>The original files of %Ln articles.</source>
            <translation>
                <numerusform>Исходные файлы %Ln статьи.</numerusform>
                <numerusform>Исходные файлы %Ln статей.</numerusform>
                <numerusform>Исходные файлы %Ln статей.</numerusform>
            </translation>
        </message>
        <message>
            <source>The texts of 1 article where these marks show as well.</source>
            <translation>Текст 1 статьи, где эти пометки тоже видны.</translation>
        </message>
        <message numerus="yes">
            <source>The texts of %Ln articles where these marks show as well.</source>
            <translation>
                <numerusform>Тексты %Ln статьи, где эти пометки тоже видны.</numerusform>
                <numerusform>Тексты %Ln статей, где эти пометки тоже видны.</numerusform>
                <numerusform>Тексты %Ln статей, где эти пометки тоже видны.</numerusform>
            </translation>
        </message>
        <message>
            <source>The text of 1 article: only what is marked goes along.</source>
            <translation>Текст 1 статьи: войдёт только помеченное.</translation>
        </message>
        <message numerus="yes">
            <source>The text of %Ln articles: only what is marked goes along.</source>
            <translation>
                <numerusform>Тексты %Ln статьи: войдёт только помеченное.</numerusform>
                <numerusform>Тексты %Ln статей: войдёт только помеченное.</numerusform>
                <numerusform>Тексты %Ln статей: войдёт только помеченное.</numerusform>
            </translation>
        </message>
        <message>
            <source>Colours, exact positions, people and times.</source>
            <translation>Цвета, точные места, авторы и время.</translation>
        </message>
        <message>
            <source>Spaces and signs in 1 tag name: they become hyphens.</source>
            <translation>Пробелы и знаки в имени 1 метки: станут дефисами.</translation>
        </message>
        <message numerus="yes">
            <source>Spaces and signs in %Ln tag names: they become hyphens.</source>
            <translation>
                <numerusform>Пробелы и знаки в именах %Ln метки: станут дефисами.</numerusform>
                <numerusform>Пробелы и знаки в именах %Ln меток: станут дефисами.</numerusform>
                <numerusform>Пробелы и знаки в именах %Ln меток: станут дефисами.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 original file.</source>
            <translation>1 исходный файл.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln original files.</source>
            <translation>
                <numerusform>%Ln исходный файл.</numerusform>
                <numerusform>%Ln исходных файла.</numerusform>
                <numerusform>%Ln исходных файлов.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 link in the texts.</source>
            <translation>1 ссылка в текстах.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln links in the texts.</source>
            <translation>
                <numerusform>%Ln ссылка в текстах.</numerusform>
                <numerusform>%Ln ссылки в текстах.</numerusform>
                <numerusform>%Ln ссылок в текстах.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 fold and their reasons.</source>
            <translation>1 свёртка и её причина.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln folds and their reasons.</source>
            <translation>
                <numerusform>%Ln свёртка и причины.</numerusform>
                <numerusform>%Ln свёртки и причины.</numerusform>
                <numerusform>%Ln свёрток и причины.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 decision about stories, roles and places.</source>
            <translation>1 решение о сюжетах, ролях и местах.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln decisions about stories, roles and places.</source>
            <translation>
                <numerusform>%Ln решение о сюжетах, ролях и местах.</numerusform>
                <numerusform>%Ln решения о сюжетах, ролях и местах.</numerusform>
                <numerusform>%Ln решений о сюжетах, ролях и местах.</numerusform>
            </translation>
        </message>
        <message>
            <source>The 1 tag description, and tag colours.</source>
            <translation>Описание 1 метки и цвета меток.</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln tag descriptions, and tag colours.</source>
            <translation>
                <numerusform>Описания %Ln метки и цвета меток.</numerusform>
                <numerusform>Описания %Ln меток и цвета меток.</numerusform>
                <numerusform>Описания %Ln меток и цвета меток.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag colours.</source>
            <translation>Цвета меток.</translation>
        </message>
        <message>
            <source>1 tag without annotations.</source>
            <translation>1 метка без аннотаций.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tags without annotations.</source>
            <translation>
                <numerusform>%Ln метка без аннотаций.</numerusform>
                <numerusform>%Ln метки без аннотаций.</numerusform>
                <numerusform>%Ln меток без аннотаций.</numerusform>
            </translation>
        </message>
        <message>
            <source>It cannot be read back into a library.</source>
            <translation>Прочитать обратно в библиотеку нельзя.</translation>
        </message>
        <message>
            <source>1 other annotation in these articles.</source>
            <translation>1 другая аннотация в этих статьях.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other annotations in these articles.</source>
            <translation>
                <numerusform>%Ln другая аннотация в этих статьях.</numerusform>
                <numerusform>%Ln другие аннотации в этих статьях.</numerusform>
                <numerusform>%Ln других аннотаций в этих статьях.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 other article of these stories.</source>
            <translation>1 другая статья этих сюжетов.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other articles of these stories.</source>
            <translation>
                <numerusform>%Ln другая статья этих сюжетов.</numerusform>
                <numerusform>%Ln другие статьи этих сюжетов.</numerusform>
                <numerusform>%Ln других статей этих сюжетов.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 decision that also concerns what stays behind.</source>
            <translation>1 решение, которое касается и того, что остаётся.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln decisions that also concern what stays behind.</source>
            <translation>
                <numerusform>%Ln решение, которое касается и того, что остаётся.</numerusform>
                <numerusform>%Ln решения, которые касаются и того, что остаётся.</numerusform>
                <numerusform>%Ln решений, которые касаются и того, что остаётся.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 other tag of the codebook.</source>
            <translation>1 другая метка.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other tags of the codebook.</source>
            <translation>
                <numerusform>%Ln другая метка.</numerusform>
                <numerusform>%Ln другие метки.</numerusform>
                <numerusform>%Ln других меток.</numerusform>
            </translation>
        </message>
        <message>
            <source>What a newer version wrote about the library as a whole.</source>
            <translation>То, что более новая версия записала о библиотеке в целом.</translation>
        </message>
        <message>
            <source>Parts of original files: they go along whole, with the words of 1 other article.</source>
            <translation>Части исходных файлов: они уходят целиком, со словами ещё 1 статьи.</translation>
        </message>
        <message numerus="yes">
            <source>Parts of original files: they go along whole, with the words of %Ln other articles.</source>
            <translation>
                <numerusform>Части исходных файлов: они уходят целиком, со словами ещё %Ln статьи.</numerusform>
                <numerusform>Части исходных файлов: они уходят целиком, со словами ещё %Ln статей.</numerusform>
                <numerusform>Части исходных файлов: они уходят целиком, со словами ещё %Ln статей.</numerusform>
            </translation>
        </message>
        <message>
            <source>What a newer version wrote and this one has no word for.</source>
            <translation>То, что записала более новая версия и чего эта не знает.</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Уже есть здесь</translation>
        </message>
        <message>
            <source>The same bytes as %1</source>
            <translation>Те же байты, что в %1</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Веб-страница</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Web annotations</source>
            <translation>Веб-аннотации</translation>
        </message>
        <message>
            <source>Opens without this program, reads back whole</source>
            <translation>Открывается без программы, читается обратно целиком</translation>
        </message>
        <message>
            <source>One file to read or print</source>
            <translation>Один файл для чтения или печати</translation>
        </message>
        <message>
            <source>For notes and drafts</source>
            <translation>Для заметок и черновиков</translation>
        </message>
        <message>
            <source>One row an annotation</source>
            <translation>Строка на аннотацию</translation>
        </message>
        <message>
            <source>%1 What came in before that stays, and one undo takes it back. Merging again brings the rest.</source>
            <translation>%1 То, что пришло до этого, остаётся; одна отмена уберёт его. Повторное слияние принесёт остальное.</translation>
        </message>
        <message>
            <source>%1 What was marked before that stays, and one undo takes it back.</source>
            <translation>%1 То, что было отмечено до этого, остаётся; одна отмена уберёт это.</translation>
        </message>
        <message>
            <source>All of these bear the tag “%1” already.</source>
            <translation>На всех них уже стоит метка «%1».</translation>
        </message>
        <message>
            <source>What the merge brings was changed here meanwhile. Merge again.</source>
            <translation>То, что приносит слияние, тем временем изменилось здесь. Повторите слияние.</translation>
        </message>
        <message>
            <source>“%9” was undone before it was done, so it ended there.</source>
            <translation>Действие «%9» отменили до его завершения, поэтому оно остановилось.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Повторять нечего.</translation>
        </message>
        <message>
            <source>“%9” cannot be done: %1</source>
            <translation>Действие «%9» невозможно: %1</translation>
        </message>
        <message>
            <source>“%9” cannot be undone: %1</source>
            <translation>Действие «%9» нельзя отменить: %1</translation>
        </message>
        <message>
            <source>“%9” cannot be redone: %1</source>
            <translation>Действие «%9» нельзя повторить: %1</translation>
        </message>
        <message>
            <source>something else has changed %1 since.</source>
            <translation>с тех пор изменилось: %1.</translation>
        </message>
        <message>
            <source>something else has removed %1 since.</source>
            <translation>с тех пор удалено: %1.</translation>
        </message>
        <message>
            <source>something else has taken out %1 since.</source>
            <translation>с тех пор убрано: %1.</translation>
        </message>
        <message>
            <source>something else has brought in again %1 since.</source>
            <translation>с тех пор снова добавлено: %1.</translation>
        </message>
        <message>
            <source>%1 was changed since, by “%9”. Take that back first.</source>
            <translation>с тех пор изменилось: %1 («%9»). Сначала отмените это.</translation>
        </message>
        <message>
            <source>%1 was removed since, by “%9”. Take that back first.</source>
            <translation>с тех пор удалено: %1 («%9»). Сначала отмените это.</translation>
        </message>
        <message>
            <source>%1 was taken out since, by “%9”. Take that back first.</source>
            <translation>с тех пор убрано: %1 («%9»). Сначала отмените это.</translation>
        </message>
        <message>
            <source>%1 was brought in again since, by “%9”. Take that back first.</source>
            <translation>с тех пор снова добавлено: %1 («%9»). Сначала отмените это.</translation>
        </message>
        <message>
            <source>the tag above the tag “%1” was removed since.</source>
            <translation>метка над меткой «%1» с тех пор удалена.</translation>
        </message>
        <message>
            <source>the article of %1 was taken out since.</source>
            <translation>статьи, в которой стоит %1, больше нет в библиотеке.</translation>
        </message>
        <message>
            <source>a tag of %1 was removed since.</source>
            <translation>с тех пор удалена метка: %1.</translation>
        </message>
        <message>
            <source>%1 has the tag “%2” by now.</source>
            <translation>теперь метка «%2» есть здесь: %1.</translation>
        </message>
        <message>
            <source>the tag “%1” stands below the tag “%2” by now.</source>
            <translation>метка «%1» теперь стоит под меткой «%2».</translation>
        </message>
        <message>
            <source>%1 stands in “%2” by now.</source>
            <translation>в статье «%2» теперь есть %1.</translation>
        </message>
        <message>
            <source>something was decided about “%1” since.</source>
            <translation>с тех пор о статье «%1» принято решение.</translation>
        </message>
        <message>
            <source>what was decided about %1</source>
            <translation>решение о статье %1</translation>
        </message>
        <message>
            <source>This step is undone or gone, so there is no way back to it. Choose another one.</source>
            <translation>Этот шаг отменён или удалён, вернуться к нему нельзя. Выберите другой.</translation>
        </message>
        <message>
            <source>Nothing was done since, so there is nothing to take back.</source>
            <translation>С тех пор ничего не сделано, отменять нечего.</translation>
        </message>
        <message>
            <source>Something else was done since, so this step cannot be done again.</source>
            <translation>С тех пор сделано другое, этот шаг нельзя повторить.</translation>
        </message>
        <message>
            <source>a mark</source>
            <translation>пометка</translation>
        </message>
        <message>
            <source>the mark on “%1”</source>
            <translation>пометка «%1»</translation>
        </message>
        <message>
            <source>the tag “%1”</source>
            <translation>метка «%1»</translation>
        </message>
        <message>
            <source>an article</source>
            <translation>содержание статьи</translation>
        </message>
        <message>
            <source>%1 is not a Heihe Reader library. It was left untouched.</source>
            <translation>%1 — не библиотека Heihe Reader. Файл не изменён.</translation>
        </message>
        <message>
            <source>%1 was written by a newer Heihe Reader (format %2). It was left untouched. Update the program to open it.</source>
            <translation>%1 записан более новой версией Heihe Reader (формат %2). Файл не изменён. Обновите программу, чтобы открыть его.</translation>
        </message>
        <message>
            <source>There is no library at %1. Check the name, or import into it first.</source>
            <translation>Библиотеки %1 нет. Проверьте имя или сначала импортируйте в неё.</translation>
        </message>
        <message>
            <source>The library could not be written: it is open for reading only.</source>
            <translation>Запись в библиотеку не удалась: она открыта только для чтения.</translation>
        </message>
        <message>
            <source>What came in stays, but not all of it has its place in a story yet. %1</source>
            <translation>Импортированное остаётся, но не всё ещё нашло место в сюжете. %1</translation>
        </message>
        <message>
            <source>The library could not be written: %1</source>
            <translation>Запись в библиотеку не удалась: %1</translation>
        </message>
        <message>
            <source>A value in the library cannot be read: the file is damaged. It was left untouched. Open a backup, or save what is whole of it (salvage).</source>
            <translation>Значение в библиотеке не читается: файл повреждён. Он не изменён. Откройте резервную копию или сохраните то, что в нём уцелело (salvage).</translation>
        </message>
        <message>
            <source>%1 could not be opened: %2</source>
            <translation>Не удалось открыть %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>Не удалось прочитать %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2.</source>
            <translation>Не удалось открыть %1: %2.</translation>
        </message>
        <message>
            <source>another program is writing to it. Try again in a moment.</source>
            <translation>в неё пишет другая программа. Повторите чуть позже.</translation>
        </message>
        <message>
            <source>this place does not allow writing. Check the permissions of the file and its folder.</source>
            <translation>запись в этом месте запрещена. Проверьте права на файл и папку.</translation>
        </message>
        <message>
            <source>the disk is full. Free some space and try again.</source>
            <translation>диск заполнен. Освободите место и повторите.</translation>
        </message>
        <message>
            <source>the system does not let files grow so large here. Raise its limit on the size of files and try again.</source>
            <translation>система не даёт файлам здесь так вырасти. Поднимите её предел размера файлов и повторите.</translation>
        </message>
        <message>
            <source>its disk, or the connection to it, reports a fault. Check it, then open the library again.</source>
            <translation>её диск или связь с ним сообщает о сбое. Проверьте их и откройте библиотеку снова.</translation>
        </message>
        <message>
            <source>another program is using it. Close it there and try again.</source>
            <translation>её использует другая программа. Закройте её там и повторите.</translation>
        </message>
        <message>
            <source>The library could not be packed: %1</source>
            <translation>Не удалось уплотнить библиотеку: %1</translation>
        </message>
        <message>
            <source>Words that were erased may stand in unused parts of the file until the library is opened the next time. %1</source>
            <translation>До следующего открытия библиотеки стёртые слова могут оставаться в неиспользуемых частях файла. %1</translation>
        </message>
        <message>
            <source>the file is damaged. It was left untouched. Open a backup, or save what is whole of it (salvage).</source>
            <translation>файл повреждён. Он не изменён. Откройте резервную копию или сохраните то, что в нём уцелело (salvage).</translation>
        </message>
        <message>
            <source>%1 exists already. Choose another name; nothing was overwritten.</source>
            <translation>%1 уже существует. Выберите другое имя; ничего не перезаписано.</translation>
        </message>
        <message>
            <source>%1 belongs to the library beside it. Choose another name.</source>
            <translation>%1 принадлежит библиотеке, которая лежит рядом. Выберите другое имя.</translation>
        </message>
        <message>
            <source>The copy %1 could not be written there. Check that the folder exists, allows writing and has room. Nothing was changed.</source>
            <translation>Не удалось записать копию %1. Проверьте, что папка есть, доступна для записи и в ней есть место. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The backup %1 is damaged. Choose another one; nothing was changed.</source>
            <translation>Резервная копия %1 повреждена. Выберите другую; ничего не изменено.</translation>
        </message>
        <message>
            <source>%1 could not be restored: %2. Nothing was lost of it.</source>
            <translation>Не удалось восстановить %1: %2. Ничего не потеряно.</translation>
        </message>
        <message>
            <source>another program writes to it all the time</source>
            <translation>в неё всё время пишет другая программа</translation>
        </message>
        <message>
            <source>No backup could be written to %1: %2. The earlier ones are kept.</source>
            <translation>Не удалось записать резервную копию в %1: %2. Прежние сохранены.</translation>
        </message>
        <message>
            <source>The library is damaged (%1), so no backup was made of it. The earlier ones are kept.</source>
            <translation>Библиотека повреждена (%1), резервная копия не сделана. Прежние сохранены.</translation>
        </message>
        <message>
            <source>only %1 MB are free on that disk</source>
            <translation>на диске свободно лишь %1 МБ</translation>
        </message>
        <message>
            <source>The file is damaged: %1</source>
            <translation>Файл повреждён: %1</translation>
        </message>
        <message>
            <source>A row of %1 refers to nothing in %2.</source>
            <translation>Строка %1 ссылается на то, чего нет в %2.</translation>
        </message>
        <message>
            <source>The kept bytes of %1 are not what was imported.</source>
            <translation>Сохранённый файл %1 не тот, что импортирован.</translation>
        </message>
        <message>
            <source>The mark %1 does not stand at its place in %2.</source>
            <translation>Пометка %1 стоит не на своём месте в %2.</translation>
        </message>
        <message>
            <source>Step %1 of the history cannot be read.</source>
            <translation>Шаг %1 истории не читается.</translation>
        </message>
        <message>
            <source>%1: it has %2 words, and %3 were counted.</source>
            <translation>%1: слов %2, а посчитано %3.</translation>
        </message>
        <message>
            <source>%1: more of its words are new than it has.</source>
            <translation>%1: новых слов больше, чем всего слов.</translation>
        </message>
        <message>
            <source>%1: what was found about it belongs to other blocks.</source>
            <translation>%1: найденное о ней относится к другим блокам.</translation>
        </message>
        <message>
            <source>%1: its id is not that of its file and its place in it.</source>
            <translation>%1: её id не соответствует файлу и месту в нём.</translation>
        </message>
        <message>
            <source>%1: the search index holds other words than its text.</source>
            <translation>%1: в поисковом указателе не те слова, что в тексте.</translation>
        </message>
        <message>
            <source>The search index holds other words than were put into it.</source>
            <translation>В поисковом указателе не те слова, что были в него внесены.</translation>
        </message>
        <message>
            <source>%1: the blocks end after the text does.</source>
            <translation>%1: блоки кончаются позже текста.</translation>
        </message>
        <message>
            <source>%1: the text is not what was read.</source>
            <translation>%1: текст не тот, что был прочитан.</translation>
        </message>
        <message>
            <source>%1: the blocks do not tile the text at %2.</source>
            <translation>%1: блоки не покрывают текст в позиции %2.</translation>
        </message>
        <message>
            <source>%1: the blocks end before the text does.</source>
            <translation>%1: блоки кончаются раньше текста.</translation>
        </message>
        <message>
            <source>%1 comes from an earlier version and was not brought up to date, as no copy of it could be written first. It was left untouched. Check that its folder allows writing and has room.</source>
            <translation>%1 создана прежней версией и не обновлена: не удалось сначала записать её копию. Файл не изменён. Проверьте, что в его папку можно писать и место есть.</translation>
        </message>
        <message>
            <source>%1 is empty: there is no library in it. Restore a backup; in a synced folder wait until the file has come.</source>
            <translation>Файл %1 пуст: библиотеки в нём нет. Восстановите резервную копию; в синхронизируемой папке дождитесь, пока файл придёт.</translation>
        </message>
        <message>
            <source>%1 was not closed in good order, and its place does not allow that to be made good. Copy it, with all files beside it whose names begin with %2, to where you may write.</source>
            <translation>Библиотека %1 не была закрыта как следует, а её место не даёт это исправить. Скопируйте её вместе со всеми соседними файлами, чьи имена начинаются с %2, туда, где вам разрешена запись.</translation>
        </message>
        <message>
            <source>%1 was not closed in good order, and %2, which holds what was written last, is missing. Put it back beside the library. To do without it, delete %3 or restore a backup.</source>
            <translation>Библиотека %1 не была закрыта как следует, а файла %2 с последними записями нет. Верните его на место рядом с библиотекой. Чтобы обойтись без него, удалите %3 или восстановите резервную копию.</translation>
        </message>
        <message>
            <source>%1 is damaged: its first page cannot be read. It was left untouched. Open a backup, or save what is whole of it (salvage).</source>
            <translation>Файл %1 повреждён: его первая страница не читается. Он не изменён. Откройте резервную копию или сохраните то, что в нём уцелело (salvage).</translation>
        </message>
        <message>
            <source>%1 is open in another window or command. In a network or synced folder only one at a time may write to it. Close it there first.</source>
            <translation>Библиотека %1 открыта в другом окне или команде. В сетевой или синхронизируемой папке писать в неё может только кто-то один. Сначала закройте её там.</translation>
        </message>
        <message>
            <source>%1 is open on another computer. In a network or synced folder only one at a time may write to it. Close it there first. If it is open nowhere, delete %2 beside it.</source>
            <translation>Библиотека %1 открыта на другом компьютере. В сетевой или синхронизируемой папке писать в неё может только кто-то один. Сначала закройте её там. Если она нигде не открыта, удалите рядом с ней файл %2.</translation>
        </message>
        <message>
            <source>%1 is a device, no file, and was left alone. Choose the name of a file.</source>
            <translation>%1 — устройство, а не файл; оно не тронуто. Выберите имя файла.</translation>
        </message>
        <message>
            <source>%1 cannot be made: there is no folder %2. Make it first.</source>
            <translation>Создать %1 нельзя: папки %2 нет. Сначала создайте её.</translation>
        </message>
        <message>
            <source>%1 is a link that leads back to itself. Name the library itself.</source>
            <translation>%1 — ссылка, ведущая на саму себя. Укажите саму библиотеку.</translation>
        </message>
        <message>
            <source>%1 is empty: nothing of it can be saved.</source>
            <translation>Файл %1 пуст: сохранять в нём нечего.</translation>
        </message>
        <message>
            <source>There is no library at %1. Check the name.</source>
            <translation>По имени %1 библиотеки нет. Проверьте имя.</translation>
        </message>
        <message>
            <source>Saved: %1 of %2 articles, %3 annotations, %4 tags.</source>
            <translation>Сохранено: статей %1 из %2, аннотаций %3, меток %4.</translation>
        </message>
        <message>
            <source>The texts of %1 of them were lost and have been read again from their files.</source>
            <translation>Тексты некоторых из них (%1) были потеряны и заново прочитаны из файлов.</translation>
        </message>
        <message>
            <source>The history was left behind: nothing done before can be undone in the copy.</source>
            <translation>История не перенесена: сделанное раньше в копии отменить нельзя.</translation>
        </message>
        <message>
            <source>Lost articles: %1.</source>
            <translation>Потеряны статьи: %1.</translation>
        </message>
        <message>
            <source>Lost annotations: %1. What they stood on, or they themselves, cannot be read.</source>
            <translation>Потеряно аннотаций: %1. Не читаются они сами или то, на чём они стояли.</translation>
        </message>
        <message>
            <source>Lost original files: %1. The texts read from them were saved.</source>
            <translation>Потеряно исходных файлов: %1. Прочитанные из них тексты сохранены.</translation>
        </message>
        <message>
            <source>The first page of the file is lost: something that was removed may be there again.</source>
            <translation>Первая страница файла потеряна: что-то из удалённого могло появиться снова.</translation>
        </message>
        <message>
            <source>This copy was not left out.</source>
            <translation>Эта копия не была исключена.</translation>
        </message>
        <message>
            <source>“%1” stands in this article, but nowhere beside these words.</source>
            <translation>«%1» есть в этой статье, но нигде рядом с этими словами.</translation>
        </message>
        <message>
            <source>“%1” does not stand in this article. Copy the words from `show`.</source>
            <translation>В этой статье нет слов «%1». Скопируйте их из `show`.</translation>
        </message>
        <message>
            <source>The text ends at %1; [%2, %3) runs over it.</source>
            <translation>Текст кончается на %1; [%2, %3) выходит за него.</translation>
        </message>
        <message>
            <source>[%1, %2) holds no words. Choose some text.</source>
            <translation>В [%1, %2) нет слов. Выберите текст.</translation>
        </message>
        <message>
            <source>[%1, %2) is no stretch of this text, which ends at %3.</source>
            <translation>[%1, %2) — не отрывок этого текста, он кончается на %3.</translation>
        </message>
        <message>
            <source>The text ends at %1, before the end of this stretch.</source>
            <translation>Текст кончается на %1, раньше этого отрывка.</translation>
        </message>
        <message>
            <source>These words stand nowhere else in this article, so they are no repeat. Fold them as an aside.</source>
            <translation>Этих слов больше нигде в статье нет, это не повтор. Сверните их как врезку.</translation>
        </message>
        <message>
            <source>Both are the same article. Choose two.</source>
            <translation>Это одна и та же статья. Выберите две.</translation>
        </message>
        <message>
            <source>It takes two articles to join. Choose another one too.</source>
            <translation>Для объединения нужны две статьи. Выберите ещё одну.</translation>
        </message>
        <message>
            <source>This article does not belong to that story, so it cannot lead it.</source>
            <translation>Эта статья не из того сюжета, основной ей не быть.</translation>
        </message>
        <message>
            <source>Both stretches are of one article. Choose the other one in another pane.</source>
            <translation>Оба отрывка из одной статьи. Выберите второй в другой колонке.</translation>
        </message>
        <message>
            <source>These stretches were not matched by hand, so there is nothing to take back.</source>
            <translation>Эти отрывки не сопоставлялись вручную, отменять нечего.</translation>
        </message>
        <message>
            <source>Nobody said that these stretches are not the same, so there is nothing to take back.</source>
            <translation>Об этих отрывках никто не говорил, что они разные, отменять нечего.</translation>
        </message>
        <message>
            <source>There are no words in this stretch. Select some, then match them.</source>
            <translation>В этом отрывке нет слов. Выберите слова и сопоставьте.</translation>
        </message>
        <message>
            <source>“%1” is no regular expression: %2.</source>
            <translation>«%1» — не регулярное выражение: %2.</translation>
        </message>
        <message>
            <source>This pattern takes too long in this text. Make it simpler.</source>
            <translation>В этом тексте выражение ищется слишком долго. Упростите его.</translation>
        </message>
        <message>
            <source>This pattern takes too long in this library. Make it simpler.</source>
            <translation>В этой библиотеке выражение ищется слишком долго. Упростите его.</translation>
        </message>
        <message>
            <source>“%1” is no tag: each name in it needs at least one letter.</source>
            <translation>«%1» — не метка: в каждом имени нужна хотя бы одна буква.</translation>
        </message>
        <message>
            <source>A tag's name needs at least one letter and no “/”.</source>
            <translation>В имени метки нужна хотя бы одна буква и не должно быть «/».</translation>
        </message>
        <message>
            <source>There is a tag “%1” here already. Merge the two instead.</source>
            <translation>Метка «%1» здесь уже есть. Слейте их.</translation>
        </message>
        <message>
            <source>There is a tag “%1” there already. Merge the two instead.</source>
            <translation>Метка «%1» там уже есть. Слейте их.</translation>
        </message>
        <message>
            <source>“%1” cannot be merged into itself or a tag below it.</source>
            <translation>«%1» нельзя слить с собой или со вложенной меткой.</translation>
        </message>
        <message>
            <source>“%1” cannot be moved into itself.</source>
            <translation>«%1» нельзя переместить в саму себя.</translation>
        </message>
        <message>
            <source>There is nothing to tag. Choose at least one hit.</source>
            <translation>Помечать нечего. Выберите хотя бы одно совпадение.</translation>
        </message>
        <message>
            <source>The bundle was refused: %1. Nothing was read from it.</source>
            <translation>Пакет отвергнут: %1. Из него ничего не прочитано.</translation>
        </message>
        <message>
            <source>There is no bundle at %1.</source>
            <translation>Пакета %1 нет.</translation>
        </message>
        <message>
            <source>%1 is no bundle: it is neither a folder nor a zip.</source>
            <translation>%1 — не пакет: ни папка, ни zip.</translation>
        </message>
        <message>
            <source>%1 is no bundle of Heihe Reader: it has no %2.</source>
            <translation>%1 — не пакет Heihe Reader: в нём нет %2.</translation>
        </message>
        <message>
            <source>%1 is a damaged zip. Nothing was read from it.</source>
            <translation>%1 — повреждённый zip. Из него ничего не прочитано.</translation>
        </message>
        <message>
            <source>%1 could not be read: %2.</source>
            <translation>Не удалось прочитать %1: %2.</translation>
        </message>
        <message>
            <source>%1 holds %2 files of %3 GB together, more than a bundle may. Nothing was read.</source>
            <translation>%1: файлов %2, всего %3 ГБ — больше, чем бывает в пакете. Ничего не прочитано.</translation>
        </message>
        <message>
            <source>%1 would unpack to %2 times its size, so it was not read.</source>
            <translation>%1 при распаковке вырос бы в %2 раз, поэтому не прочитан.</translation>
        </message>
        <message>
            <source>%1 is a bag, but not one that Heihe Reader made. It was left untouched.</source>
            <translation>%1 — архив BagIt, но не от Heihe Reader. Он не изменён.</translation>
        </message>
        <message>
            <source>%1 was made by a newer Heihe Reader (bundle version %2, this one reads up to %3). Update the program to read it.</source>
            <translation>%1 сделан более новой версией Heihe Reader (пакет версии %2, читаются до %3). Обновите программу.</translation>
        </message>
        <message>
            <source>%1 cannot be written: there is no folder %2. Make it first.</source>
            <translation>Не удалось записать %1: нет папки %2. Сначала создайте её.</translation>
        </message>
        <message>
            <source>%1 is a folder and was left alone. Choose another name for the file.</source>
            <translation>%1 — папка, она не тронута. Выберите другое имя файла.</translation>
        </message>
        <message>
            <source>%1 is a library and was left alone. Choose another name for the export.</source>
            <translation>%1 — библиотека, она не тронута. Выберите другое имя для экспорта.</translation>
        </message>
        <message>
            <source>%1 is a file and was left alone. Choose another name, or one that ends in .zip.</source>
            <translation>%1 — файл, он не тронут. Выберите другое имя или имя на .zip.</translation>
        </message>
        <message>
            <source>%1 holds something else than a bundle (%2) and was left alone. Choose another folder.</source>
            <translation>В %1 не пакет (%2), папка не тронута. Выберите другую.</translation>
        </message>
        <message>
            <source>%1 could not be written. %2 Nothing was left behind.</source>
            <translation>Не удалось записать %1. %2 Ничего не осталось.</translation>
        </message>
        <message>
            <source>The disk is full. Make room or choose another place.</source>
            <translation>Диск заполнен. Освободите место или выберите другое.</translation>
        </message>
        <message>
            <source>Your share of that disk is used up. Make room or choose another place.</source>
            <translation>Ваша квота на диске исчерпана. Освободите место или выберите другое.</translation>
        </message>
        <message>
            <source>That disk does not take files of this size. Choose another place.</source>
            <translation>Диск не принимает такие большие файлы. Выберите другое место.</translation>
        </message>
        <message>
            <source>Writing there is not allowed. Choose another place.</source>
            <translation>Запись туда запрещена. Выберите другое место.</translation>
        </message>
        <message>
            <source>That disk can only be read. Choose another place.</source>
            <translation>Диск доступен только для чтения. Выберите другое место.</translation>
        </message>
        <message>
            <source>The name is too long. Choose a shorter one.</source>
            <translation>Слишком длинное имя. Выберите короче.</translation>
        </message>
        <message>
            <source>That disk does not take this name. Choose another one.</source>
            <translation>Диск не принимает такое имя. Выберите другое.</translation>
        </message>
        <message>
            <source>The disk reports: %1.</source>
            <translation>Диск сообщает: %1.</translation>
        </message>
        <message>
            <source>“%1” does not stand in this library's text of the article.</source>
            <translation>Слов «%1» нет в здешнем тексте статьи.</translation>
        </message>
        <message>
            <source>“%1” was changed on both sides; yours was kept.</source>
            <translation>«%1» изменено с обеих сторон; оставлено ваше.</translation>
        </message>
        <message>
            <source>“%1” was removed here and changed there; it stays removed.</source>
            <translation>«%1» удалено здесь и изменено там; остаётся удалённым.</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>нет %1</translation>
        </message>
        <message>
            <source>%1 is missing, though %2 lists it</source>
            <translation>нет %1, хотя он есть в списке %2</translation>
        </message>
        <message>
            <source>%1 comes twice</source>
            <translation>%1 встречается дважды</translation>
        </message>
        <message>
            <source>%1 was altered: %2</source>
            <translation>%1 изменён: %2</translation>
        </message>
        <message>
            <source>%1 cannot be unpacked</source>
            <translation>%1 не распаковывается</translation>
        </message>
        <message>
            <source>%1 is not as long as the zip says</source>
            <translation>длина %1 не та, что указана в zip</translation>
        </message>
        <message>
            <source>%1 is not as it was when the bundle was made</source>
            <translation>%1 не такой, как при создании пакета</translation>
        </message>
        <message>
            <source>%1 does not belong to the bundle</source>
            <translation>%1 не относится к пакету</translation>
        </message>
        <message>
            <source>%1 does not belong to the bundle: %2 does not list it</source>
            <translation>%1 не относится к пакету: его нет в списке %2</translation>
        </message>
        <message>
            <source>%1 does not have the form of a bundle: %2</source>
            <translation>%1 не имеет вида пакета: %2</translation>
        </message>
        <message>
            <source>%1 is a link or a device, and a bundle holds only files</source>
            <translation>%1 — ссылка или устройство, а в пакете бывают только файлы</translation>
        </message>
        <message>
            <source>%1 is encrypted, and a bundle never is</source>
            <translation>%1 зашифрован, а пакет не шифруется</translation>
        </message>
        <message>
            <source>%1 has a name that is not allowed in a bundle</source>
            <translation>имя %1 в пакете недопустимо</translation>
        </message>
        <message>
            <source>%1 lies outside of the bundle's folder</source>
            <translation>%1 лежит вне папки пакета</translation>
        </message>
        <message>
            <source>took longer than %1 seconds</source>
            <translation>заняло больше %1 с</translation>
        </message>
        <message>
            <source>needs more memory than allowed</source>
            <translation>нужно больше памяти, чем разрешено</translation>
        </message>
        <message>
            <source>was stopped</source>
            <translation>остановлено</translation>
        </message>
        <message>
            <source>could not be finished: the process that worked on it ended suddenly</source>
            <translation>не закончено: рабочий процесс внезапно завершился</translation>
        </message>
        <message>
            <source>could not be finished because of a fault in Heihe Reader (%1)</source>
            <translation>не закончено из-за сбоя в Heihe Reader (%1)</translation>
        </message>
        <message>
            <source>could not be finished, as there is no room for temporary files</source>
            <translation>не закончено: нет места для временных файлов</translation>
        </message>
        <message>
            <source>%1 could not be finished, as there is no room for temporary files.</source>
            <translation>%1: не закончено, нет места для временных файлов.</translation>
        </message>
        <message>
            <source>This %1. What stood before is kept.</source>
            <translation>Не вышло: %1. Прежнее сохранено.</translation>
        </message>
        <message>
            <source>%1 took longer than %2 seconds.</source>
            <translation>%1: заняло больше %2 с.</translation>
        </message>
        <message>
            <source>%1 needs more memory than allowed.</source>
            <translation>%1: нужно больше памяти, чем разрешено.</translation>
        </message>
        <message>
            <source>%1 could not be finished: the process that worked on it ended suddenly.</source>
            <translation>%1: не закончено, рабочий процесс внезапно завершился.</translation>
        </message>
        <message>
            <source>%1 could not be finished because of a fault in Heihe Reader (%2).</source>
            <translation>%1: не закончено из-за сбоя в Heihe Reader (%2).</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Toolbar</source>
            <translation>Панель инструментов</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message>
            <source>There is no earlier place to go back to.</source>
            <translation>Назад идти некуда.</translation>
        </message>
        <message>
            <source>There is no later place to go forward to.</source>
            <translation>Вперёд идти некуда.</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>Upkeep</name>
        <message>
            <source>Checking %1</source>
            <translation>Проверяется: %1</translation>
        </message>
        <message>
            <source>The library was checked. All is well.</source>
            <translation>Библиотека проверена. Всё в порядке.</translation>
        </message>
        <message>
            <source>%1 problems were found. The first: %2</source>
            <translation>Найдено неполадок: %1. Первая: %2</translation>
        </message>
        <message>
            <source>Saved a backup as %1.</source>
            <translation>Резервная копия сохранена как %1.</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Library</source>
            <translation>Библиотека</translation>
        </message>
        <message>
            <source>Filter the library panel</source>
            <translation>Фильтр панели библиотеки</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Annotations</source>
            <translation>Аннотации</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
    </context>
</TS>
