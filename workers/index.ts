import { app } from './app'
import { sweepWindows } from './appraisals/sweep-windows'
import { sweepRetention } from './archive/sweep-retention'
import { sweepReports } from './attendance/sweep-reports'
import { sweepLevels } from './customers/sweep-levels'
import { onEvents } from './desk/on-events'
import { sweepDesks } from './desk/on-schedule'
import type { Env } from './env'
import { sweepFiles } from './files/sweep-files'
import { sweepGrowth } from './growth/sweep-growth'
import { sweepProbation } from './growth/sweep-probation'
import { sweepLeavings } from './leaving/sweep-leavings'
import { onEmail } from './mail/on-email'
import { sweepMail } from './mail/on-schedule'
import { sendMails } from './mail/send-mails'
import { mailNotices } from './notices/mail-notices'
import { sweepNews } from './notices/sweep-news'
import { sweepProcedures } from './procedures/sweep-procedures'
import { onJobs, sweepBackTests } from './rulebook/back-tests/on-jobs'
import { askCustomers } from './surveys/ask-customers'
import { sweepOutboxes } from './webhooks/sweep-outboxes'

export { Desk } from './desk/desk-object'
export { Gate } from './platform/gate-object'
export { Courier } from './webhooks/courier-object'

/** The one Worker. Everything that can wake it is listed here, and does its work elsewhere. */
export default {
  fetch: app.fetch,
  async queue(batch, env, ctx) {
    if (batch.queue === 'bylaw-jobs') return onJobs(batch, env)
    await onEvents(batch, env)
    // What the customer was told, and is asked, may go out at once.
    ctx.waitUntil(askCustomers(env, Date.now()).then(() => sendMails(env, Date.now())))
  },
  email: onEmail,
  async scheduled(controller, env) {
    await Promise.all([
      // Desks learn of a level by the same sweep that finds them behind their shard.
      sweepLevels(env, controller.scheduledTime).then(() => sweepDesks(env)),
      sweepProcedures(env, controller.scheduledTime).then(() =>
        sweepOutboxes(env, controller.scheduledTime),
      ),
      sweepLeavings(env, controller.scheduledTime),
      sweepReports(env, controller.scheduledTime),
      sweepGrowth(env, controller.scheduledTime),
      sweepProbation(env, controller.scheduledTime),
      sweepWindows(env, controller.scheduledTime),
      sweepBackTests(env, controller.scheduledTime),
      sweepRetention(env, controller.scheduledTime),
      sweepFiles(env, controller.scheduledTime),
      // What is asked and told by mail goes out with it.
      Promise.all([
        askCustomers(env, controller.scheduledTime),
        sweepNews(env).then(() => mailNotices(env, controller.scheduledTime)),
      ]).then(() => sweepMail(env, controller.scheduledTime)),
    ])
  },
} satisfies ExportedHandler<Env>
