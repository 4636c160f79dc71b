/** Somebody who may see an account. */
export interface User {
  readonly id: string
  readonly firstName: string | null
  readonly lastName: string | null
  readonly email: string | null
  /** E.164 */
  readonly phoneNumber: string | null
  readonly language: string | null
  readonly username: string | null
  readonly ssn: string | null
  readonly orgNumber: string | null
}

/** And as what: an account has one owner or one company, and any number of guests. */
export interface UserRole {
  readonly role: 'owner' | 'company' | 'guest'
  readonly user: User
}

/** By what somebody is reached. */
export type Reach = Partial<Pick<User, 'email' | 'phoneNumber' | 'username'>>
