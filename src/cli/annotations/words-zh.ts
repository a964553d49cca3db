import type { AnnotationWords } from './words';

const by = (who: string, reason: string): string =>
  who === '' && reason === '' ? '' : `（${[who, reason].filter((one) => one !== '').join('：')}）`;

export const annotationWordsZh: AnnotationWords = {
  trouble: ({ trouble, line, detail }) => {
    const place = line > 0 ? `第 ${line} 行` : '';
    const why = {
      'not-readable': `读不了（${detail}）`,
      'not-json': `${place}不是合法的 JSON${detail === '' ? '' : `（${detail}）`}`,
      conflict: `${place}有未解决的合并冲突；可用 gouji annotations merge 合并`,
      'not-annotations': '不是标注文件',
    };
    return `标注文件${why[trouble]}`;
  },
  notUsed: '，其中的标注未用；报告照常核对',
  orphans: (count) => `${count} 条标注在报告里找不到原处（gouji annotations check 可查看）`,
  withoutEffect: (count) => `${count} 条更正没有可更正的内容（gouji annotations check 可查看）`,
  accepted: (who, reason) => `已采纳${by(who, reason)}`,
  acceptedCount: (count) => `另有 ${count} 条已采纳，不计`,
  baselineCount: (count) => `另有 ${count} 条在基线里，不计`,
  baselineWritten: (path, findings) => `已写入基线 ${path}：${findings} 条`,
  marks: {
    comment: '批注',
    confirmed: '已确认',
    questioned: '存疑',
    accepted: '采纳',
    labelled: '标签',
    'figure-is': '此数是',
    'open-list': '列举不全',
    'scopes-differ': '口径不同',
  },
  noIndicator: '不是任何指标',
  orphan: {
    gone: '原文已不在报告里',
    changed: '原处的数已改',
    elsewhere: '前后文变了，不能确定是哪一处',
    several: '有几处同样像，不能确定是哪一处',
    'no-quote': '没有记下原处',
  },
  effect: {
    'no-figure': '此处没有正文里的数，不起作用',
    'no-list': '此处没有列举关系，不起作用',
    'no-comparison': '此处没有可比的两个数，不起作用',
  },
  outdated: '所采纳的问题已不存在（数已改或已改正）',
  missingReport: '报告不在：可能已改名、移走或删除',
  unreadReport: '报告读不了',
  notJudged: (annotations) => `；${annotations} 条标注没有核对`,
  resolved: '已了结',
  listed: (annotations, files, unjudged) =>
    `共 ${files} 个标注文件，${annotations} 条标注${unjudged === 0 ? '' : `；${unjudged} 个标注文件没有读到报告，其中的标注没有核对`}`,
  problems: (problems, annotations, files) =>
    `共 ${files} 个标注文件，${annotations} 条标注${problems === 0 ? '，没有问题' : `，${problems} 处有问题`}`,
  reanchored: (moved, orphans, dryRun) => {
    const lost = orphans > 0 ? `；${orphans} 条找不到原处，原样保留` : '';
    return moved === 0 ? `位置都是新的，未改动${lost}` : `${dryRun ? '可更新' : '已更新'} ${moved} 条的位置${lost}`;
  },
  imported: (added, changed) => `新增 ${added} 条，更新 ${changed} 条`,
  notImported: (count) => `${count} 条不能用，未导入`,
  backedUp: (path) => `原标注文件读不了，已原样另存为 ${path}`,
  notWritten: (path, detail) => `${path} 写不了（${detail}）`,
  notInFormat: (format) => `不是 ${format} 格式`,
  needsFolder: '要写成几个文件；请用 --out 指明放在哪个文件夹',
  needsReport: '文件里没有写明是哪份报告；请用 --report 指明',
  help: {
    annotations: '标注文件所在的文件夹；不写则在各报告旁边（<报告>.gouji.json）',
    noAnnotations: '不读标注',
    baseline: '基线文件：里面已有的问题不计',
    writeBaseline: '把现有的问题写成基线文件',
    command: '查看、检查、更新、合并、导出、导入标注',
    list: '列出标注',
    check: '检查标注：读不了的文件、找不到原处的、不起作用的、已过时的采纳',
    anchor: '报告改动之后，更新标注里记下的位置和前后文',
    merge: '把同一标注文件的两个版本合成一个',
    export: '把标注导出成数据集',
    import: '从数据集导入标注',
    listFormat: '输出给人看的文字，或 JSON',
    exportFormat: '导出格式',
    importFormat: '导入格式；不写则看文件名',
    dryRun: '只显示将作的改动，不写文件',
    ours: '一个版本',
    theirs: '另一个版本',
    base: '两个版本的共同来源；有它才能辨认删除',
    output: '写到哪个文件；不写则为标准输出',
    out: '写到哪个文件（brat 为文件夹）；不写则为标准输出',
    figures: '加上程序自己认出的每个数所属的指标（标明由程序所作）',
    file: '要导入的文件',
    report: '标注所属的报告，或报告所在的文件夹；不写则按文件里的名字在当前文件夹里找',
    by: '导入的标注记在谁名下；不写则看 git 的 user.name，再看系统用户名',
    paths: '报告、标注文件、文件夹或通配符',
    mergeNotes: `
可作 git 的合并驱动，这样两人的标注不会冲突：
  git config merge.gouji.driver "gouji annotations merge %A %B %O --output %A"
  echo "*.gouji.json merge=gouji" >> .gitattributes
退出状态：0 已合并；2 有文件读不了或写不了（什么都不写）。`,
    checkNotes: `
退出状态：0 没有问题；1 有；2 有路径、选项或报告读不了。`,
    exportNotes: `
doccano 和 JSON-LD 一份报告一行或一个文件；brat 一份报告两个文件（.txt 和 .ann），按 Unicode 字符计位置。
退出状态：0 都导出了；2 有路径、选项或文件读不了，或写不了。`,
  },
};
