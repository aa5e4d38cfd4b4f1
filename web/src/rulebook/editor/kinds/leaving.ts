import type { Sheet } from '../sheet'
import { named } from './named'
import { fields, onceDecided, say, text, whole } from './short'

/** Leaving: how long ahead one says so, and what is handed over. */
export const leavingSheet = (rules: unknown): Sheet => ({
  sections: [
    ...onceDecided(rules, '/notice', [
      fields(
        say('提前通知', 'Notice'),
        whole('/notice/months', say('按月（月）', 'In months')),
        whole('/notice/days', say('按天（天）', 'In days')),
        whole('/notice/probationDays', say('试用期（天）', 'On probation (days)'), 'undecided'),
      ),
    ]),
    named(say('交接事项', 'What is handed over'), '/handover/items'),
    fields(
      say('交接程序', 'How it is handed over'),
      text('/handover/procedure', say('按哪个程序', 'By which procedure'), 'undecided'),
    ),
  ],
})
