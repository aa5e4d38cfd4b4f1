import { words } from '@bylaw/kernel'
import type { DeskSetup } from '../story'

/** Who serves what at the pipeline contractor, by which rules, and what its customers have. */
export const pipelineDesk: DeskSetup = {
  groups: [
    {
      key: 'supply',
      name: '给水组',
      products: ['给水管网', '计量仪表'],
      leader: 'guoqiang',
      deputy: 'jianjun',
      members: {
        guoqiang: [{ field: '给水焊接', level: 'expert' }],
        jianjun: [{ field: '给水焊接', level: 'senior' }],
        chenlei: [
          { field: '仪表', level: 'senior' },
          { field: '给水焊接', level: 'junior' },
        ],
      },
    },
    {
      key: 'drain',
      name: '排水组',
      products: ['排水管网'],
      leader: 'guoqiang',
      deputy: 'liuyang',
      members: {
        guoqiang: [{ field: '排水焊接', level: 'expert' }],
        jianjun: [{ field: '排水焊接', level: 'senior' }],
        liuyang: [{ field: '排水焊接', level: 'junior' }],
      },
    },
    {
      key: 'general',
      name: '综合服务组',
      products: [],
      leader: 'lead',
      deputy: 'chenlei',
      members: {
        chenlei: [{ field: '客户服务', level: 'senior' }],
        liuyang: [{ field: '客户服务', level: 'junior' }],
        jianjun: [{ field: '客户服务', level: 'senior' }],
      },
    },
  ],
  onCall: ['jianjun', 'guoqiang', 'chenlei'],
  owned: {
    jiangzhou: {
      contracts: [
        {
          name: 'PY-2026-031 年度框架服务合同',
          level: 'strategic',
          from: '2026-01-01',
          until: null,
        },
      ],
      assets: [
        {
          product: '给水管网',
          serial: 'DN600-EC-01',
          place: '二水厂出厂干管',
          installedOn: '2024-05-20',
          warrantyUntil: '2027-05-19',
        },
        {
          product: '计量仪表',
          serial: 'LDG-300-2207',
          place: '二水厂计量井',
          installedOn: '2025-09-12',
          warrantyUntil: '2027-09-11',
        },
      ],
    },
    donghu: {
      contracts: [
        {
          name: 'PY-2025-118 三标段质保服务协议',
          level: 'key',
          from: '2025-07-01',
          until: '2028-06-30',
        },
      ],
      assets: [
        {
          product: '排水管网',
          serial: 'W17–W36',
          place: '三标段雨水管',
          installedOn: '2025-06-18',
          warrantyUntil: '2028-06-17',
        },
      ],
    },
    yunling: {
      contracts: [
        { name: 'PY-2024-072 管廊维保合同', level: 'key', from: '2024-01-01', until: '2025-12-31' },
      ],
      assets: [
        {
          product: '给水管网',
          serial: 'CW-315',
          place: '循环水支管',
          installedOn: '2023-11-02',
          warrantyUntil: '2025-11-01',
        },
      ],
    },
    nanqiao: {
      contracts: [],
      assets: [
        {
          product: '灌溉首部',
          serial: 'NQ-B1',
          place: '一号泵房',
          installedOn: '2024-03-30',
          warrantyUntil: null,
        },
      ],
    },
  },
  routing: {
    regulation: {
      code: 'FP',
      firstVersion: 'at_once',
      document: {
        title: words('工单分派办法', 'Who gets a ticket'),
        scope: words('服务台及各服务组', 'The service desk and its groups'),
        owner: words('工程部', 'Engineering'),
        clauses: [
          {
            id: 'FP.1',
            heading: words('先责任人', 'The responsible first'),
            text: words(
              '客户有第一、第二责任人的，先考虑责任人；责任人不看分组和专长，但手头工作不得超限。',
              'Where a customer has a first and second responsible, they come first, whatever their group and expertise, as long as they have room.',
            ),
          },
          {
            id: 'FP.2',
            heading: words('按组、按专长', 'By group and expertise'),
            text: words(
              '其余工单由负责该产品的服务组处理，难度和紧急程度决定所需的专长等级。',
              'Everything else is for the group that serves the product; how hard and how urgent it is decides the level of expertise.',
            ),
          },
          {
            id: 'FP.3',
            heading: words('手头工作', 'Work in hand'),
            text: words(
              '每人手头工作以一周为限，几人都符合时派给工作最少的人。由组长决定是否采用推荐。',
              'Nobody has more than a week of work in hand; of several who qualify, whoever has least is suggested. The lead decides.',
            ),
          },
        ],
      },
    },
    citations: {
      '/pair/use': ['FP.1'],
      '/pair/exempt': ['FP.1'],
      '/noGroup': ['FP.2'],
      '/demand': ['FP.2'],
      '/capacity/minutes': ['FP.3'],
      '/order': ['FP.3'],
      '/assigns': ['FP.3'],
    },
    assigns: 'suggested',
    capacityMinutes: 2_400,
  },
}
