import { accountLinkReads, accountLinkWrites } from './account-links'
import { accountReads, accountsAside, accountWrites } from './accounts'
import { activationRunReads, activationRunWrites } from './activation-runs'
import { activityReads, activityWrites } from './activity'
import { authorizationChoiceReads, authorizationChoiceWrites } from './authorization-choices'
import { authorizationDeskReads, authorizationDeskWrites } from './authorization-desk'
import { authorizationWrites } from './authorization-writes'
import { authorizationReads } from './authorizations'
import {
  localRoleReads,
  localRoleWrites,
  planReads,
  planWrites,
  settingsReads,
  settingsWrites,
  upkeepReads,
  upkeepWrites,
} from './choices'
import { connectionReads, connectionWrites } from './connections'
import { contactDecisionReads, contactDecisionWrites } from './contact-decisions'
import { contactInitials } from './contact-initials'
import { contactMatchReads } from './contact-matches'
import { contactNoteReads, contactNoteWrites } from './contact-notes'
import { contactTwinReads } from './contact-twins'
import { contactReads, contactWrites } from './contacts'
import { contractReads, contractWrites } from './contracts'
import { draftReads, draftWrites } from './drafts'
import { endpointReads, endpointWrites } from './endpoints'
import { formLinkSendReads, formLinkSendWrites } from './form-link-sends'
import { holdingReads, holdingWrites } from './holding'
import { hubAnswerReads, hubAnswerWrites } from './hub-answers'
import { invoiceCounts } from './invoice-counts'
import { invoiceExportAside, invoiceExportReads } from './invoice-export'
import { invoiceMarkReads, invoiceMarkWrites } from './invoice-marks'
import { invoiceReads, invoiceWrites } from './invoices'
import { keepingReads } from './keeping'
import { lookedAtReads, lookedAtWrites } from './looked-at'
import { openedCustomerReads, openedCustomerWrites } from './opened-customers'
import { ownThingReads } from './own-things'
import { pdfReads, pdfWrites } from './pdfs'
import { removalWrites } from './removal'
import { reportReads, reportWrites } from './reports'
import { searchReads, searchWrites } from './searches'
import { syncReads, syncWrites } from './sync'
import { tariffSessionReads, tariffSessionWrites } from './tariff-sessions'
import { tokenReads, tokenWrites } from './tokens'
import { unfinishedFileReads, unfinishedFileWrites } from './unfinished-files'
import { viewReads, viewWrites } from './views'

/** Everything that can be asked of the store: by what it does, the file it is in, and noun. */
export const queries = {
  read: {
    cache: {
      contacts: contactReads,
      contracts: contractReads,
      hubAnswers: hubAnswerReads,
      contactTwins: contactTwinReads,
      contactMatches: contactMatchReads,
      accounts: accountReads,
      accountLinks: accountLinkReads,
      invoices: invoiceReads,
      invoiceExport: invoiceExportReads,
      pdfs: pdfReads,
      sync: syncReads,
      holding: holdingReads,
      keeping: keepingReads,
      lookedAt: lookedAtReads,
      authorizations: authorizationReads,
    },
    desk: {
      connections: connectionReads,
      settings: settingsReads,
      plan: planReads,
      openedCustomers: openedCustomerReads,
      ownThings: ownThingReads,
      upkeep: upkeepReads,
      localRole: localRoleReads,
      drafts: draftReads,
      activity: activityReads,
      tokens: tokenReads,
      reports: reportReads,
      endpoints: endpointReads,
      authorizationDesk: authorizationDeskReads,
      authorizationChoices: authorizationChoiceReads,
      activationRuns: activationRunReads,
      formLinkSends: formLinkSendReads,
      tariffSessions: tariffSessionReads,
      contactNotes: contactNoteReads,
      contactDecisions: contactDecisionReads,
      views: viewReads,
      searches: searchReads,
      invoiceMarks: invoiceMarkReads,
      unfinishedFiles: unfinishedFileReads,
    },
  },
  /** What may take long: read on a thread of its own, so that it delays nothing else. */
  aside: {
    cache: {
      invoiceCounts,
      invoiceExport: invoiceExportAside,
      contactInitials,
      accounts: accountsAside,
    },
    desk: {},
  },
  write: {
    cache: {
      contacts: contactWrites,
      contracts: contractWrites,
      hubAnswers: hubAnswerWrites,
      accounts: accountWrites,
      accountLinks: accountLinkWrites,
      invoices: invoiceWrites,
      pdfs: pdfWrites,
      sync: syncWrites,
      holding: holdingWrites,
      removal: removalWrites,
      lookedAt: lookedAtWrites,
      authorizations: authorizationWrites,
    },
    desk: {
      connections: connectionWrites,
      settings: settingsWrites,
      plan: planWrites,
      openedCustomers: openedCustomerWrites,
      upkeep: upkeepWrites,
      localRole: localRoleWrites,
      drafts: draftWrites,
      activity: activityWrites,
      tokens: tokenWrites,
      reports: reportWrites,
      endpoints: endpointWrites,
      authorizationDesk: authorizationDeskWrites,
      authorizationChoices: authorizationChoiceWrites,
      activationRuns: activationRunWrites,
      formLinkSends: formLinkSendWrites,
      tariffSessions: tariffSessionWrites,
      contactNotes: contactNoteWrites,
      contactDecisions: contactDecisionWrites,
      views: viewWrites,
      searches: searchWrites,
      invoiceMarks: invoiceMarkWrites,
      unfinishedFiles: unfinishedFileWrites,
    },
  },
}
