import type { Sheet } from '../sheet'
import { CHANNELS, CLOCKS, CUSTOMER_LEVELS, PRIORITIES, PROMISES } from './choices'

const WHOLE = { type: 'whole' } as const

/** Service levels: the first row that fits a ticket holds, so rows can change places. */
export const slaSheet: Sheet = {
  sections: [
    {
      section: 'grid',
      title: 'figure.sla',
      at: '/policies',
      ordered: 'first_that_fits',
      columns: [
        { label: 'figure.name', at: '/name', cell: { type: 'words' } },
        {
          label: 'figure.priority',
          at: '/when/priority',
          cell: { type: 'choice', of: PRIORITIES },
          empty: 'any',
        },
        {
          label: 'figure.customer_level',
          at: '/when/customerLevel',
          cell: { type: 'choice', of: CUSTOMER_LEVELS },
          empty: 'any',
        },
        {
          label: 'figure.channel',
          at: '/when/channel',
          cell: { type: 'choice', of: CHANNELS },
          empty: 'any',
        },
        { label: 'figure.clock', at: '/clock', cell: { type: 'choice', of: CLOCKS } },
        {
          label: 'figure.first_response',
          at: '/firstResponseMinutes',
          cell: WHOLE,
          empty: 'nothing',
        },
        { label: 'figure.resolution', at: '/resolutionMinutes', cell: WHOLE, empty: 'nothing' },
        {
          label: 'figure.next_response',
          at: '/nextResponseMinutes',
          cell: WHOLE,
          empty: 'nothing',
        },
        {
          label: 'figure.keep_informed',
          at: '/keepInformedMinutes',
          cell: WHOLE,
          empty: 'nothing',
        },
      ],
      fresh: () => ({
        name: { zh: '', en: '' },
        when: { priority: null, customerLevel: null, channel: null },
        clock: 'business',
        firstResponseMinutes: null,
        nextResponseMinutes: null,
        keepInformedMinutes: null,
        resolutionMinutes: null,
      }),
    },
    {
      section: 'fields',
      title: 'figure.pauses',
      fields: [
        {
          label: 'figure.third_party',
          at: '/pauses/waitingThirdParty',
          cell: { type: 'yes_no' },
        },
        { label: 'figure.stops', at: '/pauses/stops', cell: { type: 'some', of: PROMISES } },
        { label: 'figure.lead', at: '/warnings/leadMinutes', cell: { type: 'numbers' } },
      ],
    },
  ],
}
