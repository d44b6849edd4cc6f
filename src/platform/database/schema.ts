// Generated from the migrated database by scripts/skema.ts. Do not edit.
import type { ColumnType, Generated } from 'kysely'

type Json = ColumnType<unknown, string, string>
type DefaultedJson = ColumnType<unknown, string | undefined, string>
type NullableJson = ColumnType<unknown, string | null | undefined, string | null>

type AccessAccount = {
	id: string
	name: string
	email: string
	email_verified: Generated<boolean>
	image: string | null
	created_at: Generated<Date>
	updated_at: Generated<Date>
	nip: string | null
	theme: Generated<string>
	contrast: Generated<string>
	must_change: Generated<boolean>
	disabled_at: Date | null
	version: Generated<number>
}

type AccessAttempt = {
	key: string
	failures: number
	blocked_till: Date | null
	last_at: Date
}

type AccessChallenge = {
	token_hash: Buffer
	account_id: string
	way: string
	expires_at: Date
}

type AccessCredential = {
	id: string
	account_id: string
	subject: string
	provider: string
	access_token: string | null
	refresh_token: string | null
	id_token: string | null
	access_token_expires_at: Date | null
	refresh_token_expires_at: Date | null
	scope: string | null
	password: string | null
	created_at: Generated<Date>
	updated_at: Generated<Date>
}

type AccessDelegation = {
	id: string
	principal_id: string
	delegate_id: string
	role: string
	first_on: string
	last_on: string
	reason: string
	set_by: string
	set_at: Date
	revoked_by: string | null
	revoked_at: Date | null
}

type AccessDeparture = {
	state_hash: Buffer
	browser_hash: Buffer
	nonce: string
	verifier: string
	next: string
	expires_at: Date
}

type AccessFactor = {
	account_id: string
	sealed_secret: Buffer
	confirmed_at: Date | null
	last_step: Generated<number>
	created_at: Date
}

type AccessGrant = {
	id: string
	account_id: string
	role: string
	agency_id: string | null
}

type AccessLink = {
	code_hash: Buffer
	purpose: string
	account_id: string | null
	expires_at: Date
	used_at: Date | null
}

type AccessRecovery = {
	account_id: string
	code_hash: Buffer
	used_at: Date | null
}

type AccessSession = {
	id: string
	account_id: string
	token: string
	expires_at: Date
	ip_address: string | null
	user_agent: string | null
	created_at: Generated<Date>
	updated_at: Generated<Date>
}

type AccessSignIn = {
	id: string
	account_id: string
	at: Date
	address: string
	device: string
	way: string
	outcome: string
}

type AccessVerification = {
	id: string
	identifier: string
	value: string
	expires_at: Date
	created_at: Generated<Date>
	updated_at: Generated<Date>
}

type AccessVisitorCount = {
	day: string
	kind: string
	address: Buffer
	count: number
	first_at: Date
}

type AccessVisitorSalt = {
	day: string
	salt: Buffer
}

type AuditEntry = {
	id: string
	at: Date
	actor: string
	action: string
	subject: string | null
	payload_hash: Buffer
}

type AuditPayload = {
	entry_id: string
	salt: Buffer
	payload: Json
}

type AuditPending = {
	entry_id: string
}

type AuditSeal = {
	sequence: number
	entry_id: string
	hash: Buffer
	sealed_at: Date
}

type HoursBare = {
	employee_id: string
	courses: number
}

type HoursClaim = {
	id: string
	employee_id: string
	title: string
	organiser: string
	certificate: Generated<string>
	form_code: string
	started_on: string
	completed_on: string
	international: Generated<boolean>
	jp: number
	file_id: string
	state: string
	sent_at: Date | null
	decided_at: Date | null
	decided_by: string | null
	reason: Generated<string>
	entry_id: string | null
	version: Generated<number>
}

type HoursCompleted = {
	employee_id: string
	form_code: string
	title: string
	completed_on: string
	counted: number
}

type HoursEntry = {
	id: string
	employee_id: string
	form_code: string
	title: string
	organiser: Generated<string>
	certificate: string | null
	started_on: string | null
	completed_on: string
	international: Generated<boolean>
	units: number | null
	minutes: number | null
	claimed: number
	counted: number
	reason: Generated<string>
	rules_version: string
	source: string
	import_id: string | null
	reverses_id: string | null
	recorded_at: Date
}

type HoursForm = {
	rules_version: string
	code: string
	name: string
	route: string
	basis: string
	national: number | null
	international: number | null
	uplift: number | null
	daily_cap: number | null
	international_daily_cap: number | null
	monthly_units: number | null
	certainty: string
	note: Generated<string>
}

type HoursMinimum = {
	version: string
	legal_basis: string
	certainty: string
	valid_from: string
	valid_to: string
	yearly_minimum: number
}

type HoursRules = {
	version: string
	legal_basis: string
	certainty: string
	valid_from: string
	valid_to: string | null
	minutes_per_jp: number
	yearly_minimum: number
	pppk_maximum: number | null
	pppk_basis: Generated<string>
}

type HoursYearly = {
	employee_id: string
	year: number
	counted: number
	claimed: number
}

type MailLetter = {
	id: string
	kind: string
	account_id: string | null
	subject_id: string | null
	to_name: string
	to_address: string | null
	subject: string
	content: NullableJson
	secret: boolean
	state: string
	message_id: string
	attempts: Generated<number>
	queued_at: Date
	next_at: Date
	answer: Generated<string>
	written_at: Date
	sent_at: Date | null
	erased_at: Date | null
	version: Generated<number>
}

type NeedsAppraisal = {
	employee_id: string
	year: number
	predicate: string
}

type NeedsCase = {
	id: string
	title: string
	situation: string
	difficulty: string
	question: string
	competency_id: string | null
	agency_kind: string | null
	message_id: string | null
	state: Generated<string>
	kept_words: DefaultedJson
	written_by: string
	writer: string
	written_at: Date
	published_at: Date | null
	version: Generated<number>
}

type NeedsCaseShown = {
	id: string
	title: string
	message_id: string
}

type NeedsGap = {
	snapshot_id: string
	employee_id: string
	competency_id: string
	required: number
	actual: number | null
	gap: number
	sd: number | null
	estimate: number | null
	estimate_sd: number | null
}

type NeedsMandateRule = {
	code: string
	version: string
	name: string
	short: string
	basis: string
	legal_basis: string
	certainty: string
	valid_from: string
	valid_to: string | null
	kinds: string[]
	tiers: Generated<string[]>
	exempt: Generated<string[]>
	forms: Generated<string[]>
	words: Generated<string[]>
	own_post: Generated<boolean>
	unspeaking: Generated<string[]>
	within_months: number | null
	families: Generated<string[]>
	note: Generated<string>
	position: number
}

type NeedsMandateWaiver = {
	id: string
	employee_id: string
	code: string
	kind: string
	reason: string
	decided_by: string
	decided_at: Date
	withdrawn_at: Date | null
}

type NeedsMerge = {
	id: string
	year: number
	title: string
	competency_id: string
	lead_id: string
	reason: string
	state: string
	asked_by: string
	asked_name: string
	asked_at: Date
	joint_id: string | null
	version: Generated<number>
}

type NeedsMergeMember = {
	merge_id: string
	proposal_id: string
	open: Generated<boolean>
	version: number
	content: Json
	answer: string | null
	answered_by: string | null
	answered_name: string | null
	answered_at: Date | null
	note: Generated<string>
}

type NeedsMessage = {
	id: string
	code: string
	kind: string
	body: string
	agency_id: string | null
	unit_text: Generated<string>
	place: Generated<string>
	offerer: string | null
	state: Generated<string>
	received_at: Date
	due_on: string
	forwarded_to: string | null
	forwarded_at: Date | null
	answered_at: Date | null
	closed_at: Date | null
	hidden_reason: string | null
	competency_id: string | null
	public_question: string | null
	published_at: Date | null
	version: Generated<number>
}

type NeedsMessageContact = {
	message_id: string
	name: string
	contact: string
	agreed_at: Date
}

type NeedsMessageReply = {
	id: string
	message_id: string
	body: string
	public: boolean
	by_name: string
	by_office: string
	at: Date
}

type NeedsMessageSetting = {
	one: Generated<boolean>
	reply_days: Generated<number>
	contact_months: Generated<number>
	sends_a_day: Generated<number>
	version: Generated<number>
}

type NeedsMessageShown = {
	id: string
	kind: string
	state: string
	text: string
	received_at: Date
	public: boolean
}

type NeedsPerformance = {
	employee_id: string
	year: number
	predicate: string
	source: string
	import_id: string | null
}

type NeedsPriority = {
	version: string
	legal_basis: string
	certainty: string
	valid_from: string
	weights: Json
	mandatory_first: Generated<boolean>
	parts: DefaultedJson
	reason: Generated<string>
	made_by: Generated<string>
	made_at: Generated<Date>
}

type NeedsProposal = {
	id: string
	year: number
	number: number
	agency_id: string
	state: string
	title: Generated<string>
	competency_id: string | null
	evidence: Generated<string>
	target_kind: string | null
	target: Generated<string>
	form_code: string | null
	urgency: string | null
	people: Generated<number>
	authors: string[]
	proposed_by: string | null
	proposed_at: Date | null
	verified_by: string | null
	verified_at: Date | null
	validated_by: string | null
	validated_at: Date | null
	rejected_by: string | null
	reason: Generated<string>
	joint: Generated<boolean>
	joint_id: string | null
	planned_run: string | null
	planned_seats: number | null
	created_at: Date
	updated_at: Date
	version: Generated<number>
}

type NeedsProposalAgency = {
	proposal_id: string
	agency_id: string
}

type NeedsProposalEvent = {
	id: string
	proposal_id: string
	at: Date
	act: string
	actor: string
	actor_name: string
	reason: Generated<string>
	version: number
}

type NeedsProposalFile = {
	proposal_id: string
	file_id: string
	added_by: string
	added_at: Date
}

type NeedsProposalPerson = {
	proposal_id: string
	employee_id: string
}

type NeedsProposalPosition = {
	proposal_id: string
	agency_id: string
	position_id: string
}

type NeedsRound = {
	year: number
	opens_on: string
	closes_on: string
	closed: Generated<boolean>
	note: Generated<string>
	version: Generated<number>
}

type NeedsRpjmdLink = {
	target_id: string
	competency_id: string
	strength: number
}

type NeedsRpjmdTarget = {
	id: string
	code: string
	title: string
	indicator: Generated<string>
	baseline: Generated<string>
	target: Generated<string>
	agency_id: string | null
	first_year: number
	last_year: number
	active: Generated<boolean>
	version: Generated<number>
}

type NeedsSkmElement = {
	element: number
	competencies: Generated<string[]>
	certainty: string
	version: Generated<number>
}

type NeedsSkmNeed = {
	id: string
	result_id: string
	element: number
	competency_id: string
	state: Generated<string>
	reason: Generated<string>
	decided_by: string | null
	decided_at: Date | null
	version: Generated<number>
}

type NeedsSkmResult = {
	id: string
	agency_id: string
	year: number
	period: string
	respondents: number
	means: number[]
	counts: NullableJson
	ikm: number
	letter: string
	rules_version: string
	import_id: string | null
	replaces_id: string | null
	stands: Generated<boolean>
	recorded_by: string
	recorded_at: Date
}

type NeedsSkmRules = {
	version: string
	legal_basis: string
	certainty: string
	valid_from: string
	valid_to: string | null
	elements: number
	factor: number
	limit_a: number
	limit_b: number
	limit_c: number
	fewest_shown: number
	uncertain_below: number
}

type NeedsSnapshot = {
	id: string
	computed_at: Date
	people: number
	assessed: number
	unknown: number
}

type PeopleAgency = {
	id: string
	parent_id: string | null
	name: string
	kind: string
	district: string | null
	remote: Generated<boolean>
	active: Generated<boolean>
	version: Generated<number>
}

type PeopleAgencyChoice = {
	id: string
	name: string
}

type PeopleAgencyWithin = {
	agency_id: string
	ancestor_id: string
	depth: number
}

type PeopleAssessed = {
	employee_id: string
	assessed_on: string
}

type PeopleAssessment = {
	id: string
	employee_id: string
	competency_id: string
	level: number
	source: string
	assessed_on: string
	confidence: Generated<number>
	import_id: string | null
}

type PeopleCompetency = {
	id: string
	code: string
	name: string
	family: string
	definition: Generated<string>
	active: Generated<boolean>
	version: Generated<number>
}

type PeopleCompetencyLevel = {
	competency_id: string
	level: number
	description: string
	indicators: Generated<string[]>
}

type PeopleCorrection = {
	id: string
	employee_id: string
	field: string
	present: string
	proposed: string
	proposed_text: string
	reason: string
	file_id: string | null
	state: Generated<string>
	asked_by: string
	asked_at: Date
	decided_by: string | null
	decided_name: string | null
	decided_at: Date | null
	answer: Generated<string>
	version: Generated<number>
}

type PeopleEmployee = {
	id: string
	nip: string
	name: string
	front_title: string | null
	back_title: string | null
	kind: string
	sex: string
	born_on: string
	appointed_on: string | null
	education: string | null
	education_name: string | null
	rank: string | null
	agency_id: string
	position_id: string
	target_position_id: string | null
	supervisor_id: string | null
	district: string | null
	remote: Generated<boolean>
	email: string | null
	phone: string | null
	retires_on: string | null
	status: Generated<string>
	version: Generated<number>
	updated_at: Date
}

type PeopleIdentity = {
	nip: string
	employee_id: string
	agency_id: string
	supervises: boolean
}

type PeopleImport = {
	id: string
	kind: string
	file_id: string
	state: string
	sheets: NullableJson
	totals: NullableJson
	creates: NullableJson
	problem: string | null
	job_id: string | null
	uploaded_by: string
	uploaded_at: Date
	applied_at: Date | null
	undone_at: Date | null
	version: Generated<number>
	erased_at: Date | null
}

type PeopleImportMapping = {
	kind: string
	signature: string
	mapping: Json
	used_at: Date
}

type PeopleImportRow = {
	import_id: string
	number: number
	sheet: string | null
	row: number | null
	outcome: string
	employee_id: string | null
	label: string | null
	after: NullableJson
	before: NullableJson
	changes: NullableJson
	problems: NullableJson
	warnings: NullableJson
	choice: string | null
	applied_version: number | null
}

type PeopleLevel = {
	employee_id: string
	competency_id: string
	level: number
	source: string
	assessed_on: string
	confidence: number
}

type PeopleNipHistory = {
	employee_id: string
	nip: string
	until: Date
}

type PeoplePerson = {
	employee_id: string
	nip: string
	name: string
	front_title: string
	back_title: string
	kind: string
	agency_id: string
	supervisor_id: string
	status: string
}

type PeoplePortrait = {
	employee_id: string
	status: string
	sex: string
	kind: string
	tier: string
	born_on: string
	district: string
	home_agency_id: string
	home_agency_name: string
}

type PeoplePosition = {
	id: string
	title: string
	kind: string
	tier: string
	class: number | null
	active: Generated<boolean>
	version: Generated<number>
}

type PeoplePositionAsked = {
	position_id: string
}

type PeopleRecord = {
	employee_id: string
	nip: string
	name: string
	front_title: string
	back_title: string
	kind: string
	sex: string
	agency_id: string
	agency_name: string
	home_agency_id: string
	home_agency_name: string
	position_id: string
	position_title: string
	tier: string
	born_on: string
	appointed_on: string
	education: string
	rank: string
	retires_on: string
	supervisor_id: string
	email: string
	position_class: number
	position_active: boolean
	agency_active: boolean
	seen_at: Date
}

type PeopleRequired = {
	employee_id: string
	competency_id: string
	level: number
	held_level: number | null
	target_level: number | null
}

type PeopleRoster = {
	employee_id: string
	nip: string
	name: string
	front_title: string
	back_title: string
	kind: string
	sex: string
	remote: boolean
	agency_id: string
	agency_name: string
	home_agency_id: string
	home_agency_name: string
	position_id: string
	position_title: string
	tier: string
}

type PeopleSelfDeclaration = {
	employee_id: string
	declared_at: Date
}

type PeopleStandard = {
	id: string
	name: string
	legal_basis: string
	certainty: string
	valid_from: string | null
	valid_to: string | null
	version: Generated<number>
}

type PeopleStandardLevel = {
	standard_id: string
	competency_id: string
	tier: string | null
	position_id: string | null
	level: number
}

type PeopleTenure = {
	employee_id: string
	appointed_on: string
}

type PlanAbsence = {
	version: number
	limits: Json
	counters: DefaultedJson
	legal_basis: string
	certainty: string
	recorded_by: string
	recorded_at: Date
}

type PlanAccount = {
	code: string
	name: string
	sub_activity: Generated<string>
	version: Generated<number>
}

type PlanActivity = {
	id: string
	code: string
	title: string
	goal: string
	form_code: string
	method: Generated<string>
	jp: number
	days: number
	min_seats: number
	max_seats: number
	max_batches: number
	months: number[]
	fixed_cost: number
	head_cost: number
	source: string
	facilitator_pool: string
	facilitator_days: number
	facilitator: Generated<string>
	organiser: string
	pattern: string
	curriculum: Generated<string>
	account: Generated<string>
	community: Generated<string>
	community_bonus: Generated<number>
	audience: DefaultedJson
	mandatory: NullableJson
	female_share: number | null
	remote_share: number | null
	active: Generated<boolean>
	version: Generated<number>
	mentors: number | null
}

type PlanActivityCompetency = {
	activity_id: string
	competency_id: string
	gain_mean: number
	gain_sd: Generated<number>
	origin: Generated<string>
}

type PlanActivityMessage = {
	activity_id: string
	message_id: string
	linked_by: string
	linked_at: Date
}

type PlanActivityPartner = {
	activity_id: string
	agency_id: string
	role: string
	min_share: Generated<number>
}

type PlanBudget = {
	year: number
	total: number
	sources: DefaultedJson
	agencies: DefaultedJson
	goal_floor: Generated<number>
	pools: DefaultedJson
	version: Generated<number>
	fairness: DefaultedJson
	explore_share: Generated<number>
	explore_bonus: Generated<boolean>
}

type PlanBudgetChange = {
	id: string
	year: number
	kind: string
	source: Generated<string>
	agency_id: string | null
	amount: number
	dated_on: string
	reason: string
	pair_id: string
	reverses_id: string | null
	recorded_by: string
	recorded_at: Date
}

type PlanCalendar = {
	id: string
	year: number
	composition_id: string
	job_id: string | null
	problem_hash: Buffer
	result: NullableJson
	code_version: string
	parent_id: string | null
	change: string | null
	requested_by: string
	created_at: Date
	finished_at: Date | null
}

type PlanCalendarBatch = {
	calendar_id: string
	activity_id: string
	number: number
	first_on: string | null
	last_on: string | null
	room_id: string | null
	facilitator_id: string | null
	problem: string | null
}

type PlanCalendarSeat = {
	calendar_id: string
	activity_id: string
	employee_id: string
	number: number | null
	problem: string | null
}

type PlanCalendarYear = {
	year: number
	calendar_id: string
	version: Generated<number>
}

type PlanCaseUse = {
	id: string
	case_id: string
	activity_id: string
	used_on: string | null
	outcome: Generated<string>
	recorded_by: string
	recorded_at: Date
	version: Generated<number>
}

type PlanCash = {
	composition_id: string
	account: string
	first: number
	second: number
	third: number
	fourth: number
	version: Generated<number>
}

type PlanCitizenSeat = {
	activity_id: string
	year: number
	seats: number
	cost: number
	version: Generated<number>
}

type PlanComment = {
	id: string
	version_id: string
	activity_id: string | null
	parent_id: string | null
	body: string
	by_account: string
	by_name: string
	at: Date
	to_role: string | null
	to_account: string | null
	due_on: string | null
	resolved_by: string | null
	resolved_name: string | null
	resolved_at: Date | null
	version: Generated<number>
}

type PlanComponent = {
	id: string
	activity_id: string
	kind: string
	label: string
	account: Generated<string>
	basis: string
	unit: string
	price: number
	volume: number
	item_id: string | null
	version: Generated<number>
}

type PlanComposition = {
	id: string
	year: number
	job_id: string | null
	settings: Json
	budget: number
	problem_hash: Buffer
	objective: number | null
	bound: number | null
	gap: number | null
	cost: number | null
	result: NullableJson
	code_version: string
	parent_id: string | null
	change: string | null
	requested_by: string
	created_at: Date
	finished_at: Date | null
	scenario: Generated<string>
	scenario_version: Generated<number>
	start_id: string | null
	change_step: NullableJson
}

type PlanCompositionBatch = {
	composition_id: string
	activity_id: string
	number: number
	month: number
	cost: number
}

type PlanCompositionCost = {
	composition_id: string
	activity_id: string
	number: number
	kind: string
	label: string
	account: string
	basis: string
	unit: string
	price: number
	volume: number
	item_id: string | null
}

type PlanCompositionLine = {
	composition_id: string
	activity_id: string
	included: boolean
	mandatory: Generated<boolean>
	batches: number
	seats: number
	cost: number
	levels: number
	weighted: number
	hours: number
	reason: string
	lacking: Generated<number>
}

type PlanCompositionPerson = {
	composition_id: string
	employee_id: string
	hours_before: number
	hours_after: number
	levels_before: number
	levels_after: number
	measured: boolean
	mandatory_missed: number
}

type PlanCompositionSeat = {
	composition_id: string
	activity_id: string
	number: number
	employee_id: string
	mandatory: boolean
	levels: number
	covered: number
	hours: number
	price: number
}

type PlanDay = {
	id: string
	first_on: string
	last_on: string
	name: string
	kind: string
	source: Generated<string>
	certainty: Generated<string>
	version: Generated<number>
}

type PlanDayOff = {
	first_on: string
	last_on: string
	name: string
}

type PlanDecreedBatch = {
	year: number
	activity_id: string
	code: string
	title: string
	number: number
	month: number
	first_on: string
	last_on: string
	room_id: string
	facilitator_id: string
}

type PlanDecreedSeat = {
	year: number
	activity_id: string
	employee_id: string
	number: number
}

type PlanFacilitator = {
	id: string
	name: string
	pool: string
	active: Generated<boolean>
}

type PlanFacilitatorChoice = {
	id: string
	name: string
	pool: string
}

type PlanJoint = {
	id: string
	year: number
	activity_id: string
	proposal_id: string | null
	aim: string
	batches: number
	cost: number
	split: string
	state: Generated<string>
	reason: Generated<string>
	terms: string
	terms_hash: Buffer
	version: Generated<number>
	created_by: string
	created_at: Date
}

type PlanJointContribution = {
	joint_id: string
	number: number
	agency_id: string
	kind: string
	what: string
	amount: number
}

type PlanJointNote = {
	id: string
	joint_id: string
	author: string
	name: string
	text: string
	file_id: string | null
	at: Date
	removed_at: Date | null
}

type PlanJointParty = {
	joint_id: string
	agency_id: string
	role: string
	seats: number
	min_share: Generated<number>
	fixed_share: Generated<number>
	charge: number
}

type PlanJointSignature = {
	id: string
	joint_id: string
	agency_id: string
	version: number
	terms_hash: Buffer
	signed_by: string
	signer: string
	signed_at: Date
	voided_at: Date | null
	void_reason: string | null
	hands: string[]
	behalf: string | null
}

type PlanJointStep = {
	id: string
	joint_id: string
	at: Date
	name: string
	text: string
}

type PlanJointTask = {
	id: string
	joint_id: string
	agency_id: string
	title: string
	due_on: string
	done_at: Date | null
	done_by: string | null
	version: Generated<number>
}

type PlanLeave = {
	id: string
	employee_id: string
	first_on: string
	last_on: string
	note: Generated<string>
}

type PlanLock = {
	id: string
	year: number
	scenario: string
	number: number
	kind: string
	wish: string
	activity_id: string | null
	employee_id: string | null
	most: number | null
	month: number | null
	composition_id: string | null
	note: Generated<string>
	made_by: string
	made_at: Date
	undone_by: string | null
	undone_at: Date | null
}

type PlanMeeting = {
	year: number
	held_on: string
	begins: string
	place: string
	agenda: string[]
	outcome: Generated<string[]>
	version: Generated<number>
}

type PlanPartner = {
	id: string
	name: string
	kind: string
	place: Generated<string>
	contact: Generated<string>
	phone: Generated<string>
	teaches: Generated<string>
	consent_text: string
	consent_on: string
	withdrawn_at: Date | null
	active: Generated<boolean>
	version: Generated<number>
	created_at: Date
	message_id: string | null
}

type PlanPartnerCompetency = {
	partner_id: string
	competency_id: string
}

type PlanPartnerFeedback = {
	part_id: string
	side: string
	score: number
	again: boolean
	text: Generated<string>
	by_name: string
	at: Date
}

type PlanPartnerPart = {
	id: string
	partner_id: string
	activity_id: string
	year: number
	role: string
	topic: Generated<string>
	rate: Generated<number>
	quantity: Generated<number>
	extra: Generated<boolean>
	item_id: string | null
	rule_version: number
	over_reason: Generated<string>
	ended_at: Date | null
	code_hash: Buffer | null
	version: Generated<number>
	created_at: Date
}

type PlanPartnerRule = {
	version: number
	ceilings: Json
	bonus: number
	legal_basis: string
	certainty: string
	recorded_by: string
	recorded_at: Date
}

type PlanPrice = {
	standard_id: string
	item_id: string
	ceiling: number
}

type PlanPriceItem = {
	id: string
	grp: string
	name: string
	unit: string
}

type PlanPriceReason = {
	activity_id: string
	item_id: string
	price: number
	ceiling: number
	reason: string
	written_by: string
	written_at: Date
	version: Generated<number>
}

type PlanPriceStandard = {
	id: string
	name: string
	legal_basis: string
	certainty: string
	valid_from: string
	valid_to: string | null
	import_id: string | null
	recorded_by: string
	recorded_at: Date
	applied_at: Date | null
	withdrawn_by: string | null
	withdrawn_at: Date | null
}

type PlanProblem = {
	hash: Buffer
	content: Buffer
}

type PlanRefocusing = {
	id: string
	year: number
	dated_on: string
	reason: string
	base_id: string
	composition_id: string
	cut: Json
	budget_version: number
	requested_by: string
	requested_at: Date
	accepted_by: string | null
	accepted_at: Date | null
}

type PlanRoom = {
	id: string
	name: string
	place: Generated<string>
	seats: number
	agency_id: string | null
	active: Generated<boolean>
	version: Generated<number>
}

type PlanRoomChoice = {
	id: string
	name: string
	place: string
	seats: number
}

type PlanScenario = {
	year: number
	name: string
	label: Generated<string>
	budget: number | null
	version: Generated<number>
}

type PlanSpending = {
	id: string
	year: number
	kind: string
	document: string
	number: string
	number_key: Generated<string>
	attempt: Generated<number>
	dated_on: string
	account: Generated<string>
	source: Generated<string>
	agency_id: string | null
	activity_id: string | null
	batch: number | null
	description: Generated<string>
	amount: number
	settles_id: string | null
	closes: Generated<boolean>
	reverses_id: string | null
	reason: Generated<string>
	import_id: string | null
	recorded_by: string
	recorded_at: Date
}

type PlanSpendingStanding = {
	id: string
	year: number
	kind: string
	document: string
	number: string
	number_key: string
	attempt: number
	dated_on: string
	account: string
	source: string
	agency_id: string
	activity_id: string
	batch: number
	description: string
	amount: number
	settles_id: string
	closes: boolean
	reverses_id: string
	reason: string
	import_id: string
	recorded_by: string
	recorded_at: Date
	outstanding: number
}

type PlanVersion = {
	id: string
	year: number
	number: number
	composition_id: string
	revises_id: string | null
	purpose: Generated<string>
	state: string
	plan_hash: Buffer | null
	made_by: string
	made_by_name: string
	made_at: Date
	version: Generated<number>
}

type PlanVersionCheck = {
	id: string
	version_id: string
	same: boolean
	hash: Buffer
	code_version: string
	by_name: string
	at: Date
}

type PlanVersionDecree = {
	version_id: string
	number: string
	decreed_on: string
	signer: string
	signer_title: string
	on_behalf: boolean
	figures: Json
	recorded_at: Date
}

type PlanVersionLine = {
	version_id: string
	activity_id: string
	code: string
	title: string
	goal: string
	source: string
	included: boolean
	mandatory: boolean
	batches: number
	seats: number
	cost: number
	fixed_cost: number
	reason: string
	held: Json
	contents: NullableJson
}

type PlanVersionReason = {
	id: string
	version_id: string
	guard: string
	subject: Generated<string>
	reason: string
	by_account: string
	by_name: string
	at: Date
}

type PlanVersionSeat = {
	version_id: string
	activity_id: string
	number: number
	month: number
	employee_id: string
}

type PlanVersionStep = {
	id: string
	version_id: string
	number: number
	step: string
	state: string
	by_account: string
	by_name: string
	by_person: string
	behalf_account: string | null
	behalf_name: string | null
	behalf_person: string | null
	reason: Generated<string>
	at: Date
}

type PlanYear = {
	year: number
	composition_id: string
	accepted_by: string
	accepted_at: Date
	version: Generated<number>
	version_id: string
}

type PlatformBackup = {
	id: string
	path: string
	size: number
	row_count: number
	origin: string
	made_at: Date
	removed_at: Date | null
}

type PlatformCertificate = {
	id: string
	role: string
	origin: string
	chain: string[]
	sealed_key: Buffer
	fingerprint: Buffer
	not_after: Date
	made_at: Date
	retired_at: Date | null
}

type PlatformDraft = {
	token_hash: Buffer
	path: string
	action: string
	fields: Json
	expires_at: Date
	account_id: string
}

type PlatformFile = {
	id: string
	name: string
	type: string
	size: number
	sha256: Buffer
	content: Buffer
	created_at: Date
}

type PlatformIncident = {
	id: string
	title: string
	known_at: Date
	happened: string
	data: string
	people: string
	head_count: number | null
	handling: string
	recorded_by: string
	recorded_at: Date
	closed_by: string | null
	closed_at: Date | null
	version: Generated<number>
}

type PlatformIncidentStep = {
	incident_id: string
	step: string
	outcome: string
	note: Generated<string>
	by_name: string
	at: Date
}

type PlatformJob = {
	id: string
	name: string
	state: Generated<string>
	input: Json
	progress: Generated<number>
	message: string | null
	problem: string | null
	result: NullableJson
	account_id: string | null
	cancel_requested: Generated<boolean>
	created_at: Date
	started_at: Date | null
	finished_at: Date | null
}

type PlatformMigration = {
	name: string
	hash: string
	applied_at: Generated<Date>
}

type PlatformNumber = {
	id: string
	kind: string
	series: string
	year: number
	sequence: number | null
	number: string
	title: string
	dated: string
	subject: string | null
	state: Generated<string>
	reason: Generated<string>
	reserved_by: string
	reserved_at: Date
	ended_at: Date | null
	version: Generated<number>
}

type PlatformNumberSeries = {
	series: string
	year: number
	next: number
}

type PlatformPaper = {
	id: string
	kind: string
	number_id: string | null
	title: string
	dated: string
	subject: string | null
	code: string
	is_public: boolean
	file_id: string
	original_sha256: Buffer
	original_size: number
	editable_id: string | null
	issued_by: string
	issued_at: Date
	withdrawn_at: Date | null
	withdrawn_why: Generated<string>
	version: Generated<number>
}

type PlatformPaperKind = {
	key: string
	series: string
	pattern: string
	code: Generated<string>
	unit: Generated<string>
	gapless: boolean
	version: Generated<number>
}

type PlatformPaperSignature = {
	paper_id: string
	position: number
	name: string
	title: Generated<string>
	signed_at: Date
	holder: string
	issuer: string
	fingerprint: Buffer
	origin: string
	covers: number
	sha256: Buffer
	valid_from: Date | null
	valid_to: Date | null
}

type PlatformProcessing = {
	code: string
	version: number
	purpose: string
	legal_basis: string
	categories: string
	recipients: string
	retention: string
	certainty: string
	changed_by: string
	changed_at: Date
}

type PlatformRequest = {
	id: string
	account_id: string | null
	route: string
	location: string | null
	created_at: Generated<Date>
}

type PlatformRetention = {
	code: string
	version: number
	days: number
	legal_basis: string
	certainty: string
	changed_by: string
	changed_at: Date
}

type PlatformSetting = {
	key: string
	value: Json
	version: Generated<number>
	updated_at: Generated<Date>
}

type PlatformTemplate = {
	id: string
	kind: string
	number: number
	file_id: string
	fields: string[]
	active: boolean
	uploaded_by: string
	uploaded_at: Date
	version: Generated<number>
}

type ProfessionalismDiscipline = {
	id: string
	employee_id: string
	degree: string
	decided_on: string
	decree: Generated<string>
	source: string
	import_id: string | null
	recorded_at: Date
}

type ProfessionalismPoints = {
	rules_version: string
	part: string
	step: string
	points: number
	certainty: string
}

type ProfessionalismRules = {
	version: string
	legal_basis: string
	certainty: string
	valid_from: string
	valid_to: string | null
	technical_jp: number
	technical_months: number
	technical_forms: string[]
	seminar_months: number
	seminar_forms: string[]
	discipline_months: number
	note: Generated<string>
}

type ProfessionalismScore = {
	employee_id: string
	year: number
	rules_version: string
	kind: string
	agency_id: string
	facts: Json
	qualification: number
	post: number
	technical: number
	seminar: number
	performance: number
	discipline: number
	computed_at: Date
}

type TrainingAttendance = {
	session_id: string
	enrolment_id: string
	arrived_at: Date | null
	arrived_way: string | null
	left_at: Date | null
	left_way: string | null
}

type TrainingBatch = {
	id: string
	activity_id: string
	year: number
	number: number
	title: string
	planned_number: number | null
	agency_id: string | null
	series_id: string | null
	state: Generated<string>
	seats: number
	citizen_seats: Generated<number>
	by_request: Generated<boolean>
	enrol_until: string | null
	withdraw_until: string | null
	bring: Generated<string>
	note: Generated<string>
	valid_months: number | null
	invite_code: string | null
	cancel_reason: Generated<string>
	opened_at: Date | null
	closed_at: Date | null
	created_by: string
	created_at: Date
	version: Generated<number>
}

type TrainingCertificate = {
	id: string
	enrolment_id: string
	paper_id: string
	number: string
	number_key: Generated<string>
	code: string
	name: string
	title: string
	jp: number
	started_on: string
	completed_on: string
	issued_at: Date
	valid_until: string | null
	revoked_at: Date | null
	revoked_why: Generated<string>
	replaces_id: string | null
	entry_id: string | null
	hours_note: Generated<string>
	status_index: Generated<number>
	credential: string | null
}

type TrainingCitizen = {
	id: string
	name: string
	contact: string
	consent_text: string
	consent_at: Date
	code_hash: Buffer | null
	forgotten_at: Date | null
}

type TrainingCredentialKey = {
	number: number
	public_key: Json
	sealed_key: Buffer
	made_at: Date
	retired_at: Date | null
}

type TrainingDevice = {
	id: string
	employee_id: string
	browser_id: string
	public_key: Buffer
	label: string
	bound_at: Date
	replaced_at: Date | null
}

type TrainingEnrolment = {
	id: string
	batch_id: string
	employee_id: string | null
	citizen_id: string | null
	origin: string
	state: string
	note: Generated<string>
	reason: Generated<string>
	entered_at: Date
	decided_by: string | null
	decided_name: string | null
	decided_at: Date | null
	replaces_id: string | null
	version: Generated<number>
}

type TrainingFeed = {
	employee_id: string
	code_hash: Buffer
	made_at: Date
}

type TrainingHeadcount = {
	session_id: string
	counted_at: Date
	people: number
	counted_by: string
	counted_name: string
}

type TrainingInterest = {
	activity_id: string
	employee_id: string
	months: number[]
	said_at: Date
}

type TrainingMaterial = {
	id: string
	batch_id: string
	session_id: string | null
	title: string
	link: string | null
	file_id: string | null
	added_by: string
	added_at: Date
}

type TrainingPresenceRule = {
	activity_id: string
	opens_before: number
	late_after: number
	with_check_out: boolean
	min_share: number
	version: Generated<number>
}

type TrainingReminder = {
	enrolment_id: string
	kind: string
	sent_at: Date
}

type TrainingSeries = {
	id: string
	every: string
	created_by: string
	created_at: Date
}

type TrainingSession = {
	id: string
	batch_id: string
	topic: string
	starts_at: Date
	ends_at: Date
	room_id: string | null
	place: Generated<string>
	link: Generated<string>
	facilitator_id: string | null
	speaker: Generated<string>
	called_off: Generated<boolean>
	sequence: Generated<number>
	version: Generated<number>
	room_secret: Generated<Buffer>
}

type TrainingSignedCheck = {
	device_id: string
	counter: number
	previous_hash: Buffer
	hash: Buffer
	signature: Buffer
	session_id: string
	kind: string
	code: string
	said_at: Date
	received_at: Date
	counts_at: Date | null
	enrolment_id: string | null
	state: string
	reason: Generated<string>
	is_chained: boolean
	decided_by: string | null
	decided_name: string | null
	decided_at: Date | null
}

type TrainingSpotCheck = {
	session_id: string
	enrolment_id: string
	asked_at: Date
	asked_by: string
	seed: string
	found: boolean | null
	answered_at: Date | null
}

export type Schema = {
	access_account: AccessAccount
	access_attempt: AccessAttempt
	access_challenge: AccessChallenge
	access_credential: AccessCredential
	access_delegation: AccessDelegation
	access_departure: AccessDeparture
	access_factor: AccessFactor
	access_grant: AccessGrant
	access_link: AccessLink
	access_recovery: AccessRecovery
	access_session: AccessSession
	access_sign_in: AccessSignIn
	access_verification: AccessVerification
	access_visitor_count: AccessVisitorCount
	access_visitor_salt: AccessVisitorSalt
	audit_entry: AuditEntry
	audit_payload: AuditPayload
	audit_pending: AuditPending
	audit_seal: AuditSeal
	hours_bare: HoursBare
	hours_claim: HoursClaim
	hours_completed: HoursCompleted
	hours_entry: HoursEntry
	hours_form: HoursForm
	hours_minimum: HoursMinimum
	hours_rules: HoursRules
	hours_yearly: HoursYearly
	mail_letter: MailLetter
	needs_appraisal: NeedsAppraisal
	needs_case: NeedsCase
	needs_case_shown: NeedsCaseShown
	needs_gap: NeedsGap
	needs_mandate_rule: NeedsMandateRule
	needs_mandate_waiver: NeedsMandateWaiver
	needs_merge: NeedsMerge
	needs_merge_member: NeedsMergeMember
	needs_message: NeedsMessage
	needs_message_contact: NeedsMessageContact
	needs_message_reply: NeedsMessageReply
	needs_message_setting: NeedsMessageSetting
	needs_message_shown: NeedsMessageShown
	needs_performance: NeedsPerformance
	needs_priority: NeedsPriority
	needs_proposal: NeedsProposal
	needs_proposal_agency: NeedsProposalAgency
	needs_proposal_event: NeedsProposalEvent
	needs_proposal_file: NeedsProposalFile
	needs_proposal_person: NeedsProposalPerson
	needs_proposal_position: NeedsProposalPosition
	needs_round: NeedsRound
	needs_rpjmd_link: NeedsRpjmdLink
	needs_rpjmd_target: NeedsRpjmdTarget
	needs_skm_element: NeedsSkmElement
	needs_skm_need: NeedsSkmNeed
	needs_skm_result: NeedsSkmResult
	needs_skm_rules: NeedsSkmRules
	needs_snapshot: NeedsSnapshot
	people_agency: PeopleAgency
	people_agency_choice: PeopleAgencyChoice
	people_agency_within: PeopleAgencyWithin
	people_assessed: PeopleAssessed
	people_assessment: PeopleAssessment
	people_competency: PeopleCompetency
	people_competency_level: PeopleCompetencyLevel
	people_correction: PeopleCorrection
	people_employee: PeopleEmployee
	people_identity: PeopleIdentity
	people_import: PeopleImport
	people_import_mapping: PeopleImportMapping
	people_import_row: PeopleImportRow
	people_level: PeopleLevel
	people_nip_history: PeopleNipHistory
	people_person: PeoplePerson
	people_portrait: PeoplePortrait
	people_position: PeoplePosition
	people_position_asked: PeoplePositionAsked
	people_record: PeopleRecord
	people_required: PeopleRequired
	people_roster: PeopleRoster
	people_self_declaration: PeopleSelfDeclaration
	people_standard: PeopleStandard
	people_standard_level: PeopleStandardLevel
	people_tenure: PeopleTenure
	plan_absence: PlanAbsence
	plan_account: PlanAccount
	plan_activity: PlanActivity
	plan_activity_competency: PlanActivityCompetency
	plan_activity_message: PlanActivityMessage
	plan_activity_partner: PlanActivityPartner
	plan_budget: PlanBudget
	plan_budget_change: PlanBudgetChange
	plan_calendar: PlanCalendar
	plan_calendar_batch: PlanCalendarBatch
	plan_calendar_seat: PlanCalendarSeat
	plan_calendar_year: PlanCalendarYear
	plan_case_use: PlanCaseUse
	plan_cash: PlanCash
	plan_citizen_seat: PlanCitizenSeat
	plan_comment: PlanComment
	plan_component: PlanComponent
	plan_composition: PlanComposition
	plan_composition_batch: PlanCompositionBatch
	plan_composition_cost: PlanCompositionCost
	plan_composition_line: PlanCompositionLine
	plan_composition_person: PlanCompositionPerson
	plan_composition_seat: PlanCompositionSeat
	plan_day: PlanDay
	plan_day_off: PlanDayOff
	plan_decreed_batch: PlanDecreedBatch
	plan_decreed_seat: PlanDecreedSeat
	plan_facilitator: PlanFacilitator
	plan_facilitator_choice: PlanFacilitatorChoice
	plan_joint: PlanJoint
	plan_joint_contribution: PlanJointContribution
	plan_joint_note: PlanJointNote
	plan_joint_party: PlanJointParty
	plan_joint_signature: PlanJointSignature
	plan_joint_step: PlanJointStep
	plan_joint_task: PlanJointTask
	plan_leave: PlanLeave
	plan_lock: PlanLock
	plan_meeting: PlanMeeting
	plan_partner: PlanPartner
	plan_partner_competency: PlanPartnerCompetency
	plan_partner_feedback: PlanPartnerFeedback
	plan_partner_part: PlanPartnerPart
	plan_partner_rule: PlanPartnerRule
	plan_price: PlanPrice
	plan_price_item: PlanPriceItem
	plan_price_reason: PlanPriceReason
	plan_price_standard: PlanPriceStandard
	plan_problem: PlanProblem
	plan_refocusing: PlanRefocusing
	plan_room: PlanRoom
	plan_room_choice: PlanRoomChoice
	plan_scenario: PlanScenario
	plan_spending: PlanSpending
	plan_spending_standing: PlanSpendingStanding
	plan_version: PlanVersion
	plan_version_check: PlanVersionCheck
	plan_version_decree: PlanVersionDecree
	plan_version_line: PlanVersionLine
	plan_version_reason: PlanVersionReason
	plan_version_seat: PlanVersionSeat
	plan_version_step: PlanVersionStep
	plan_year: PlanYear
	platform_backup: PlatformBackup
	platform_certificate: PlatformCertificate
	platform_draft: PlatformDraft
	platform_file: PlatformFile
	platform_incident: PlatformIncident
	platform_incident_step: PlatformIncidentStep
	platform_job: PlatformJob
	platform_migration: PlatformMigration
	platform_number: PlatformNumber
	platform_number_series: PlatformNumberSeries
	platform_paper: PlatformPaper
	platform_paper_kind: PlatformPaperKind
	platform_paper_signature: PlatformPaperSignature
	platform_processing: PlatformProcessing
	platform_request: PlatformRequest
	platform_retention: PlatformRetention
	platform_setting: PlatformSetting
	platform_template: PlatformTemplate
	professionalism_discipline: ProfessionalismDiscipline
	professionalism_points: ProfessionalismPoints
	professionalism_rules: ProfessionalismRules
	professionalism_score: ProfessionalismScore
	training_attendance: TrainingAttendance
	training_batch: TrainingBatch
	training_certificate: TrainingCertificate
	training_citizen: TrainingCitizen
	training_credential_key: TrainingCredentialKey
	training_device: TrainingDevice
	training_enrolment: TrainingEnrolment
	training_feed: TrainingFeed
	training_headcount: TrainingHeadcount
	training_interest: TrainingInterest
	training_material: TrainingMaterial
	training_presence_rule: TrainingPresenceRule
	training_reminder: TrainingReminder
	training_series: TrainingSeries
	training_session: TrainingSession
	training_signed_check: TrainingSignedCheck
	training_spot_check: TrainingSpotCheck
}
