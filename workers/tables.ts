import { calibrations } from './appraisals/calibration-table'
import { appraisalRaters, appraisals, appraisalWords } from './appraisals/table'
import { archivedTickets, retention, retentionHolds, retentionRemovals } from './archive/table'
import {
  clockCorrections,
  clockings,
  dayWords,
  lapseDeductions,
  workplaces,
} from './attendance/clock-table'
import { leaveDays, leaveRequests } from './attendance/leave-table'
import { reachAttempts, reachWithdrawals } from './attendance/reach-table'
import { reportDuties, reportLooks } from './attendance/report-table'
import { unexcusedAbsences } from './attendance/table'
import { audit } from './audit/table'
import { awardBallots, awards, awardVoters, awardWords } from './awards/table'
import { calls } from './calls/table'
import { consequences } from './consequences/table'
import { workAssignments } from './contracting/assignment-table'
import { contractStatements } from './contracting/statement-table'
import { personalContracts } from './contracting/table'
import {
  customerAssets,
  customerContacts,
  customerContracts,
  customerLevels,
  customerNotes,
  nameParts,
} from './customers/book-table'
import { customers } from './customers/table'
import { disciplineCases } from './discipline/table'
import { files, sharedFiles } from './files/table'
import { forms } from './forms/table'
import {
  careerGoals,
  growthRecords,
  promotions,
  trainingPlaces,
  trainingPlans,
  trainingSessions,
} from './growth/table'
import { articleContents, articles, articleTickets, articleVotes } from './knowledge/table'
import { leavingEntries, leavings } from './leaving/table'
import { letters, mailNotices, mailSettings, outgoingMails } from './mail/table'
import { noticeMail, personNews } from './notices/table'
import { fieldDays } from './pay/field-days-table'
import { givenBack } from './pay/given-back-table'
import { bankFiles, heldBack } from './pay/held-back-table'
import { filedAccounts, paidTo } from './pay/paid-to-table'
import { payReadings } from './pay/reading-table'
import { heldPayouts, restApplications, settlements } from './pay/settlement-table'
import { stoppages } from './pay/stoppage-table'
import {
  accountObjections,
  bankAccounts,
  carriedCorrections,
  commissions,
  payLineReversals,
  payLines,
  paymentCorrections,
  payments,
  payRuns,
  paySlips,
  slipWords,
} from './pay/table'
import { paidElsewhere } from './people/paid-elsewhere-table'
import {
  employmentCorrections,
  employments,
  formerRoles,
  invitations,
  members,
} from './people/table'
import { commands } from './platform/command-table'
import { inHand } from './platform/in-hand-table'
import { portalLinks } from './portal/table'
import {
  postHolders,
  procedureEntries,
  procedureRecords,
  procedureSchedules,
} from './procedures/table'
import { crewShares, crews } from './projects/crew-table'
import { projectChanges, projects, quantities } from './projects/table'
import { applied, ticketIndex } from './reports/table'
import { deedPeople, deeds, deedWords } from './rewards/table'
import { adoptedPacks } from './rulebook/adoption/adoption-table'
import { backTests } from './rulebook/back-tests/back-test-table'
import { drafts, formerPaths } from './rulebook/drafts/draft-table'
import { ruleExamples } from './rulebook/examples/example-table'
import { questions, regulations, ruleSets, ruleVersions } from './rulebook/table'
import { acknowledgements, regulationVersions } from './rulebook/texts/text-table'
import { renamedContacts, renamedCustomers } from './search/renamed-table'
import { searchArticles, searchSlices, searchTickets } from './search/table'
import { absences, customerPairs, duties, supportGroups } from './staffing/table'
import { surveyRefusals, surveys } from './surveys/table'
import { deskTools, deskToolVersions } from './tools/table'
import { stations } from './travel/station-table'
import { tripEntries, tripLogs, trips } from './travel/table'
import { outbox } from './webhooks/outbox'

/** What every shard holds, of each of its companies. */
export const shardTables = [
  members,
  formerRoles,
  invitations,
  employments,
  employmentCorrections,
  paidElsewhere,
  givenBack,
  audit,
  outbox,
  commands,
  inHand,
  customers,
  customerLevels,
  customerContracts,
  nameParts,
  customerContacts,
  customerAssets,
  customerNotes,
  files,
  sharedFiles,
  supportGroups,
  duties,
  absences,
  customerPairs,
  deskTools,
  deskToolVersions,
  mailSettings,
  letters,
  mailNotices,
  outgoingMails,
  forms,
  portalLinks,
  surveys,
  calls,
  surveyRefusals,
  ticketIndex,
  applied,
  archivedTickets,
  retention,
  retentionHolds,
  retentionRemovals,
  searchSlices,
  searchTickets,
  renamedCustomers,
  renamedContacts,
  searchArticles,
  articles,
  articleContents,
  articleVotes,
  articleTickets,
  regulations,
  ruleSets,
  ruleVersions,
  questions,
  regulationVersions,
  acknowledgements,
  drafts,
  formerPaths,
  ruleExamples,
  backTests,
  adoptedPacks,
  procedureRecords,
  procedureEntries,
  procedureSchedules,
  postHolders,
  projectChanges,
  restApplications,
  settlements,
  heldPayouts,
  projects,
  quantities,
  unexcusedAbsences,
  reachAttempts,
  reachWithdrawals,
  reportDuties,
  reportLooks,
  leaveRequests,
  leaveDays,
  workplaces,
  clockings,
  clockCorrections,
  dayWords,
  lapseDeductions,
  tripEntries,
  tripLogs,
  trips,
  appraisals,
  appraisalWords,
  calibrations,
  disciplineCases,
  consequences,
  deeds,
  deedPeople,
  deedWords,
  leavings,
  leavingEntries,
  awardBallots,
  awardVoters,
  awardWords,
  awards,
  personalContracts,
  contractStatements,
  workAssignments,
  crews,
  crewShares,
  stations,
  stoppages,
  fieldDays,
  growthRecords,
  promotions,
  trainingPlans,
  trainingSessions,
  trainingPlaces,
  careerGoals,
  appraisalRaters,
  payLineReversals,
  payLines,
  payRuns,
  paySlips,
  slipWords,
  carriedCorrections,
  payReadings,
  commissions,
  noticeMail,
  personNews,
  accountObjections,
  bankAccounts,
  paymentCorrections,
  payments,
  paidTo,
  filedAccounts,
  bankFiles,
  heldBack,
]
