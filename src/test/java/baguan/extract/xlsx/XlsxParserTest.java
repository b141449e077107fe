package baguan.extract.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import baguan.document.Block;
import baguan.document.Cell;
import baguan.document.Document;
import baguan.document.Layer;
import baguan.document.PageSetup;
import baguan.document.Part;
import baguan.document.Style;
import baguan.extract.Limits;
import baguan.extract.TikaExtractor;
import baguan.extract.ooxml.BlockLines;
import baguan.extract.ooxml.TinyPackage;
import org.junit.jupiter.api.Test;

class XlsxParserTest {
  private static final String FORMATS =
      """
      <numFmts><numFmt numFmtId='170' formatCode=';;;'/>
      <numFmt numFmtId='171' formatCode='#,##0.00_ '/>
      <numFmt numFmtId='172' formatCode='0;-0;;@'/></numFmts>
      <fonts><font><sz val='11'/><name val='宋体'/></font>
      <font><sz val='16'/><color rgb='FFFFFFFF'/><name val='仿宋'/><b/></font></fonts>
      <fills><fill><patternFill patternType='none'/></fill>
      <fill><patternFill patternType='solid'><fgColor rgb='FF000080'/></patternFill></fill></fills>
      <cellXfs><xf numFmtId='0' fontId='0' fillId='0'/>
      <xf numFmtId='14' fontId='0' fillId='0'/>
      <xf numFmtId='171' fontId='0' fillId='0'/>
      <xf numFmtId='170' fontId='0' fillId='0'/>
      <xf numFmtId='0' fontId='1' fillId='0'/>
      <xf numFmtId='0' fontId='1' fillId='1'/>
      <xf numFmtId='172' fontId='0' fillId='0'/>
      <xf numFmtId='31' fontId='0' fillId='0'/></cellXfs>
      """;

  @Test
  void readsEveryKindOfCellInRowOrder() {
    Document book =
        new Book()
            .strings("<si><t>报价</t></si><si><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></si>")
            .cells(
                """
                <c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>
                <c r='C1' t='inlineStr'><is><t>在内</t></is></c><c r='D1' t='b'><v>1</v></c>
                <c r='E1' t='e'><v>#REF!</v></c><c r='F1' t='str'><f>A1</f><v>算得</v></c>
                <c><v>42</v></c><c r='AB1'/>
                """)
            .read();
    assertThat(BlockLines.of(book))
        .isEqualTo(
            """
            visible xlsx/sheet['表']/A1: 报价
            visible xlsx/sheet['表']/B1: 甲乙
            visible xlsx/sheet['表']/C1: 在内
            visible xlsx/sheet['表']/D1: TRUE
            visible xlsx/sheet['表']/E1: #REF!
            visible xlsx/sheet['表']/F1: 算得
            visible xlsx/sheet['表']/G1: 42
            """);
    Block last = book.blocks().get(6);
    assertThat(last.cell()).isEqualTo(new Cell("xlsx/sheet['表']", 1, 7));
    assertThat(book.blocks().get(5).attribute("formula")).isEqualTo("A1");
    assertThat(book.fullyRead()).isTrue();
  }

  @Test
  void showsNumbersAsFormattedAndKeepsThemRaw() {
    Document book =
        new Book()
            .styles(FORMATS)
            .cells(
                """
                <c r='A1'><v>4111111111111111</v></c><c r='B1' s='1'><v>45356</v></c>
                <c r='C1' s='2'><v>1234567.005</v></c><c r='D1'><v>0.1</v></c>
                <c r='E1' s='7'><v>45356</v></c><c r='F1'><v>13800138000</v></c>
                """)
            .read();
    assertThat(BlockLines.of(book))
        .isEqualTo(
            """
            visible xlsx/sheet['表']/A1: 4.11111E+15
            visible xlsx/sheet['表']/B1: 2024/3/5
            visible xlsx/sheet['表']/C1: 1,234,567.01
            visible xlsx/sheet['表']/D1: 0.1
            visible xlsx/sheet['表']/E1: 2024年3月5日
            visible xlsx/sheet['表']/F1: 13800138000
            """);
    assertThat(book.blocks().stream().map(b -> b.attribute("raw")))
        .containsExactly("4111111111111111", "45356", "1234567.005", "", "45356", "");
  }

  @Test
  void countsDatesFrom1904WhenTheWorkbookDoes() {
    Document book =
        new Book()
            .workbook("<workbookPr date1904='1'/>", "")
            .styles(FORMATS)
            .cells("<c r='A1' s='1'><v>43894</v></c>")
            .read();
    assertThat(BlockLines.of(book)).isEqualTo("visible xlsx/sheet['表']/A1: 2024/3/5\n");
  }

  @Test
  void saysWhyACellCannotBeSeen() {
    Document book =
        new Book()
            .styles(FORMATS)
            .sheet(
                "表",
                "",
                """
                <cols><col min='3' max='4' hidden='1'/><col min='5' max='5' width='0'/></cols>
                <sheetData><row r='1'><c r='A1' s='3'><v>7</v></c><c r='B1' s='4'><v>8</v></c>
                <c r='C1'><v>9</v></c><c r='E1'><v>10</v></c><c r='F1' s='5'><v>11</v></c>
                <c r='G1' s='6'><v>0</v></c><c r='H1' s='3' t='str'><v>密</v></c></row>
                <row r='2' hidden='1'><c r='A2'><v>12</v></c></row>
                <row r='3' ht='0'><c r='A3'><v>13</v></c></row></sheetData>
                """)
            .sheet("藏", "hidden", "<sheetData><row><c><v>1</v></c></row></sheetData>")
            .sheet("深", "veryHidden", "<sheetData><row><c><v>2</v></c></row></sheetData>")
            .read();
    assertThat(BlockLines.of(book))
        .isEqualTo(
            """
            hidden (invisible-color) xlsx/sheet['表']/A1: 7
            hidden (invisible-color) xlsx/sheet['表']/B1: 8
            hidden (hidden-row-or-column) xlsx/sheet['表']/C1: 9
            hidden (hidden-row-or-column) xlsx/sheet['表']/E1: 10
            visible xlsx/sheet['表']/F1: 11
            hidden (invisible-color) xlsx/sheet['表']/H1: 密
            hidden (hidden-row-or-column) xlsx/sheet['表']/A2: 12
            hidden (hidden-row-or-column) xlsx/sheet['表']/A3: 13
            hidden (hidden-sheet) xlsx/sheet['藏']/A1: 1
            hidden (hidden-sheet) xlsx/sheet['深']/A1: 2
            """);
    assertThat(book.blocks().get(9).attribute("state")).isEqualTo("veryHidden");
    assertThat(book.blocks().get(4).styleAt(0))
        .isEqualTo(new Style("仿宋", "仿宋", 320, "FFFFFF", "000080", true, false, false, false));
  }

  @Test
  void doubtsWhiteTextWhereAConditionalFormatMayColourTheCell() {
    Document book =
        new Book()
            .styles(FORMATS)
            .sheet(
                "表",
                "",
                """
                <sheetData><row r='1'><c r='A1' s='4'><v>1</v></c><c r='B1' s='4'><v>2</v></c></row>
                </sheetData><conditionalFormatting sqref='B1:B9'/>
                """)
            .read();
    assertThat(BlockLines.of(book))
        .isEqualTo(
            """
            hidden (invisible-color) xlsx/sheet['表']/A1: 1
            visible xlsx/sheet['表']/B1: 2
            """);
  }

  @Test
  void takesAnInvisibleRunOutOfItsCell() {
    Document book =
        new Book()
            .styles(FORMATS)
            .strings("<si><r><t>见</t></r><r><rPr><color rgb='FFFEFEFE'/></rPr><t>不见</t></r></si>")
            .cells("<c r='A1' t='s'><v>0</v></c>")
            .read();
    assertThat(BlockLines.of(book))
        .isEqualTo(
            """
            hidden (invisible-color) xlsx/sheet['表']/A1/run[1]: 不见
            visible xlsx/sheet['表']/A1: 见
            """);
  }

  @Test
  void givesAFormulaABlockOnlyWhenItTellsSomething() {
    Document book =
        new Book()
            .cells(
                """
                <c r='A1'><f>B1*1.3</f><v>1</v></c><c r='B1'><f>IF(A1&gt;1,"底价","")</f><v>2</v></c>
                <c r='C1'><f>IF(A1&gt;2,"底价","")</f><v>3</v></c><c r='D1'><f>[1]S!A1</f><v>4</v></c>
                <c r='E1'><f>T1[价]+'\\\\srv\\a\\[b.xlsx]S'!A1</f><v>5</v></c>
                """)
            .read();
    assertThat(BlockLines.of(book, b -> b.layer() == Layer.FIELD))
        .isEqualTo(
            """
            field xlsx/sheet['表']/B1/formula: IF(A1>1,"底价","")
            field (external-link) xlsx/sheet['表']/D1/formula: [1]S!A1
            field (local-path) xlsx/sheet['表']/E1/formula: T1[价]+'\\\\srv\\a\\[b.xlsx]S'!A1
            """);
  }

  @Test
  void readsWhatIsSetAroundTheCells() {
    Book book =
        new Book()
            .sheet(
                "表",
                "",
                """
                <sheetData/><dataValidations><dataValidation sqref='A1' prompt='选一'>
                <formula1>"甲公司,乙公司"</formula1></dataValidation></dataValidations>
                <hyperlinks><hyperlink ref='B2' r:id='h' tooltip='看'/></hyperlinks>
                <pageMargins left='0.5' right='0.5' top='1' bottom='1' header='0.3' footer='0.3'/>
                <pageSetup paperSize='9' orientation='landscape'/>
                <headerFooter><oddHeader>&amp;L&amp;"宋体,粗体"&amp;12内部&amp;R&amp;Z&amp;F</oddHeader>
                <oddFooter>第&amp;P页 A&amp;&amp;B</oddFooter></headerFooter>
                """);
    book.pack.link("xl/worksheets/sheet1.xml", "h", "hyperlink", "https://oa.example.org/1");
    Document read = book.read();
    assertThat(BlockLines.of(read))
        .isEqualTo(
            """
            field xlsx/sheet['表']/dataValidation[1]/prompt: 选一
            field xlsx/sheet['表']/dataValidation[1]/formula1: "甲公司,乙公司"
            field xlsx/sheet['表']/B2/hyperlink: https://oa.example.org/1
            alt (alt-text) xlsx/sheet['表']/B2/tooltip: 看
            header xlsx/sheet['表']/oddHeader/left: 内部
            field (local-path) xlsx/sheet['表']/oddHeader/right/code[Z]: &Z
            field xlsx/sheet['表']/oddHeader/right/code[F]: &F
            footer xlsx/sheet['表']/oddFooter/center: 第页 A&B
            """);
    assertThat(read.pages())
        .containsExactly(
            new PageSetup(
                0, 0, 16838, 11906, 1440, 1440, 720, 720, 432, 432, 1, 0, 0, false, false, "", -1));
  }

  @Test
  void readsNamesAndPathsOfTheWorkbook() {
    Document book =
        new Book()
            .workbook(
                "<fileSharing userName='张某'/><x15ac:absPath xmlns:x15ac='u' url='C:\\Users\\a\\'/>",
                """
                <definedNames><definedName name='底价' hidden='1'>12.5</definedName>
                <definedName name='外'>[1]S!$A$1</definedName></definedNames>
                """)
            .cells("<c><v>1</v></c>")
            .read();
    assertThat(BlockLines.of(book, b -> b.layer() != Layer.VISIBLE))
        .isEqualTo(
            """
            metadata (person-name) xlsx/workbook/fileSharing: 张某
            metadata (local-path) xlsx/workbook/absPath: C:\\Users\\a\\
            field (hidden-defined-name) xlsx/workbook/name['底价']: 底价 = 12.5
            field (external-link) xlsx/workbook/name['外']: 外 = [1]S!$A$1
            """);
  }

  @Test
  void readsNotesAndThreadsWithTheirAuthors() {
    Book book =
        new Book()
            .related("person", "<l><person displayName='李某' id='p1' userId='li@example.org'/></l>")
            .cells("<c><v>1</v></c>");
    String sheet = "xl/worksheets/sheet1.xml";
    book.pack
        .relate(sheet, "c", "comments", "../comments1.xml")
        .relate(sheet, "t", "threadedComment", "../threads1.xml")
        .part(
            "xl/comments1.xml",
            """
            <comments><authors><author>王某</author><author>tc={1}</author></authors><commentList>
            <comment ref='A1' authorId='0'><text><r><t>改</t></r><r><t>价</t></r></text></comment>
            <comment ref='A2' authorId='1'><text><t>[Threaded comment]</t></text></comment>
            </commentList></comments>
            """)
        .part(
            "xl/threads1.xml",
            "<t><threadedComment ref='A2' dT='2024-01-01' personId='p1'><text>同意</text>"
                + "</threadedComment></t>");
    Document read = book.read();
    assertThat(BlockLines.of(read, b -> b.layer() != Layer.VISIBLE))
        .isEqualTo(
            """
            metadata (person-name) xlsx/workbook/person[1]: 李某\tli@example.org
            comment (comment) xlsx/sheet['表']/A2/thread[1]: 同意
            comment (comment) xlsx/sheet['表']/A1/comment: 改价
            """);
    assertThat(read.blocks().get(2).attribute("author")).isEqualTo("李某");
    assertThat(read.blocks().get(3).attribute("author")).isEqualTo("王某");
  }

  @Test
  void readsTextBoxesChartsAndTheirCaches() {
    Book book = new Book().cells("<c><v>1</v></c>");
    book.pack
        .relate("xl/worksheets/sheet1.xml", "d", "drawing", "../drawings/d.xml")
        .relate("xl/drawings/d.xml", "c", "chart", "../charts/c.xml")
        .part(
            "xl/drawings/d.xml",
            """
            <d xmlns:a='a' xmlns:r='r'><sp><cNvPr descr='图'/><a:p><a:r><a:t>框</a:t></a:r></a:p></sp>
            <sp><cNvPr hidden='1'/><a:p><a:r><a:t>藏</a:t></a:r></a:p></sp>
            <graphicFrame><cNvPr/><chart r:id='c'/></graphicFrame></d>
            """)
        .part(
            "xl/charts/c.xml",
            """
            <c xmlns:a='a'><title><a:p><a:r><a:t>销量</a:t></a:r></a:p></title><ser><val><numRef>
            <f>S!$A$1:$A$2</f><numCache><formatCode>General</formatCode><pt><v>3</v></pt>
            <pt><v>4</v></pt></numCache></numRef></val></ser></c>
            """);
    assertThat(BlockLines.of(book.read()))
        .isEqualTo(
            """
            visible xlsx/sheet['表']/A1: 1
            alt (alt-text) xlsx/sheet['表']/shape[1]/descr: 图
            visible xlsx/sheet['表']/shape[1]/p[1]: 框
            hidden (hidden-text) xlsx/sheet['表']/shape[2]/p[1]: 藏
            visible xlsx/sheet['表']/shape[3]/chart/p[1]: 销量
            cache xlsx/sheet['表']/shape[3]/chart/cache[1]: 3\t4
            """);
  }

  @Test
  void readsWhatTheWorkbookCarriesAlong() {
    Book book =
        new Book()
            .strings("<si><t>在</t></si><si><t>删去的</t></si>")
            .cells("<c t='s'><v>0</v></c>")
            .related(
                "externalLink",
                """
                <e><externalBook><sheetNames><sheetName val='价'/></sheetNames><sheetDataSet>
                <sheetData sheetId='0'><row r='2'><cell r='A2'><v>9.9</v></cell>
                <cell r='B2'><v>元</v></cell></row></sheetData></sheetDataSet></externalBook></e>
                """)
            .related(
                "pivotCacheDefinition",
                """
                <p refreshedBy='赵某'><cacheFields><cacheField name='户'><sharedItems><s v='甲'/>
                <s v='乙'/></sharedItems></cacheField><cacheField name='额'><sharedItems/></cacheField>
                </cacheFields></p>
                """
                    .replace("<p ", "<pivotCacheDefinition ")
                    .replace("</p>", "</pivotCacheDefinition>"))
            .related(
                "connections",
                "<c><connection name='库'><dbPr connection='Server=db;PWD=x' command='SELECT 1'/>"
                    + "</connection></c>")
            .related("revisionHeaders", "<h xmlns:r='r'><header userName='钱某' r:id='l'/></h>");
    book.pack
        .link("xl/externalLink.xml", "t", "externalLinkPath", "file:///D:/a.xlsx")
        .relate("xl/pivotCacheDefinition.xml", "r", "pivotCacheRecords", "records.xml")
        .part(
            "xl/records.xml",
            "<r><r><x v='1'/><n v='5'/></r></r>"
                .replaceFirst("^<r>", "<p>")
                .replaceFirst("</r>$", "</p>"))
        .relate("xl/revisionHeaders.xml", "l", "revisionLog", "log.xml")
        .part("xl/log.xml", "<l><rcc><oc r='A1' t='inlineStr'><is><t>旧</t></is></oc></rcc></l>")
        .part("xl/orphan.xml", "<o><t>无人引用</t></o>");
    assertThat(BlockLines.of(book.read(), b -> b.layer() != Layer.VISIBLE))
        .isEqualTo(
            """
            unreferenced (orphan-part) xlsx/sharedStrings/si[1]: 删去的
            cache (external-link) xlsx/externalLink[1]/target[1]: file:///D:/a.xlsx
            cache (external-link) xlsx/externalLink[1]/sheets: 价
            cache (cached-external-data) xlsx/externalLink[1]/sheet[0]/row[2]: 9.9\t元
            metadata (person-name) xlsx/pivotCache[1]/refreshedBy: 赵某
            cache (pivot-cache) xlsx/pivotCache[1]/field['户']: 甲\t乙
            cache (pivot-cache) xlsx/pivotCache[1]/fields: 户\t额
            cache (pivot-cache) xlsx/pivotCache[1]/record[1]: 乙\t5
            cache (external-link) xlsx/connection[1]/connection/name: 库
            cache (external-link) xlsx/connection[1]/dbPr/connection: Server=db;PWD=x
            cache (external-link) xlsx/connection[1]/dbPr/command: SELECT 1
            revision (earlier-revision) xlsx/revision[1]/change[1]/oc: 旧
            unreferenced (orphan-part) xlsx/part['xl/orphan.xml']: 无人引用
            """);
  }

  @Test
  void readsPropertiesEmbeddedFilesAndCustomXml() {
    Book book = new Book().cells("<c><v>1</v></c>");
    book.pack
        .relate("", "p", "metadata/core-properties", "docProps/core.xml")
        .relate("", "a", "extended-properties", "docProps/app.xml")
        .relate("", "u", "custom-properties", "docProps/custom.xml")
        .part("docProps/core.xml", "<c><creator>孙某</creator><title>报价</title></c>")
        .part("docProps/app.xml", "<a><Template>\\\\srv\\t.xltx</Template><Words>3</Words></a>")
        .part(
            "docProps/custom.xml", "<p><property name='MSIP_Label_1_Name'><v>机密</v></property></p>")
        .relate("xl/worksheets/sheet1.xml", "e", "package", "../embeddings/a.txt")
        .part("xl/embeddings/a.txt", "里面")
        .relate("xl/workbook.xml", "m", "customXml", "../customXml/item1.xml")
        .part("customXml/item1.xml", "<x><y>绑定</y></x>")
        .relate("xl/workbook.xml", "m2", "customXml", "../customXml/item2.xml")
        .part(
            "customXml/item2.xml",
            "<p:coreProperties xmlns:p=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                + "core-properties\"><creator>丙</creator></p:coreProperties>");
    Document read = book.read();
    assertThat(BlockLines.of(read, b -> b.layer() != Layer.VISIBLE))
        .isEqualTo(
            """
            metadata (person-name) xlsx/prop/creator: 孙某
            metadata (document-property) xlsx/prop/title: 报价
            metadata (local-path) xlsx/prop/Template: \\\\srv\\t.xltx
            metadata (sensitivity-label) xlsx/prop/custom:MSIP_Label_1_Name: 机密
            metadata (custom-xml) xlsx/part['customXml/item1.xml']: 绑定
            metadata (person-name) xlsx/prop/creator~2: 丙
            embedded (embedded-file) xlsx/part['xl/embeddings/a.txt']: a.txt
            """);
    assertThat(read.children()).hasSize(1);
    assertThat(read.children().get(0).blocks().get(0).text()).isEqualTo("里面");
  }

  @Test
  void keepsWhatWasReadOfABrokenSheet() {
    Book book = new Book().cells("<c r='A1'><v>1</v></c>").cells("<c r='A1'><v>2</v></c>");
    book.pack.part(
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</worksheet>");
    Document read = book.read();
    assertThat(read.blocks().stream().map(Block::text)).containsExactly("1", "2");
    assertThat(read.parts())
        .containsExactly(
            new Part(".", Part.Reading.PARTLY, Part.Reason.NONE, "see its parts"),
            new Part(
                "xlsx/sheet['表']",
                Part.Reading.PARTLY,
                Part.Reason.BROKEN,
                "not XML from 1:80 on"));
  }

  @Test
  void saysWhatItCouldNotRead() {
    Book lost = new Book().cells("<c><v>1</v></c>");
    lost.pack.relate("xl/workbook.xml", "xstyles", "styles", "styles.xml");
    assertThat(lost.read().parts())
        .contains(
            new Part(
                "xlsx/part['xl/styles.xml']",
                Part.Reading.NOT_READ,
                Part.Reason.EMPTY,
                "part is missing"));
    assertThat(new Book().read().fullyRead()).isFalse(); // no sheet, no text
  }

  @Test
  void tellsASheetThatNoListNames() {
    Book book = new Book().cells("<c><v>1</v></c>");
    book.pack
        .relate("xl/workbook.xml", "lost", "worksheet", "worksheets/lost.xml")
        .part("xl/worksheets/lost.xml", "<s><c><v>底价</v></c></s>");
    assertThat(BlockLines.of(book.read()))
        .isEqualTo(
            """
            visible xlsx/sheet['表']/A1: 1
            unreferenced (orphan-part) xlsx/part['xl/worksheets/lost.xml']: 底价
            """);
  }

  @Test
  void refusesABinaryOrMissingWorkbook() {
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    TikaExtractor extractor = new TikaExtractor(Limits.DEFAULT);
    TinyPackage binary = new TinyPackage("xl/workbook.bin", type).part("xl/workbook.bin", "x");
    assertThat(extractor.extract("a.xlsx", binary.bytes()).parts())
        .contains(
            new Part(".", Part.Reading.NOT_READ, Part.Reason.UNKNOWN_TYPE, "binary workbook"));
    TinyPackage none = new TinyPackage("xl/workbook.xml", type);
    assertThat(extractor.extract("a.xlsx", none.bytes()).fullyRead()).isFalse();
  }

  @Test
  void takesEveryKindOfWorkbook() {
    for (String type :
        new String[] {
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
          "application/vnd.ms-excel.template.macroEnabled.main+xml",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
        }) {
      Document read = new Book(type).cells("<c><v>1</v></c>").read();
      assertThat(BlockLines.of(read)).isEqualTo("visible xlsx/sheet['表']/A1: 1\n");
    }
  }
}
