package baguan.samples;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Samples that are plain to read: text, Markdown, HTML, mail. */
final class Texts {
  static final String NOTICE =
      """
      江州市图书馆关于国庆节期间开放时间的通知

      各位读者：
          2026年10月1日至3日，本馆闭馆；10月4日（星期日）起恢复正常开放，开放时间为9:00—21:00。自助借还设备24小时可用。
          特此通知。

      江州市图书馆
      2026年9月22日
      """;

  static final String STOP =
      """
      机密★1年

      江州市演练指挥部关于某次演练的报告

      这是一份样例：真实的密级标志会使程序停下，不再显示任何内容。
      """;

  static final String TAIWAN =
      """
      江洲縣政府　函

      地址：江洲縣中正路1號
      承辦人：工務處水利科
      電話：(00)0000-0000
      受文者：江洲縣各鄉鎮公所

      發文日期：中華民國115年4月8日
      發文字號：江府工水字第1150001234號
      速別：
      密等及解密條件或保密期限：
      附件：雨水下水道巡檢表1份

      主旨：請於汛期前完成轄內雨水下水道清疏，並於本（115）年5月15日前函報辦理情形，請查照。
      說明：
      一、依據本縣雨水下水道維護管理要點第4點辦理。
      二、檢送雨水下水道巡檢表1份，請逐處填列。
      三、往年部分路段因側溝淤積造成積水，請優先處理。
      辦法：
      一、各公所應於4月30日前完成巡檢。
      二、淤積深度超過管徑三分之一者，應立即清疏。

      正本：江洲縣各鄉鎮公所
      副本：本府工務處

      縣長　○○○
      """;

  static final String TAIWAN_FAULTS =
      """
      江洲縣政府　函

      受文者：如正副本單位

      發文日期：115.4.8
      發文字號：江府工水1150001234
      速別：急件
      密等及解密條件或保密期限：普通
      附件：無

      主旨：一、檢陳雨水下水道巡檢表乙份。二、請　查照為荷。
      辦法：
      一、各公所應於2026年4月30日前完成巡檢；二、逾期者科新台幣30000元罰鍰。
      說明：
      一、奉貴公所115年3月1日函及鈞部“維護管理要點”第四條辦理。
      二、下水道淤積深度超過管徑3分之1者，請依實施計劃辦理，並請核示。

      正本：如行文單位
      副本：敝府工務處

      縣長　○○○
      """;

  static final String SPEECH =
      """
      在社區圖書室開幕禮上的致辭

      各位嘉賓、各位街坊：

      大家好！今天，我們在這裏一起見證社區圖書室開幕。首先，我代表籌備小組，感謝一年來出錢出力的各位朋友。

      這間圖書室不大，只有八十平方米，卻放得下三千本書，也放得下街坊放學後、下班後的一段安靜時光。我們做了三件事：一是把舊倉庫改建成閱覽室；二是請學校和家長一起挑選書目；三是安排義工輪值，每晚開放到九時。

      往後，我們會繼續聽取大家的意見，一步一步把圖書室辦好。書是大家的，地方也是大家的，希望每一位街坊都來坐坐。

      謝謝大家！
      """;

  static final String README =
      """
      # 开放数据说明

      本目录存放江州市公共图书馆的开放数据，每季度更新一次。

      ## 文件

      | 文件 | 内容 |
      |---|---|
      | branches.csv | 分馆名称、地址、开放时间 |
      | loans.csv | 各分馆每月借阅册次 |

      ## 更新

      TODO: 补充更新联系人

      下一次更新日期为【待定】。
      """;

  static final String PRESS =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Riverton Library extends its opening hours</title>
      </head>
      <body>
      <p>DRAFT</p>
      <h1>Riverton Library extends its opening hours</h1>
      <p>Riverton, 1 June 2026. The Riverton Library will stay open until 9 p.m. on weekdays from
      Wednesday, 2 July 2026 (the first day of the summer holidays.</p>
      <p>“Readers asked for longer evenings,” said the head of the library. “We listened.”</p>
      <p>The extension costs [TBD] a year and is paid from the city budget.</p>
      <p>Contact: press@riverton-library.example</p>
      </body>
      </html>
      """;

  static final String BUDGET =
      """
      <!DOCTYPE html>
      <html lang="zh-Hans">
      <head>
      <meta charset="utf-8">
      <title>江州市图书馆2026年预算公开表</title>
      </head>
      <body>
      <h1>江州市图书馆2026年预算公开表</h1>
      <table>
      <tr><th>项目</th><th>2025年（万元）</th><th>2026年（万元）</th></tr>
      <tr><td>人员经费</td><td>320</td><td>335</td></tr>
      <tr><td>购书经费</td><td>150</td><td>180</td></tr>
      <tr><td>设备维护</td><td>45</td><td>50</td></tr>
      <tr><td>合计</td><td>515</td><td>575</td></tr>
      </table>
      <p>2026年安排人员经费335万元、购书经费180万元、设备维护50万元，合计585万元。购书经费由2025年的150万元增加到180万元，增长25%。</p>
      </body>
      </html>
      """;

  private Texts() {}

  /** A blind copy, two texts that differ, an attachment. */
  static String mail() {
    Base64.Encoder base64 = Base64.getMimeEncoder();
    String subject = Base64.getEncoder().encodeToString(bytes("关于政务公开通知的复函"));
    return """
        From: office@water.jiangzhou.example
        To: records@archive.jiangzhou.example
        Cc: library@jiangzhou.example
        Bcc: legal@jiangzhou.example
        Date: Mon, 20 Apr 2026 09:00:00 +0800
        Subject: =?utf-8?B?%s?=
        Message-ID: <20260420.1@water.jiangzhou.example>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="outer"

        --outer
        Content-Type: multipart/alternative; boundary="inner"

        --inner
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --inner
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --inner--
        --outer
        Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document
        Content-Disposition: attachment; filename="notice.docx"
        Content-Transfer-Encoding: base64

        %s
        --outer--
        """
        .formatted(
            subject,
            base64.encodeToString(bytes("来函收悉。我局没有意见，通知见附件。\n")),
            base64.encodeToString(bytes("<p>来函收悉。我局原则同意，但经费须另行商定，通知见附件。</p>\n")),
            base64.encodeToString(GongwenDocx.of(Gongwen.formal())))
        .replace("\r\n", "\n")
        .replace("\n", "\r\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
