/** 福建省政府信息公开情况统计表 of 2011 to 2018 (闽政办): 指标名称, 计量单位, 年度, 历年累计. */
import type { LocalForm } from './local-form';
import { nationalRelations } from './national-rows';
import { answered, received, refused } from './requests';

const CLAUSE = '福建省政府信息公开情况统计表';

export const fujian: LocalForm = {
  id: 'local-fujian',
  name: '政府信息公开情况统计表(福建,2011—2018年度)',
  years: [2011, 2018],
  tellTales: ['指标名称', '历年累计', '受理依申请公开信息总数', '对申请的答复总数'],
  relations: [
    {
      id: 'disclosed',
      kind: 'counted-once',
      total: ['主动公开信息数', '主动公开政府信息数', '主动公开信息总数', '主动公开政府信息总数'],
      parts: [
        { names: ['网站公开', '政府网站公开', '网站公开数', '政府网站公开数'] },
        { names: ['政府公报公开', '公报公开', '政府公报公开数'] },
        { names: ['其他方式公开', '其他形式公开', '其他方式公开数', '其他', '其它'], optional: true, closes: true },
      ],
      severity: 'error',
      clause: CLAUSE,
    },
    received(CLAUSE),
    answered(CLAUSE),
    refused(CLAUSE),
    ...nationalRelations,
  ],
};
