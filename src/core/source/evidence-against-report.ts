import { once, type ReportEvidence } from './report-evidence';

/** What speaks against it: notices, guides, templates, news and reports of other kinds. */
export const EVIDENCE_AGAINST: readonly ReportEvidence[] = [
  {
    name: 'is addressed to bodies below',
    pattern: /^[ \t\u3000]*[^\n。]{0,60}各[^\n。]{1,60}[：:][ \t]*$/gm,
    steps: once(-2),
    within: 1500,
  },
  {
    name: 'tells others what to do',
    pattern:
      /请(?:各|于|按|认真|严格|及时|参照|遵照|贯彻|结合|对照|将)|务必|特此(?:通知|函告)|通知如下|抄送|主送|(?:应当?|须|要)(?:于|在)[^。\n]{0,18}(?:前|日内)|逾期/g,
    steps: [
      [1, -1],
      [2, -3],
      [4, -5],
    ],
  },
  {
    name: 'has places to be filled in',
    pattern:
      /[×✕Xx＊○〇]{2,8}(?=年|市|县|区|局|镇|乡|委|办|单位|机关|条|件|人|省|部门|类|次)|(?:19|20)(?:××|XX|xx|\*\*|__|〇〇|○○)|_{3,}|[（(【〔［[<＜](?:单位名称|机关名称|填写|此处|请|年份|简要|可|数字|示例|名称)[^）)】〕］\]>＞\n]{0,60}[）)】〕］\]>＞]/g,
    steps: [
      [1, -1],
      [3, -4],
      [8, -6],
    ],
  },
  {
    name: 'tells how to write',
    pattern:
      /填写|填报|撰写|编写|写明|示例|范例|范本|模板|注意事项|常见(?:错误|问题)|应(?:当)?(?:包括|写|说明|列|报告|填|突出|简要|如实|反映)|不得(?:漏|空|缺|出现|少于|超过)|字左右|\d字以内|不要(?:写|照搬|遗漏)/g,
    steps: [
      [3, -3],
      [6, -5],
    ],
  },
  { name: 'is a law', pattern: /^[ \t\u3000*#]*第[一二三四五六七八九十百]{1,4}条[ \u3000*]/gm, steps: [[4, -5]] },
  { name: 'asks and answers', pattern: /^[ \t\u3000*#]*(?:问|答|Q|A)[ \d]{0,3}[：:]/gm, steps: [[2, -4]] },
  {
    name: 'is news',
    pattern: /近日[,，]|日前[,，]|据悉|(?:本报|本网)讯|通讯员|记者[^。\n]{0,8}(?:获悉|了解|采访|从)|责任编辑/g,
    steps: [
      [1, -2],
      [2, -4],
    ],
    within: 3000,
  },
  { name: 'is a paper', pattern: /关键词[：:]|参考文献|^摘[ \u3000]?要[：:]/gm, steps: once(-4) },
  {
    name: 'is a report of another kind',
    pattern:
      /^(?![^\n]*(?:信息|政务)公开)[#>* \t\u3000]*[^\n。，：:]{0,40}(?:法治政府建设|政府工作|部门决算|部门预算|财务|审计|环境质量|社会责任|执法统计|国民经济|党建|述职|巡察|整改)[^\n。，：:]{0,16}(?:报告|公报|说明|总结)[ \t]*$/gm,
    steps: once(-4),
    within: 400,
  },
  {
    name: 'judges the reports of others',
    pattern:
      /(?:抽查|评估|检查|评议|测评)了?[^。\n]{0,12}\d+ ?(?:家|个|份)[^。\n]{0,14}(?:年度报告|年报|单位|部门|网站)/g,
    steps: [
      [1, -2],
      [2, -4],
    ],
  },
];
