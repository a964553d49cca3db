const reviews = (total: string): string => `云岭县2022年政府信息公开工作年度报告

一、总体情况
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
| 行政复议 | 行政诉讼 |
| 行政复议 | 未经复议直接起诉 | 复议后起诉 |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| 5 | 1 | 0 | 0 | ${total} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |

五、存在的主要问题
`;

/** Only the total of the reviews can be meant: no part can make the sum 0. */
export const ONE_WAY = reviews('0');
/** The total of the reviews, or any of its four parts. */
export const SEVERAL_WAYS = reviews('8');

const statistics = (unit: string): string => `云岭县2018年政府信息公开工作年度报告

附表 政府信息公开情况统计表（2018年度）

| 统计指标 | 单位 | 统计数 |
| --- | --- | --- |
| 一、主动公开情况 | —— | —— |
| （一）主动公开政府信息数 | 条 | 40 |
| 制发规范性文件总数 | 件 | 3${unit} |
| （二）通过不同渠道和方式公开政府信息的情况 | —— | —— |
| 1.政府公报公开政府信息数 | 条 | 15 |
| 2.政府网站公开政府信息数 | 条 | 25 |
| 三、依申请公开情况 | —— | —— |
| （一）收到申请数 | 件 | 10 |
| 1.当面申请数 | 件 | 4 |
| 2.传真申请数 | 件 | 1 |
| 3.网络申请数 | 件 | 2 |
| 4.信函申请数 | 件 | 3 |
`;

/** A unit in a cell of a form that prints it elsewhere: it can go, and no number changes. */
export const WITH_UNIT = statistics('件');
export const WITHOUT_UNIT = statistics('');
