import { aboutBook } from './about-book'
import { addresseeBook } from './addressing/addressee-book'
import { agreementBook } from './agreements/agreement-book'
import { archiveBook } from './archive/archive-book'
import { givingBook } from './assignment/giving-book'
import { skipBook } from './assignment/skip-book'
import { taskBook } from './assignment/task-book'
import { attachmentBook } from './attachments'
import { automationBook } from './automation/automation-book'
import { becameBook } from './became-book'
import { alertBook } from './clocks/alerts'
import { draftBook } from './drafts/draft-book'
import { eventLog } from './event-log'
import { followerBook } from './following/follower-book'
import { answerBook } from './kept-answers'
import { changeBook } from './lifecycle/changes'
import { complaintBook } from './lifecycle/complaint-book'
import { deadlineBook } from './lifecycle/deadlines'
import { linkBook } from './lifecycle/links'
import { nameplateBook } from './nameplate'
import { noticeBook } from './notices/notice-book'
import { reminderBook } from './reminders/reminder-book'
import { rosterBook } from './roster'
import { ruleShelf } from './rule-shelf'
import { staffingBook } from './staffing/staffing-book'
import { tagBook } from './tag-book'
import { ticketBook } from './tickets'
import { causeBook } from './tools/cause-book'
import { toolBook } from './tools/tool-book'
import { workBook } from './work/work-book'

/** Everything the Desk has written down. The tables are the state; these are their readers. */
export const deskBooks = (storage: DurableObjectStorage) => {
  const { sql } = storage
  const nameplate = nameplateBook(sql)
  const roster = rosterBook(sql)
  const shelf = ruleShelf(sql)
  const tickets = ticketBook(sql)
  const events = eventLog(sql, nameplate)
  const staffing = staffingBook(sql)
  const reminders = reminderBook(sql)
  const deadlines = deadlineBook(sql)
  const tools = toolBook(sql)
  const automation = automationBook(sql)
  return {
    sql,
    nameplate,
    roster,
    shelf,
    tickets,
    events,
    staffing,
    deadlines,
    archive: archiveBook(sql),
    answers: answerBook(sql),
    became: becameBook(sql),
    changes: changeBook(sql),
    links: linkBook(sql),
    complaints: complaintBook(sql),
    agreements: agreementBook(sql),
    tasks: taskBook(sql),
    skips: skipBook(sql),
    giving: givingBook(sql),
    reminders,
    attachments: attachmentBook(sql),
    about: aboutBook(sql),
    tags: tagBook(sql),
    addressees: addresseeBook(sql),
    alerts: alertBook(sql),
    notices: noticeBook(sql),
    followers: followerBook(sql),
    drafts: draftBook(sql),
    work: workBook(sql),
    tools,
    automation,
    causes: causeBook(sql),

    /**
     * Does something within the transaction of its caller that is undone by itself where it throws:
     * what was done before it stays.
     */
    apart<Value>(work: () => Value): Value {
      const unheard = automation.takeUnheard()
      try {
        return storage.transactionSync(work)
      } catch (error) {
        this.forget()
        throw error
      } finally {
        automation.heardBefore(unheard)
      }
    },

    /** Lets go of everything remembered beside the tables. */
    forget(): void {
      nameplate.forget()
      roster.forget()
      shelf.forget()
      tickets.forget()
      events.forget()
      staffing.forget()
      reminders.forget()
      deadlines.forget()
      tools.forget()
      automation.forget()
    },
  }
}
export type DeskBooks = ReturnType<typeof deskBooks>
