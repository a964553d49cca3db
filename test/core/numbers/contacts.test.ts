import { eachWord } from '../../fixtures/framed';
import { rolesOf } from './lexed';

const isContact = (text: string): boolean => rolesOf(text).some((role) => role.startsWith('contact'));

describe('a number is no count', () => {
  it('behind the words of a telephone or a postcode', () =>
    eachWord(
      [
        [
          '{}:051230',
          '电话 传真 邮编 邮政编码 编码 热线 专线 手机 座机 号码 微信号 联系方式 联系人 监督 咨询 投诉 举报',
        ],
        ['邮编{}051230', '和 及 或 为 是 电话 传真 手机 转'],
      ],
      isContact,
    ));

  it('before the words of a service line', () =>
    eachWord(
      [
        [
          '拨打12345{}反映',
          '政务 政府 市民 便民 公共 民生 营商 服务 热线 平台 投诉 举报 信访 电话 综合 监督 求助 专线 网 工单 诉求 一号',
        ],
      ],
      isContact,
    ));

  it('before the words of a door, a floor or a house', () =>
    eachWord(
      [
        ['设在3{}内', '办公室 会议室 房间 室 房 楼 层 幢 栋 单元'],
        ['设在3号{}内', '楼 院 门 窗 大院 大楼 室 房 厅 館 馆 大厦'],
        ['设在中山{}3号内', '路 街 道 巷 弄 胡同 里 段 大厦 大楼 广场 中心 楼 座 区 村 园 院 镇'],
      ],
      isContact,
    ));

  it('but one where a document or a proposal has it', () =>
    eachWord([['设在中山路3号{}', '文 令 公告 提案 建议 议案']], isContact, false));
});
