import type { Channels } from '../story'

/** What surrounds the software house's tickets. */
export const softwareChannels: Channels = {
  mailHandle: 'harbourline',
  phones: {
    northgate: {
      name: 'Oliver Marsh',
      duty: 'Operations',
      phone: '+44 20 7946 0958',
      email: '',
    },
  },
  pairs: {
    brightwell: { first: 'priya', second: 'tom', reason: 'Priya set their system up' },
  },
  articles: [
    {
      title: 'Umlauts in a CSV export',
      body: 'Open the file by way of **Data → From text**, and choose UTF-8 as its encoding.',
      visibility: 'public',
      category: 'Exports',
      tags: ['csv'],
    },
  ],
  ratings: [
    {
      subject: 'Export has broken umlauts',
      by: 'laura',
      score: 5,
      comment: 'Clear steps, and it worked at once.',
    },
  ],
  mails: ['two-pages.eml'],
  forms: [
    {
      name: 'Support page',
      greeting: 'Tell us what happened and what you expected. We answer during office hours.',
      language: 'en',
      theme: 'auto',
      origins: ['https://support.harbourline.example'],
      fields: [{ label: 'Version', kind: 'line', required: false, options: [] }],
      takesFiles: true,
      active: true,
    },
  ],
  calls: [],
}
