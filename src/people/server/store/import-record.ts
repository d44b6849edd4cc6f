import { sql } from 'kysely'

/** The columns of `EmployeeRecord` as SQL reads them out of a row's `after` or `before`. */
export const record = sql.raw(`
	nip text, name text, "frontTitle" text, "backTitle" text, kind text, sex text, "bornOn" date,
	"appointedOn" date, education text, "educationName" text, rank text, "agencyId" uuid,
	"positionId" uuid, "supervisorId" uuid, district text, remote boolean, email text, phone text,
	"retiresOn" date, status text`)

export const values = sql.raw(`
	v.nip, v.name, v."frontTitle", v."backTitle", v.kind, v.sex, v."bornOn", v."appointedOn",
	v.education, v."educationName", v.rank, v."agencyId", v."positionId", v."supervisorId",
	v.district, v.remote, v.email, v.phone, v."retiresOn", v.status`)

export const columns = sql.raw(`
	nip, name, front_title, back_title, kind, sex, born_on, appointed_on, education, education_name,
	rank, agency_id, position_id, supervisor_id, district, remote, email, phone, retires_on, status`)
