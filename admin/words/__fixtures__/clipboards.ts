/** What programs put on the clipboard as text/html, and the Markdown that should come of it. */

export interface Clipboard {
	readonly html: string;
	readonly markdown: string;
}

/** Word 2019 for Windows: conditional comments, lists drawn with text, one bold word cut in three, notes. */
export const word: Clipboard = {
	html: String.raw`<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/NATALI~1/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:LidThemeOther>UK</w:LidThemeOther></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no; margin-bottom:8.0pt; line-height:107%; font-family:"Calibri",sans-serif;}
@list l0:level1
	{mso-level-number-format:bullet; mso-level-text:\F0B7; text-indent:-18.0pt; font-family:Symbol;}
-->
</style>
<!--[if gte mso 10]><style> table.MsoNormalTable {mso-style-name:"Звичайна таблиця";} </style><![endif]-->
</head>

<body lang=UK style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->

<p class=MsoTitle>Громадські слухання<o:p></o:p></p>

<h1 style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><b>Що&nbsp;це таке</b><o:p></o:p></h1>

<p class=MsoNormal style='text-align:justify'>За ст.&nbsp;13 Закону «Про місцеве само&shy;врядування» громада
має <b style='mso-bidi-font-weight:normal'>пра</b><b style='mso-bidi-font-weight:normal'><span lang=EN-US>во</span></b><b
style='mso-bidi-font-weight:normal'> </b>проводити <i style='mso-bidi-font-style:normal'>слухання</i><a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>.<o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>оголошення за 10 днів;<o:p></o:p></p>

<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>на сайті ради;<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>протокол.<o:p></o:p></p>

<h3>Кроки<o:p></o:p></h3>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span lang=UK>Зберіть підписи.</span><o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Подайте <a
href="https://zakon.rada.gov.ua/laws/show/280/97-%D0%B2%D1%80#Text">звернення</a>.<o:p></o:p></p>

<p class=MsoNormal>Площа – 25 м<sup>2</sup>. <span style='mso-hide:all;display:none'>Приховане</span><del
cite="mailto:Natalia" datetime="2026-05-01T10:00">Старий текст.</del><ins cite="mailto:Natalia"
datetime="2026-05-01T10:00">Новий текст.</ins><a href="#_msocom_1">[Н1]</a><o:p></o:p></p>

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=200 valign=top style='width:150pt;border:solid windowtext 1.0pt'><p class=MsoNormal><b>Громада<o:p></o:p></b></p></td>
  <td width=200 valign=top><p class=MsoNormal><b>Учасників</b><o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
  <td width=200 valign=top><p class=MsoNormal>Калуська</p><p class=MsoNormal>(Івано-Франківська обл.)<o:p></o:p></p></td>
  <td width=200 valign=top><p class=MsoNormal>1&nbsp;200 | 3&nbsp;%<o:p></o:p></p></td>
 </tr>
</table>

<p class=MsoNormal><img width=604 height=340 src="file:///C:/Users/NATALI~1/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" v:shapes="Рисунок_x0020_1"><o:p></o:p></p>

<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%">
<![endif]>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span
class=MsoFootnoteReference>[1]</span></a> Стаття 13 Закону № 280/97-ВР.<o:p></o:p></p>
</div>
</div>
<!--EndFragment-->
</body>
</html>`,
	markdown: `## Громадські слухання

## Що це таке

За ст. 13 Закону «Про місцеве самоврядування» громада має **право** проводити *слухання*[^1].

- оголошення за 10 днів;
  - на сайті ради;
- протокол.

### Кроки

1. Зберіть підписи.
2. Подайте [звернення](https://zakon.rada.gov.ua/laws/show/280/97-%D0%B2%D1%80#Text).

Площа – 25 м². Новий текст.

| Громада | Учасників |
| --- | --- |
| Калуська (Івано-Франківська обл.) | 1 200 \\| 3 % |

[^1]: Стаття 13 Закону № 280/97-ВР.`,
};

/** Google Docs in Chrome: all in a bold that is not bold, emphasis in styles, nested lists beside their items. */
export const googleDocs: Clipboard = {
	html: `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-3f1c7a52-7fff-8a1b-4b8e-1f6d1c2b3a4d"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Бюджет участі</span></h2><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">Мешканці </span><span style="font-size:11pt;font-weight:700;white-space:pre-wrap;">самі</span><span style="font-size:11pt;font-weight:400;font-style:italic;white-space:pre-wrap;"> вирішують</span><span style="font-size:11pt;white-space:pre-wrap;">, на що піде частина бюджету: </span><a href="https://www.google.com/url?q=https://decentralization.gov.ua/news/1_2&amp;sa=D&amp;source=editors" style="text-decoration:none;"><span style="font-size:11pt;color:#1155cc;text-decoration:underline;white-space:pre-wrap;">Положення</span></a><span style="white-space:pre-wrap;">.</span></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">від 16 років</span></p></li><ul style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span style="white-space:pre-wrap;">за паспортом</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="white-space:pre-wrap;">ВПО – теж</span></p></li></ul><h4 dir="ltr"><span style="font-weight:700;">Суми</span></h4><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="301" /><col width="301" /></colgroup><tbody><tr style="height:0pt"><td style="border-left:solid #000000 1pt;"><p dir="ltr"><span style="font-weight:700;">Рік</span></p></td><td><p dir="ltr"><span style="font-weight:700;">Сума</span></p></td></tr><tr><td rowspan="2"><p dir="ltr"><span>2025</span></p></td><td><p dir="ltr"><span>1 млн грн</span></p></td></tr><tr><td><p dir="ltr"><span>ще 0,5 млн грн</span></p></td></tr></tbody></table></div><p dir="ltr"><span style="border:none;display:inline-block;overflow:hidden;"><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXe" width="602" height="401" /></span></p></b><br class="Apple-interchange-newline">`,
	markdown: `## Бюджет участі

Мешканці **самі** *вирішують*, на що піде частина бюджету: [Положення](https://decentralization.gov.ua/news/1_2).

- від 16 років
  - за паспортом
- ВПО – теж

### Суми

| Рік | Сума |
| --- | --- |
| 2025 | 1 млн грн |
| 2025 | ще 0,5 млн грн |`,
};

/** LibreOffice Writer 7: fonts as elements, classes of its own, lists with paragraphs, notes with other bookmarks. */
export const libreOffice: Clipboard = {
	html: `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.6.4.1 (Linux)"/>
	<style type="text/css">
		@page { size: 21cm 29.7cm; margin: 2cm }
		p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
		a.sdfootnoteanc { font-size: 57% }
	</style>
</head>
<body lang="uk-UA" link="#000080" vlink="#800000" dir="ltr"><h2 class="western">
<a name="__RefHeading___Toc1"></a>Статут
громади</h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt"><span lang="uk-UA">Рада
затверджує статут </span></font></font><b>до 2027 року</b><sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup>.<br/>
Далі його друкують.</p>
<p style="margin-bottom: 0cm"><br/>
</p>
<ol>
	<li><p style="margin-bottom: 0cm">Робоча група</p>
	<ol type="a">
		<li><p>депутати</p></li>
		<li><p>мешканці</p></li>
	</ol></li>
	<li><p style="margin-bottom: 0cm">Обговорення</p></li>
</ol>
<p>– перший варіант;</p>
<p><font color="#000000">–&nbsp;</font>другий варіант.</p>
<p>Адреса: https://rada.gov.ua/statut_2027/, пошта <a href="mailto:rada@example.org">rada@example.org</a>.</p>
<table width="100%" cellpadding="4" cellspacing="0"><tr><td style="border: 1px solid #000000"><p>Увага: статут без реєстрації не діє.</p></td></tr></table>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>
Закон № 3703-IX.</p></div>
</body>
</html>`,
	markdown: `## Статут громади

Рада затверджує статут **до 2027 року**[^1].\\
Далі його друкують.

1. Робоча група
   1. депутати
   2. мешканці
2. Обговорення

- перший варіант;
- другий варіант.

Адреса: [rada.gov.ua/statut\\_2027](https://rada.gov.ua/statut_2027/), пошта [rada@example.org](mailto:rada@example.org).

Увага: статут без реєстрації не діє.

[^1]: Закон № 3703-IX.`,
};

/** A page of a website: a layout in a table, a table with headings and joined cells, a script, links of all kinds. */
export const webPage: Clipboard = {
	html: `<html><body>
<!--StartFragment--><table class="layout" width="960"><tbody><tr><td><div role="heading" aria-level="3" class="ttl">Підсумки</div>
<div class="lead" onclick="track()">Ми <strong>порівняли</strong>&nbsp;три <em>громади</em>.<br><br>Ось&nbsp;що вийшло:</div>
<script>alert(1)</script><style>.x{color:red}</style>
<table class="tbl"><caption>Явка</caption><thead><tr><th rowspan="2">Громада</th><th colspan="2">Голоси</th></tr>
<tr><th>онлайн</th><th>разом</th></tr></thead>
<tbody><tr><td><a href="/communities/zviahel/">Звягельська</a></td><td align="right">120</td><td><ul><li>300;</li><li>з них 5 недійсних</li></ul></td></tr></tbody></table>
<p><a href="javascript:alert(1)">Скрипт</a>, <a href="#top">нагору</a>, <a href="//evil.example/">чужий</a>, <a href="tel:+380441234567">044 123-45-67</a>,
<a href="https://uk.wikipedia.org/wiki/Віче_(збори)">Віче</a></p>
<a class="card" href="https://example.org/news"><h3>Новина дня</h3><p>Короткий зміст.</p></a>
<p>Напишіть &lt;script&gt; або {формулу} &amp;nbsp; і *зірку*.</p>
<blockquote><p>«Це наше місто».</p></blockquote>
<img src="data:image/png;base64,iVBORw0KGgo=" alt="Піксель"><img src="/media/map.png" alt="Мапа громади"></td></tr></tbody></table>
<!--EndFragment--></body></html>`,
	markdown: `## Підсумки

Ми **порівняли** три *громади*.

Ось що вийшло:

Явка

| Громада | Голоси |  |
| --- | --- | --- |
| Громада | онлайн | разом |
| [Звягельська](/communities/zviahel/) | 120 | 300; з них 5 недійсних |

Скрипт, нагору, чужий, [044 123-45-67](tel:+380441234567), [Віче](https://uk.wikipedia.org/wiki/Віче_%28збори%29)

## Новина дня

Короткий зміст.

Напишіть \\<script> або \\{формулу} \\&nbsp; і \\*зірку\\*.

> «Це наше місто».

![Мапа громади](/media/map.png)`,
};
