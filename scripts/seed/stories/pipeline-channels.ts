import type { Channels } from '../story'

/** What surrounds the pipeline contractor's tickets. */
export const pipelineChannels: Channels = {
  mailHandle: 'pengyuan',
  phones: {
    jiangzhou: { name: '马骏', duty: '设备科', phone: '0571-8812 6630', email: '' },
    donghu: { name: '林珊', duty: '工程部', phone: '0571-8633 4102', email: '' },
    yunling: { name: '高志远', duty: '园区运维', phone: '139 5710 2288', email: '' },
    nanqiao: { name: '沈大伯', duty: '泵房管理', phone: '138 0571 9090', email: '' },
  },
  pairs: {
    jiangzhou: { first: 'guoqiang', second: 'chenlei', reason: '水厂项目由李国强主责' },
    donghu: { first: 'jianjun', second: 'guoqiang', reason: '市政项目由王建军主责' },
  },
  articles: [
    {
      title: '流量计读数偏小的三项检查',
      body: '1. 检查前后直管段长度是否满足要求。\n2. 检查接地是否可靠。\n3. 对照出厂系数，核对仪表参数。',
      visibility: 'public',
      category: '仪表',
      tags: ['流量计'],
    },
    {
      title: '滴灌支管越冬放水步骤',
      body: '先关进水阀，再依次打开末端排空阀，确认支管内无积水后关闭排空阀。',
      visibility: 'public',
      category: '灌溉',
      tags: ['越冬'],
    },
    {
      title: '加药管断裂的应急处理',
      body: '立即切换备用加药线，通知水厂值班；更换管段前先泄压、冲洗。',
      visibility: 'internal',
      category: '应急',
      tags: ['水厂'],
    },
  ],
  ratings: [
    {
      subject: '流量计读数比总表少一成',
      by: 'majun',
      score: 5,
      comment: '讲得清楚，照着做就好了。',
    },
    { subject: '索要管材合格证复印件', by: 'majun', score: 4, comment: '材料齐全，第二天才收到。' },
    { subject: '水厂加药管断裂', by: 'majun', score: 5, comment: '半夜赶到现场，非常感谢。' },
    { subject: '管材堆放场地要求', by: 'linshan', score: 4, comment: '回复很快。' },
    { subject: '钢带管内焊缝漏焊', by: 'linshan', score: 2, comment: '本该验收前就发现。' },
  ],
  mails: ['gauge-does-not-return.eml', 'stranger-asks.eml', 'away-until-monday.eml'],
  forms: [
    {
      name: '官网报修',
      greeting: '管网、阀门、仪表的故障都可以在这里报修；停水、爆管请直接拨打 24 小时值班电话。',
      language: 'zh',
      theme: 'auto',
      origins: ['https://www.pengyuan.example'],
      fields: [
        { label: '现场地址', kind: 'line', required: true, options: [] },
        {
          label: '故障类型',
          kind: 'choice',
          required: true,
          options: ['渗漏', '堵塞', '仪表', '其他'],
        },
      ],
      takesFiles: true,
      active: true,
    },
  ],
  calls: [
    {
      by: 'chenlei',
      number: '13805719090',
      callerName: '沈大伯',
      note: '问冬天泵房要不要保温。建议加棉套，停泵时放空。',
    },
    {
      by: 'chenlei',
      number: '13805719090',
      callerName: '沈大伯',
      direction: 'outgoing',
      note: '回电：棉套已送到，说明了安装方法。',
    },
  ],
}
