/**
 * Traditional characters of the genre and their simplified forms, one code unit to one, so that an offset stays an offset.
 * Only what forms, units and the usual sentences are written with: names of places may stay as they are.
 */
const PAIRS =
  '專专業业東东絲丝兩两嚴严個个為为爲为舉举義义書书爭争於于產产畝亩親亲億亿僅仅從从價价眾众衆众優优會会傳传體体餘余們们' +
  '備备復复複复內内寫写農农決决況况準准減减幾几擊击劃划則则創创別别製制辦办務务動动佔占區区醫医協协單单衛卫廳厅歷历釐厘' +
  '縣县參参雙双發发變变號号臺台員员週周諮咨問问啟启啓启圍围園园國国圖图團团場场塊块堅坚處处頭头學学寧宁實实審审對对將将導导' +
  '層层屆届屬属歲岁崗岗幣币帶带幹干並并廣广應应廢废開开張张強强歸归當当錄录徹彻徑径徵征態态總总戰战戶户擴扩執执護护報报' +
  '擬拟據据數数斷断無无時时術术機机權权殺杀條条來来構构檔档樁桩檢检標标棟栋欄栏樣样畢毕氣气匯汇彙汇沒没濟济瀏浏漲涨' +
  '灣湾滿满點点熱热獨独獲获環环現现電电監监蓋盖確确碼码離离種种稱称穩稳筆笔類类糧粮糾纠紀纪約约級级純纯納纳紙纸線线綫线' +
  '組组終终織织經经結结給给絡络統统繼继績绩續续維维綜综締缔編编網网罰罚職职聯联勝胜藝艺節节範范薦荐營营補补見见觀观規规視视' +
  '覽览觸触譽誉計计訂订認认訓训議议記记許许論论訟讼設设訪访證证評评識识訴诉診诊詞词試试話话詢询該该詳详說说説说請请讀读課课' +
  '調调談谈謂谓負负責责敗败賬账貨货購购貳贰貼贴貸贷費费資资賽赛贊赞趕赶車车轉转輪轮載载較较輛辆輯辑轄辖邊边達达過过還还這这' +
  '進进違违遺遗郵邮鄰邻鄉乡採采裏里裡里鑑鉴鑒鉴針针鐘钟鏈链銷销錯错鍵键鎮镇長长門门閉闭間间聞闻閱阅隊队陽阳際际陸陆險险' +
  '隨随隱隐頁页項项順顺須须預预領领頻频題题額额風风館馆駁驳齡龄龍龙係系佈布託托誌志後后聽听與与廈厦極极訊讯萬万關关繳缴祕秘輿舆' +
  '閲阅簡简籤签羣群樓楼鍾钟攬揽冊册頃顷噸吨撐撑掛挂刪删黨党洩泄閩闽';

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** 政府資訊公開, 政府信息公開: what only a text in traditional characters says. */
export const isTraditional = (text: string): boolean =>
  text.includes('開') && /(?:資訊|信息|主動|不予)公開|公開(?:年度)?(?:報告|年報)/.test(text);

/** The same text in simplified characters; 資訊, said elsewhere for 信息, too. */
export const simplify = (text: string): string =>
  text.replace(/資訊/g, '信息').replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
