import type { Phrases, Story } from '../story'
import { pipelineChannels } from './pipeline-channels'
import { pipelineDesk } from './pipeline-desk'
import { pipelineTickets } from './pipeline-tickets'

/** A pipeline contractor that welds pipes and supports what it has built. */
export const pipeline: Story = {
  company: {
    name: '鹏远管道工程有限公司',
    zone: 'Asia/Shanghai',
    language: 'zh',
    currency: 'CNY',
  },
  packs: ['R05', 'R11', 'R12', 'R15', 'R19'],
  settle: [
    { kind: 'leaving', key: 'hand_over', prevails: 'R19' },
    { kind: 'survey', key: 'satisfaction', prevails: 'R05' },
  ],
  people: {
    owner: { name: '赵启明', role: 'owner', email: 'zhao.qiming@pengyuan.example' },
    manager: { name: '孙立伟', role: 'manager', email: 'sun.liwei@pengyuan.example' },
    deputy: { name: '冯志刚', role: 'manager', email: 'feng.zhigang@pengyuan.example' },
    lead: { name: '周海燕', role: 'lead', email: 'zhou.haiyan@pengyuan.example' },
    jianjun: { name: '王建军', role: 'engineer', email: 'wang.jianjun@pengyuan.example' },
    guoqiang: { name: '李国强', role: 'engineer', email: 'li.guoqiang@pengyuan.example' },
    chenlei: { name: '陈磊', role: 'engineer', email: 'chen.lei@pengyuan.example' },
    liuyang: { name: '刘洋', role: 'engineer', email: 'liu.yang@pengyuan.example' },
    heyong: { name: '何勇', role: 'engineer', email: 'he.yong@pengyuan.example', gone: true },
    finance: { name: '吴晓敏', role: 'finance', email: 'wu.xiaomin@pengyuan.example' },
    hr: { name: '郑雅婷', role: 'hr', email: 'zheng.yating@pengyuan.example' },
    auditor: { name: '钱文博', role: 'auditor', email: 'qian.wenbo@pengyuan.example' },
    majun: {
      name: '马骏',
      role: 'contact',
      email: 'ma.jun@jiangzhou-water.example',
      customer: 'jiangzhou',
    },
    linshan: {
      name: '林珊',
      role: 'contact',
      email: 'lin.shan@donghu-works.example',
      customer: 'donghu',
    },
  },
  customers: {
    jiangzhou: { name: '江州水务集团有限公司', level: 'key' },
    donghu: { name: '东湖新区市政工程有限公司', level: 'standard' },
    yunling: { name: '云岭化工园区管理服务中心', level: 'standard' },
    nanqiao: { name: '南桥现代农业合作社', level: 'standard' },
  },
  tickets: pipelineTickets,
  channels: pipelineChannels,
  desk: pipelineDesk,
  decisions: {
    'pay.company_minimum': 2490_00,
    'travel.regional_office_rate': 30_00,
    'travel.seat_class': ['二等座', '普通座', '硬卧'],
  },
  reason: '按制度建议的读法执行，总经理办公会议定。',
}

export const pipelinePhrases: Phrases = {
  onIt: '已收到，正在核对现场情况和管材台账，有进展马上告诉您。',
  noted: '与现场通过电话，情况属实；所需备件仓库有货，已请库房留出。',
  question: '为了尽快判断，请补充现场照片、设备编号和出现问题的具体时间。',
  customerReply: '照片和编号已发到工作群，问题是今早七点左右发现的。',
  confirmed: '已按步骤处理，现场恢复正常，谢谢。',
  heardOf: '现场值班员',
  rejected: '照做之后只好了半天，下午又出现同样的情况。',
  closed: '现场复查正常，客户电话确认无误，资料已归档。',
  reopened: '今天又出现了同样的现象，请再安排人看一下。',
}
