/** The source of relations, the text in which they are looked for, and what is read: see `read-with-places.test.ts`. */
export type ReadWithPlaces = readonly [source: string, words: string, ...relations: string[]];

/** In the first chapter of a report: what is read of things that are counted and of numbered lists. */
export const THINGS: readonly ReadWithPlaces[] = [
  [
    'listed',
    '建成政务大厅、查阅中心、公报亭三大平台。',
    'listed-before holds 3 = 3: «三大» «建成政务大厅» «查阅中心» «公报亭»',
  ],
  ['listed', '设有就业、环保、财政等13个栏目。', 'listed-examples holds 3 ≤ 13: «13个» «设有就业» «环保» «财政»'],
  ['listed', '以“便民”和“公开”两大主题为主。', 'listed-before holds 2 = 2: «两大» «“便民”» «“公开”»'],
  ['listed', '做到了领导、机构、人员“三到位”。', 'listed-before holds 3 = 3: «“三» «做到了领导» «机构» «人员»'],
  [
    'listed',
    '坚持“同步拟稿、同步会签、同步上网”（三同步）。',
    'listed-before holds 3 = 3: «（三» «同步拟稿» «同步会签» «同步上网»',
  ],
  [
    'listed',
    '开设《规划（计划、总结）》、“政策、解读”、公报三个栏目。',
    'listed-before holds 3 = 3: «三个» «开设《规划（计划、总结）》» «“政策、解读”» «公报»',
  ],
  ['listed', '完善制度、机制以及平台三个方面。', 'listed-before holds 3 = 3: «三个» «完善制度» «机制» «平台»'],
  ['listed', '公开预算、决算和其他信息三类内容。', 'listed-before holds 3 = 3: «三类» «公开预算» «决算» «其他信息»'],
  [
    'listed',
    '推进决策、执行、管理和服务四个环节公开，落实四项制度。',
    'listed-before holds 4 = 4: «四个» «推进决策» «执行» «管理» «服务»',
  ],
  ['listed', '推进决策、执行 、 管理 3 个方面。', 'listed-before holds 3 = 3: «3 个» «推进决策» «执行» «管理»'],
  [
    'listed',
    '共有3个高频事项（合同登记、企业认定、成果转化）。',
    'listed-in-brackets holds 3 = 3: «3个» «合同登记» «企业认定» «成果转化»',
  ],
  [
    'listed',
    '共有4个高频事项（合同登记、企业认定、成果转化）。',
    'listed-in-brackets violated 4 ≠ 3: «4个» «合同登记» «企业认定» «成果转化»',
  ],
  ['listed', '共有6个高频事项（合同登记、企业认定、成果转化）。'],
  [
    'listed',
    '共有5个高频事项（合同登记、企业认定、成果转化）。',
    'listed-in-brackets violated 5 ≠ 3: «5个» «合同登记» «企业认定» «成果转化»',
  ],
  ['listed', '共有4个高频事项（合同登记、企业认定等）。'],
  ['listed', '共有4个高频事项（合同登记、企业认定、转化和推广）。'],
  ['listed', '共有4个高频事项（如合同登记、企业认定、成果转化）。'],
  ['listed', '共有4个街道（东、西、南）。'],
  ['listed', '存在三方面问题：一是甲。二是乙。三是丙。', 'listed-behind holds 3 = 3: «三方面» «一是» «二是» «三是»'],
  [
    'listed',
    '存在三方面问题：一是甲。二是乙。三是丙。四是丁。',
    'listed-behind violated 3 ≠ 4: «三方面» «一是» «二是» «三是» «四是»',
  ],
  [
    'listed',
    '存在三方面问题。一是甲。二是乙。三是丙。四是丁。',
    'listed-behind violated 3 ≠ 4: «三方面» «一是» «二是» «三是» «四是»',
  ],
  [
    'listed',
    '存在三方面问题如下：一是甲。三是乙。',
    'listed-behind undecidable (damaged) 3 ≠ 2: «三方面» «一是» «三是»',
  ],
  [
    'listed',
    '存在四方面问题：\n一是甲。\n二是乙。\n是丙。',
    'listed-behind undecidable (damaged) 4 ≠ 3: «四方面» «一是» «二是» «是»',
  ],
  ['listed', '存在两个问题：\n（一）甲\n文。\n（二）乙\n文。', 'listed-behind holds 2 = 2: «两个» «（一）» «（二）»'],
  ['listed', '第三、四、五个季度。'],
  [
    'listed',
    '建成一、二、三、四、五、六、七、八、九、十、十一、十二、十三、十四、十五、十六、十七、十八、十九、二十、二十一21个。',
  ],
  ['listed', '推进清单、目录二十项工作。'],
  ['listed', '推进清单、目录21项工作。'],
  [
    'listed',
    '推进清单、目录2级管理，加强审核、发布2点要求。',
    'listed-before holds 2 = 2: «2级» «推进清单» «目录»',
    'listed-before holds 2 = 2: «2点» «加强审核» «发布»',
  ],
  ['listed', '推进清单、目录2部分。'],
  [
    'numbering',
    '（一）甲\n文。\n（二）乙\n文。\n（四）丙\n文。',
    'numbering:section violated （一） （二） （四）: «（一）» «（二）» «（四）»',
  ],
  ['numbering', '1.甲\n文。\n2.乙\n文。\n2.丙\n文。', 'numbering:item violated 1. 2. 2.: «1.» «2.» «2.»'],
  ['numbering', '（一）甲\n文。', 'numbering:section violated （一）: «（一）»'],
  ['numbering', '一是甲。', 'numbering:enumeration violated 一是: «一是»'],
  ['numbering', '一是甲。二是乙。四是丁。', 'numbering:enumeration violated 一是 二是 四是: «一是» «二是» «四是»'],
  [
    'numbering',
    '一是甲。三是乙。三是丁。四是丁。',
    'numbering:enumeration violated 一是 三是 三是 四是: «一是» «三是» «三是» «四是»',
  ],
  ['numbering', '第一，甲。第二，乙。第四，丁。', 'numbering:counted holds 第一， 第二，: «第一，» «第二，»'],
  ['numbering', '（1）甲\n文。\n（3）乙\n文。', 'numbering:subitem violated （1） （3）: «（1）» «（3）»'],
];
