import { account } from './articles/account.ts'
import { accounts } from './articles/accounts.ts'
import { agencies } from './articles/agencies.ts'
import { agencyProposals } from './articles/agency-proposals.ts'
import { assessments } from './articles/assessments.ts'
import { attendance } from './articles/attendance.ts'
import { certificates } from './articles/certificates.ts'
import { auditTrail } from './articles/audit-trail.ts'
import { backups } from './articles/backups.ts'
import { budget } from './articles/budget.ts'
import { calendar } from './articles/calendar.ts'
import { cases } from './articles/cases.ts'
import { catalogue } from './articles/catalogue.ts'
import { citizenAnswers } from './articles/citizen-answers.ts'
import { citizenProposals } from './articles/citizen-proposals.ts'
import { citizenVoices } from './articles/citizen-voices.ts'
import { claimVerification } from './articles/claim-verification.ts'
import { claims } from './articles/claims.ts'
import { compose } from './articles/compose.ts'
import { corrections } from './articles/corrections.ts'
import { dataQuality } from './articles/data-quality.ts'
import { decree } from './articles/decree.ts'
import { delegation } from './articles/delegation.ts'
import { documents } from './articles/documents.ts'
import { duties } from './articles/duties.ts'
import { fairness } from './articles/fairness.ts'
import { gaps } from './articles/gaps.ts'
import { gettingStarted } from './articles/getting-started.ts'
import { home } from './articles/home.ts'
import { hours } from './articles/hours.ts'
import { jointActivities } from './articles/joint-activities.ts'
import { jointProposals } from './articles/joint-proposals.ts'
import { mentorsAndEvaluators } from './articles/mentors-and-evaluators.ts'
import { outbox } from './articles/outbox.ts'
import { ownData } from './articles/own-data.ts'
import { ownDevelopment } from './articles/own-development.ts'
import { paperCheck } from './articles/paper-check.ts'
import { papers } from './articles/papers.ts'
import { partnerFeedback } from './articles/partner-feedback.ts'
import { partners } from './articles/partners.ts'
import { people } from './articles/people.ts'
import { personalData } from './articles/personal-data.ts'
import { priorities } from './articles/priorities.ts'
import { rosterImport } from './articles/roster-import.ts'
import { satisfaction } from './articles/satisfaction.ts'
import { setUp } from './articles/set-up.ts'
import { settings } from './articles/settings.ts'
import { signInCode } from './articles/sign-in-code.ts'
import { signIn } from './articles/sign-in.ts'
import { standards } from './articles/standards.ts'
import { training } from './articles/training.ts'
import { transparency } from './articles/transparency.ts'
import { yearPlans } from './articles/year-plans.ts'
import type { Article } from './model.ts'

/** All articles, in the order a reader meets them. */
export const articles: readonly Article[] = [
	gettingStarted,
	signIn,
	signInCode,
	home,
	ownDevelopment,
	claims,
	account,
	ownData,
	delegation,
	citizenProposals,
	citizenAnswers,
	transparency,
	paperCheck,
	partnerFeedback,
	people,
	rosterImport,
	agencies,
	standards,
	assessments,
	dataQuality,
	gaps,
	hours,
	claimVerification,
	duties,
	agencyProposals,
	jointProposals,
	citizenVoices,
	cases,
	satisfaction,
	priorities,
	catalogue,
	yearPlans,
	budget,
	compose,
	decree,
	documents,
	calendar,
	fairness,
	jointActivities,
	partners,
	settings,
	accounts,
	backups,
	papers,
	outbox,
	auditTrail,
	personalData,
	setUp,
	mentorsAndEvaluators,
	training,
	corrections,
	attendance,
	certificates
]
