// What everything is said in.

export { ChangeView } from './changes'
export {
  AmountText,
  Citations,
  DateText,
  type IdOf,
  InstantText,
  idOf,
  Language,
  Line,
  Money,
  MonthText,
  PageQuery,
  PeriodText,
  PersonName,
  pageOf,
  Text,
  Version,
  VersionState,
  WishedFromText,
  Words,
  wholeInAddress,
} from './common'
export { FileIds, FileView, LARGEST_FILE_BYTES, MOST_FILES } from './files'
export { ProblemView } from './problem'
export { TicketFilter } from './ticket-filter'
export { TicketPage, UnreadableTicket } from './ticket-page'
export { Explanation, Refusal, RuleVersionRef, TraceView } from './trace'

// People, companies and what they are told.

export { AuditEntry } from './audit'
export { byName, byPersonName, compareNames } from './by-name'
export {
  AcceptInvitation,
  CompanyView,
  Email,
  InvitationView,
  MeChange,
  MeView,
  NewInvitation,
  Password,
  PersonChange,
  PersonView,
  ROLES,
  Role,
  SessionView,
  SignIn,
  SignUp,
  Zone,
} from './identity'
export {
  NewsKind,
  NoticeKind,
  NoticeMailChoice,
  NoticeMailView,
  NoticeMark,
  NoticePage,
  NoticeQuery,
  NoticeSending,
  NoticesRead,
  NoticeView,
  UnreadNotices,
} from './notices'
export {
  ArticleHit,
  CustomerHit,
  FoundPiece,
  SearchHit,
  SearchKind,
  SearchQuery,
  TicketHit,
} from './search'
export { isStaff, worksHere } from './staff'

// The rulebook: texts, rules, questions, drafts, packs.

export {
  BackTestCaseView,
  BackTestFigures,
  BackTestResult,
  BackTestState,
  BackTestSubject,
  BackTestView,
  NewBackTest,
} from './back-tests'
export {
  Acknowledgement,
  AcknowledgementsQuery,
  AcknowledgementsView,
  ClauseId,
  DocumentView,
  NewRegulation,
  RegulationDocument,
  RevisionView,
} from './documents'
export { DraftChecks, Finding, StuckStation } from './draft-checks'
export {
  ApprovalPath,
  ApprovalStep,
  DiffView,
  DraftChange,
  DraftDiffView,
  DraftState,
  DraftSummary,
  DraftVerdict,
  DraftView,
  GoingAlong,
  LaterVersions,
  LoneSubmission,
  MOST_ALONG,
  NewDraft,
  NewPathDraft,
  NewRulesDraft,
  NewTextDraft,
  RebasedDraft,
  VerdictView,
} from './drafts'
export {
  AcceptedOutcomes,
  ChangedExample,
  DroppedExample,
  ExampleView,
  KeptExample,
} from './examples'
export {
  type FileQuestion,
  type FileRegulation,
  type FileRuleSet,
  type FileText,
  type FileVersion,
  RulebookFile,
  RulebookImport,
} from './exchange'
export {
  PackAdoption,
  PackConflict,
  type PackConflictSaid,
  PacksAdoption,
  PackUpdateAnswer,
  PackUpdateView,
  PackView,
} from './packs'
export { ProposalsTaken, ProposalsWish } from './proposals'
export { DecidedQuestion, QuestionDecision, QuestionView } from './questions'
export {
  DayAttempt,
  NewReachAttempt,
  ReachAttemptQuery,
  ReachAttemptRow,
  ReachAttemptView,
  ReachDay,
  ReachMeans,
  ReachWithdrawal,
} from './reaching'
export { DependentsAsked, DependentView, RepealView } from './repeal'
export {
  ReportCounts,
  ReportDue,
  ReportDutyWish,
  ReportStanding,
  ReportsDue,
  ReportsDueQuery,
  ReportsDueTeam,
} from './reporting'
export {
  ActedOnIn,
  ClauseView,
  DraftTrialView,
  FactsFormView,
  NewRuleSet,
  NewRuleVersion,
  RegulationSummary,
  RegulationView,
  RuleKindView,
  RuleSetSummary,
  RuleSetView,
  TryOut,
  TryOutView,
} from './rulebook'
export { PackId, Settlement } from './settlement'
export { RulebookWaiting } from './waiting'

// The desk: tickets, clocks, who does what, what is at hand.

export {
  CandidatesView,
  CandidateView,
  NewAssignment,
  NewTriage,
  SkipView,
  TakingOver,
  TaskWish,
  TriageView,
} from './assignment'
export {
  AlertClock,
  AlertView,
  ClockCourse,
  ClockExplanation,
  ClockName,
  ClockReason,
  ClockView,
  type CourseDay,
  EndedAs,
} from './clocks'
export {
  Channel,
  Closure,
  Confirmation,
  EarlierMessages,
  LONGEST_TAG,
  MessageView,
  MOST_TAGS,
  NewMessage,
  NewSolution,
  NewTicket,
  Priority,
  QueueSort,
  QueueView,
  Reopening,
  Tag,
  TicketChanged,
  TicketRecord,
  TicketRow,
  TicketState,
  TicketType,
} from './desk'
export {
  DeskRuleChange,
  DeskRuleVersion,
  DeskRuleView,
  NewDeskRule,
  RuleEvent,
  RuleMark,
  RuleWhen,
} from './desk-rules'
export {
  KnownTags,
  Resumption,
  ThirdPartyWait,
  TicketBelonging,
  TicketCorrection,
  TicketMove,
  TicketStates,
  Withdrawal,
} from './lifecycle'
export {
  DerivedTicket,
  LinkKind,
  NewLink,
  NewMerge,
  TicketLink,
} from './links'
export type { LiveCall, LiveFrame, Viewer } from './live'
export { CameBefore, MergingView } from './merging'
export { MessageKind } from './message-kind'
export {
  AbsenceView,
  DutyChange,
  DutyView,
  Expertise,
  GroupChange,
  GroupMembership,
  GroupView,
  NewAbsence,
  NewGroup,
  NewPair,
  OwnPresence,
  PairView,
  PresenceView,
  PresenceWish,
  Shift,
} from './staffing'
export { FiguresQuery, MOST_FIGURE_DAYS, TicketFigures, TicketTally } from './ticket-figures'
export { type Measured, MeasuredQuery, MeasuredTicket, TicketTimes } from './ticket-times'
export { AboutAsset, ResponsibilityView, TicketView } from './ticket-view'
export { Heard, ToldBy } from './told'
export {
  FilledTemplate,
  FilledText,
  MacroChange,
  MacroPreview,
  MacroUse,
  MacroView,
  NewMacro,
  NewSavedView,
  NewTemplate,
  RuleAction,
  SavedView,
  SavedViewChange,
  TemplateChange,
  TemplateView,
  TextLanguage,
  TicketCondition,
  ToolAction,
  ToolText,
  ViewCounts,
  ViewOrder,
} from './tools'
export {
  RaisedMatter,
  RemoteAccess,
  WorkEntry,
  WorkMethod,
  WorkRecord,
  WorkRecordView,
  WorkView,
} from './work'
export { FollowersView, Following, KeptDraft, TicketDraft } from './working'

// How customers reach it, and what it knows of them.

export {
  CallChange,
  CallDirection,
  CallEnded,
  CallEnding,
  CallerQuery,
  CallerView,
  CallQuery,
  CallView,
  NewCall,
} from './calls'
export {
  AssetView,
  ContactChange,
  ContractEnd,
  CustomerBook,
  CustomerChange,
  CustomerFile,
  CustomerImport,
  NewAsset,
  NewContact,
  NewContract,
  NewCustomerNote,
} from './customer-book'
export { CustomerView, NewCustomer } from './customers'
export {
  FORM_FILE_LIMITS,
  FormContent,
  FormField,
  FormPreview,
  FormSubmission,
  FormView,
  PublicForm,
} from './forms'
export {
  ArticleAttachment,
  ArticleCare,
  ArticleCategory,
  ArticleContentRow,
  ArticleDiff,
  ArticleQuery,
  ArticleRow,
  ArticleState,
  ArticleView,
  ArticleVisibility,
  ArticleVote,
  NewArticle,
  NewArticleContent,
  SuggestionQuery,
} from './knowledge'
export {
  HeldLetters,
  LetterAcceptance,
  LetterAddition,
  LetterContent,
  LetterDecided,
  LetterDismissed,
  LetterState,
  LetterView,
  MailHandle,
  MailSettingsChange,
  MailSettingsView,
  MOST_HELD_COUNTED,
  OutgoingMailView,
  UnknownSenders,
} from './mail'
export {
  MAIL_REASONS,
  type MailReason,
  NOT_A_PERSONS,
  SET_ASIDE_TO_DECIDE,
} from './mail-reasons'
export { PortalDoor, PortalEntry, PortalLinkWish } from './portal'
export {
  SatisfactionQuery,
  SatisfactionView,
  SurveyAnswer,
  SurveyAnswerByLink,
  SurveyForm,
  SurveyLink,
  SurveyQuery,
  SurveyState,
  SurveyView,
} from './surveys'

// Work and pay: agreements, procedures, projects, appraisals, wages.

export {
  AgreementAnswer,
  AgreementKind,
  AgreementsView,
  AgreementView,
  AskedOfMe,
  IncidentReport,
  NewAgreement,
} from './agreements'
export {
  AppealVerdict,
  AppraisalAppeal,
  AppraisalStanding,
  AppraisalWord,
  NewAppeal,
} from './appraisal-appeals'
export {
  AppraisalForm,
  AppraisalResult,
  AppraisalRow,
  AppraisalScores,
  AppraisalView,
  DeskFacts,
  NewAppraisal,
} from './appraisals'
export {
  AbsenceCase,
  AbsenceGround,
  AbsenceReply,
  AbsenceState,
  AbsenceVerdict,
  NewUnexcusedAbsence,
  UnexcusedAbsenceQuery,
  UnexcusedAbsenceRow,
  UnexcusedAbsenceView,
} from './attendance'
export {
  AwardApproval,
  AwardChoice,
  AwardPass,
  AwardRow,
  AwardState,
  AwardToNobody,
  AwardVeto,
  AwardView,
  AwardWinner,
  AwardWordView,
  NewNomination,
} from './awards'
export {
  CalibratedChange,
  CalibrationRow,
  CalibrationView,
  CalibrationWish,
  NewCalibration,
  type ShortResult,
} from './calibrations'
export {
  AttendanceDay,
  AttendanceMonth,
  AttendanceMonthQuery,
  AttendanceTeam,
  ClockCorrectionQuery,
  ClockCorrectionVerdict,
  ClockCorrectionView,
  ClockDirection,
  ClockingView,
  DayState,
  DayStatus,
  DayWordView,
  LapseDeduction,
  NewClockCorrection,
  NewClocking,
  NewDayWord,
  WorkplaceView,
  WorkplaceWish,
} from './clocking'
export {
  ConsequenceKind,
  ConsequenceQuery,
  ConsequenceReply,
  ConsequenceRow,
  ConsequenceState,
  ConsequenceVerdict,
  ConsequenceView,
  Measure,
  NewConsequence,
} from './consequences'
export {
  DeedKind,
  DeedQuery,
  DeedRow,
  DeedState,
  DeedView,
  DeedWordKind,
  DeedWordView,
  NewDeed,
  NewSuggestion,
  RewardApproval,
  RewardNeeds,
  RewardPost,
  RewardProposal,
  RewardRefusal,
  RewardRulesView,
  RewardState,
  RewardView,
  SuggestionAssessment,
  SuggestionEffect,
} from './deeds'
export {
  BreachView,
  CaseProposal,
  CaseReply,
  CaseVerdict,
  DisciplineCaseRow,
  DisciplineCaseView,
  DisciplineRulesView,
  DisciplineStep,
  NewDisciplineCase,
} from './discipline'
export {
  CorrectedEmployment,
  EmploymentCorrection,
  EmploymentHistory,
  EmploymentStatus,
  EmploymentView,
  NewEmployment,
} from './employment'
export {
  GrowthRecordTakenBack,
  GrowthRecordView,
  GrowthView,
  NewGrowthRecord,
  NewPromotion,
  PromotionDecision,
  PromotionQuery,
  PromotionState,
  PromotionView,
} from './growth'
export { HangingKind, HangingThing, LeftKind, LeftOver, TakeOver } from './hanging'
export {
  HeldPayoutDecision,
  HeldPayoutPaid,
  HeldPayoutView,
  HeldPayPage,
  HeldPayQuery,
  HeldPayView,
  NewHeldPayout,
  NewRecordedApplication,
  NewRestApplication,
  NextPartView,
  RestApplicationState,
  RestApplicationView,
  RestDecision,
  SettlementView,
} from './held-pay'
export {
  AwayQuery,
  AwayView,
  HalfDay,
  LeaveChoices,
  LeaveQuery,
  LeaveReturn,
  LeaveRow,
  LeaveState,
  LeaveVerdict,
  LeaveView,
  LeaveWithdrawal,
  NewLeave,
} from './leave'
export {
  HandOverItem,
  LastDayAgreed,
  LeavingCompletion,
  LeavingRow,
  LeavingState,
  LeavingView,
  NewHandOver,
  NewLeaving,
  NewResignation,
  ReasonGiven,
  TakenOver,
  UnsettledTrip,
} from './leaving'
export {
  OverpaidView,
  OwedView,
  PayRunState,
  PayRunView,
  PaySlipRow,
  PaySlipView,
  SlipStanding,
} from './pay'
export { ApprovalBar, PayApprovers } from './pay-approvers'
export {
  MovedLine,
  MovedRules,
  MovedStep,
  PayComparison,
  PayComparisonRow,
} from './pay-comparison'
export { LineReversal, NewPayLine, PayLineView } from './pay-lines'
export { PayList } from './pay-list'
export {
  AccountMark,
  AccountObjection,
  BankAccountView,
  HeldPayeeView,
  NewBankAccount,
  NewPayment,
  PayeeView,
  PaymentCorrection,
  PaymentStatement,
} from './paying-out'
export {
  ContractStatementView,
  ContractStatementWithdrawal,
  NewContractStatement,
  NewPersonalContract,
  PersonalContractDecision,
  PersonalContractEnd,
  PersonalContractState,
  PersonalContractView,
} from './personal-contracts'
export {
  NewProcedureEntry,
  NewProcedureRecord,
  PostHolders,
  PostView,
  ProcedureAct,
  ProcedureEntryView,
  ProcedureHandOver,
  ProcedureOutline,
  ProcedureRecordQuery,
  ProcedureRecordRow,
  ProcedureRecordView,
  ProcedureSchedule,
  ProcedureState,
  ProcedureTemplate,
  ProcedureView,
  ProcedureWait,
  RecordedAct,
} from './procedures'
export {
  NewCompletion,
  NewResponsible,
  ProjectChangeView,
  ProjectOpening,
  ProjectPage,
} from './project-life'
export {
  NewProject,
  NewQuantity,
  ProjectView,
  QuantityLine,
  QuantityPage,
  QuantityQuery,
  QuantityVerification,
  QuantityView,
  QuantityWithdrawal,
  ReportedLine,
} from './projects'
export {
  RaterSource,
  RatersView,
  RatersWish,
  RatingByLink,
  RatingFormView,
  RatingLink,
  RatingView,
  RatingWish,
  ReviewView,
} from './reviews'
export {
  CareerGoalEnd,
  CareerGoalView,
  NewCareerGoal,
  NewTrainingPlan,
  NewTrainingSession,
  TrainingAnswer,
  TrainingAttendance,
  TrainingCancellation,
  TrainingPlaceView,
  TrainingPlanRow,
  TrainingPlanView,
  TrainingSessionView,
} from './training'
export {
  ClaimVerdict,
  NewOverrun,
  NewTrip,
  NewTripClaim,
  NewTripLog,
  NightPlace,
  OverrunVerdict,
  TripAdvance,
  TripFare,
  TripKind,
  TripNotGone,
  TripRide,
  TripSettlement,
  TripStop,
  TripVerdict,
  TripWithdrawal,
} from './travel'
export {
  OverrunView,
  TripAct,
  TripChoices,
  TripDayView,
  TripFigures,
  TripQuery,
  TripRow,
  TripState,
  TripView,
  TripWaitsFor,
} from './trip-view'

// What leaves the product, and what is removed.

export {
  CrewPage,
  CrewQuantityView,
  CrewView,
  NewCrew,
  NewCrewQuantity,
  NewCrewShares,
} from './crews'
export {
  FieldDaysCorrection,
  type FieldDaysEntry,
  FieldDaysMonth,
  FieldDaysView,
  NewFieldDays,
} from './field-days'
export { GivenBackView, GivenBackWithdrawal, NewGivenBack } from './given-back'
export {
  NewPaidElsewhere,
  PaidElsewhereView,
  PaidElsewhereWithdrawal,
} from './paid-elsewhere'
export {
  HoldsView,
  HoldView,
  HoldWish,
  Removal,
  RemovalCount,
  RemovalsView,
  RemovedBeside,
  RemovedWhat,
  RetentionChange,
  RetentionPreview,
  RetentionTrial,
  RetentionView,
} from './retention'
export { NewSlipAnswer, NewSlipQuestion, PayReadingView, SlipWordView } from './slip-words'
export { NewPayCorrection, NewPayRun, PaidWith } from './starting-pay'
export { MissingStatement, MissingStatementQuery } from './statements'
export { NewStation, StationEnd, StationMonth, StationView } from './stations'
export { NewStoppage, StoppageMonth, StoppageView, StoppageWithdrawal } from './stoppages'
export {
  EVENT_TYPES,
  EventType,
  NewWebhookEndpoint,
  WebhookDeliveryView,
  WebhookEndpointChange,
  WebhookEndpointView,
  WebhookEvent,
} from './webhooks'
export {
  CandidateQuery,
  NewWorkAssignment,
  WorkAssignmentView,
  WorkCandidate,
  WorkCandidates,
} from './work-assignments'
