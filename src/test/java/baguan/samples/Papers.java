package baguan.samples;

/** The Word samples: what an office writes, rightly and wrongly. */
final class Papers {
  private Papers() {}

  /** Nothing to object to. */
  static byte[] notice() {
    return new Paper()
        .mark("江州市人民政府文件")
        .number("江政发〔2026〕12号")
        .title("江州市人民政府", "关于做好汛期城市排水防涝工作的通知")
        .recipient("各县（区）人民政府，市政府各部门：")
        .text("为切实做好2026年汛期城市排水防涝工作，保障人民群众生命财产安全，根据《城镇排水与污水处理条例》，现就有关事项通知如下。")
        .heading("一、全面排查隐患")
        .text(
            "各县（区）人民政府要在5月31日前完成排水管网、泵站、易涝点的排查，建立问题清单、责任清单，逐项明确整改措施和完成时限。"
                + "排查结果按附件1的格式填报，由市住房城乡建设局汇总。")
        .heading("二、完善应急准备")
        .subheading("（一）健全预案")
        .text("各有关部门要修订完善应急预案，明确预警发布、交通管制、人员转移的程序，6月10日前组织开展1次以上综合演练。")
        .subheading("（二）备足物资")
        .text("按照“宁可备而不用，不可用而无备”的要求，备足移动泵车、沙袋、警示牌等物资，登记造册，专人保管。物资储备标准见附件2。")
        .heading("三、压实工作责任")
        .text("各县（区）人民政府对本辖区排水防涝工作负总责，主要负责同志要靠前指挥。汛期实行24小时值班和领导带班制度，" + "重大险情应当在30分钟内报告市防汛抗旱指挥部。")
        .note("附件：1.易涝点排查登记表")
        .nextName("2.应急物资储备标准")
        .signed("江州市人民政府", "2026年5月8日")
        .text("（此件公开发布）")
        .attachment("附件1", "易涝点排查登记表")
        .table(
            new String[] {"序号", "位置", "积水成因", "责任单位"},
            new String[] {"1", "城东路下穿通道", "泵站能力不足", "城东区人民政府"},
            new String[] {"2", "建设路中段", "管网淤堵", "城西区人民政府"})
        .attachment("附件2", "应急物资储备标准")
        .text("每个易涝点配备移动泵车1台、沙袋200个、警示牌4块；各县（区）储备冲锋舟不少于2艘、救生衣不少于50件。")
        .imprint("抄送：市委各部门，市人大常委会办公室，市政协办公室。")
        .imprint("江州市人民政府办公室　　　　　　　　2026年5月9日印发")
        .pack()
        .bytes();
  }

  /** Faults of many kinds. */
  static byte[] request() {
    String p = Paper.indent(200) + "<w:spacing w:line=\"579\" w:lineRule=\"exact\"/>";
    Paper paper =
        new Paper()
            .mark("江州市水务局文件")
            .number("江水发[2026]第08号")
            .title("江州市水务局", "关于解决泵站改造资金的请示报告")
            .recipient("江州市人民政府，市财政局，张副市长:")
            .text("目前,我市部份泵站设备老化，急需改造。。现将有关情况请示如下：")
            .heading("一、基本情况")
            .text("全市共有泵站30座，其中需要改造的35座。按照布署，必需在2026年2月30日前完成，改造自2026年3月1日起至2026年3月15日止，为期60天。")
            .heading("三、资金需求")
            .text("改造资金共需1200万元（大写：壹仟叁佰万元整），详见附件3。联系人电话13800138000，身份证号320102198506152116。")
            .text("工作分三个阶段：一是调查；二是施工。经费约XXX万元，比上年增长20～30%。")
            .raw(
                p,
                TinyDocx.styled(Paper.FANGSONG, "资金由")
                    + TinyDocx.deleted("市财政")
                    + TinyDocx.inserted("省财政")
                    + TinyDocx.styled(Paper.FANGSONG, "承担。")
                    + TinyDocx.styled(Paper.FANGSONG + "<w:vanish/>", "实际只需八百万元，留有余地。")
                    + "<w:r><w:commentReference w:id=\"0\"/></w:r>")
            .text("以上请示如无不妥，请批复，并请认真贯彻执行。")
            .note("附件：1、泵站改造清单。")
            .signed("江州市水利局", "二〇二六年01月05日")
            .attachment("附件1", "泵站改造明细表")
            .text("清单内容（略。")
            .attachment("附件2", "施工方案")
            .text("施工方案另行报送。")
            .imprint("抄送：各县（区）水务局")
            .imprint("江州市水务局办公室　　　　　　　　2026年1月6日印发");
    TinyPackage pack = Paper.comment(paper.pack(), "审稿人甲", "这个数字先不要写明。");
    return Paper.author(pack, "拟稿人乙", "审稿人甲").bytes();
  }

  static byte[] letter() {
    return new Paper()
        .letterMark("江州市水务局")
        .letterNumber("江水函〔2026〕31号")
        .title("江州市水务局关于商请提供", "地下管线资料的函")
        .recipient("市自然资源和规划局：")
        .text("为编制城东片区排水管网改造方案，我局需要了解该片区地下管线现状。现商请贵局提供2020年以来城东片区地下管线普查资料（含图形数据和属性数据）。")
        .text("所提供的资料仅用于方案编制，我局将按照保密管理有关规定妥善保管，使用完毕后及时归还。")
        .text("请予支持，并请于2026年4月20日前函复为盼。")
        .signed("江州市水务局", "2026年4月3日")
        .text("（联系人：排水管理科，联系电话：12345）")
        .pack()
        .bytes();
  }

  static byte[] minutes() {
    return new Paper()
        .mark("江州市人民政府常务会议纪要")
        .number("〔2026〕6号")
        .title("研究排水防涝和老旧小区改造工作")
        .text("2026年4月16日，市政府召开第6次常务会议，研究城市排水防涝、老旧小区改造等工作。现纪要如下。")
        .heading("一、关于城市排水防涝工作")
        .text("会议听取了市水务局的汇报。会议指出，今年汛期来得早，各级各部门要克服麻痹思想，把各项措施落到实处。")
        .text("会议决定，同意市水务局提出的泵站改造方案，由市财政局统筹安排资金。")
        .heading("二、关于老旧小区改造工作")
        .text("会议审议并原则通过《江州市2026年老旧小区改造计划》，由市住房城乡建设局按会议意见修改后印发实施。")
        .attendance("出席：", "市长、各副市长、秘书长。", true)
        .attendance("列席：", "市发展改革委、市财政局、市住房城乡建设局、市水务局主要负责人。", false)
        .imprint("分送：市委常委，市人大常委会主任、副主任，市长、副市长，市政协主席、副主席。")
        .imprint("江州市人民政府办公室　　　　　　　　2026年4月18日印发")
        .pack()
        .bytes();
  }

  /** Sent out with the traces of its review. */
  static byte[] reviewCopy() {
    Paper paper =
        new Paper()
            .title("江州市公共图书馆延时开放工作方案")
            .text("为满足读者需求，市图书馆自2026年7月1日起延长开放时间。")
            .raw(
                Paper.indent(200),
                TinyDocx.styled(Paper.FANGSONG, "周一至周五开放至")
                    + TinyDocx.deleted("20时")
                    + TinyDocx.inserted("21时")
                    + TinyDocx.styled(Paper.FANGSONG, "，周末不变。")
                    + "<w:r><w:commentReference w:id=\"0\"/></w:r>")
            .raw(
                Paper.indent(200),
                TinyDocx.styled(Paper.FANGSONG, "所需经费由市财政承担。")
                    + TinyDocx.styled(Paper.FANGSONG + "<w:vanish/>", "财政尚未同意，先行公布。"));
    TinyPackage pack = Paper.comment(paper.pack(), "审稿人甲", "21时是否有人值守？请馆里再核。");
    pack.relation("", "rId6", "custom-properties", "docProps/custom.xml", false)
        .part(
            "docProps/custom.xml",
            "vnd.openxmlformats-officedocument.custom-properties+xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/"
                + "2006/docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\""
                + " pid=\"2\" name=\"项目代号\"><vt:lpwstr>夜读计划-03</vt:lpwstr></property></Properties>");
    return Paper.author(pack, "拟稿人乙", "审稿人甲").bytes();
  }
}
