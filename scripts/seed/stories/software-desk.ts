import { words } from '@bylaw/kernel'
import type { DeskSetup } from '../story'

/** Who serves what at the software house, by which rules, and what its customers have. */
export const softwareDesk: DeskSetup = {
  groups: [
    {
      key: 'product',
      name: 'Product support',
      products: [],
      leader: 'lead',
      deputy: 'priya',
      members: {
        priya: [{ field: 'Hosting', level: 'expert' }],
        tom: [{ field: 'Reports', level: 'senior' }],
      },
    },
  ],
  onCall: ['priya'],
  owned: {
    brightwell: {
      contracts: [
        { name: 'HL-2026-07 Premium support', level: 'strategic', from: '2026-01-01', until: null },
      ],
      assets: [
        {
          product: 'Harbourline Hosted',
          serial: 'BW-PROD',
          place: 'London data centre',
          installedOn: '2025-02-03',
          warrantyUntil: null,
        },
      ],
    },
    saltmarsh: {
      contracts: [],
      assets: [
        {
          product: 'Till',
          serial: 'T-0412',
          place: 'Market Street',
          installedOn: '2026-04-20',
          warrantyUntil: '2028-04-19',
        },
      ],
    },
  },
  routing: {
    regulation: {
      code: 'RT',
      firstVersion: 'at_once',
      document: {
        title: words('工单分派办法', 'Who gets a ticket'),
        scope: words('支持部门', 'The support department'),
        owner: words('支持部门', 'Support'),
        clauses: [
          {
            id: 'RT.1',
            heading: words('自动分派', 'By itself'),
            text: words(
              '工单自动派给在岗且手头工作最少的人，客户有责任人的先派责任人。',
              'A ticket goes by itself to whoever is there and has least to do, and first to whom the customer is theirs.',
            ),
          },
        ],
      },
    },
    citations: { '/assigns': ['RT.1'], '/order': ['RT.1'], '/pair/use': ['RT.1'] },
    assigns: 'automatic',
    capacityMinutes: 2_400,
  },
}
