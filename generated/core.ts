// Made by `npm run generate` from spec/. Do not edit.

import type { Reference } from '../src/request/alias.js';
import type { Call, CallAlone, CallOptions, DataOf, FrontResult, InitOf, PathOf } from '../src/types/calls.js';

/** Where the rest of the list is. A page can be short or even empty while more follow, so only `next` tells the end. */
export type Pagination = {
    /** Size of the page. Sent by older versions of the API. */
    limit?: number;
    /** Address of the next page, on the company's own host, with every filter in it. Null on the last page. */
    next?: string | null;
    /** Address of the page before. Sent by older versions of the API. */
    prev?: string | null;
};

/** Links of the list itself. */
export type ListLinks = {
    /** Address of this list. */
    self?: string;
};

/** Values of custom fields by the name each field has in Front. Text, a yes or no, a number, a date as Unix seconds, a teammate's ID or email, an inbox ID, or one of the choices of an enum, as the field's type asks. A field without a value is null. */
export type CustomFields = {
    [key: string]: string | number | boolean | null;
};

/** A company that contacts belong to. */
export type Account = {
    /** Links of the account. */
    _links: {
        /** Address of the account. */
        self?: string;
        /** What belongs to the account. */
        related?: {
            /** Address of the contacts that belong to it. */
            contacts?: string;
        };
    };
    /** Account ID, starting with `acc_`. */
    id: string;
    /** What the company is called. */
    name: string;
    /** Where its logo is. Null without one. */
    logo_url: string | null;
    /** Free text about the company. Null when nobody wrote any. */
    description: string | null;
    /** Domains of its email addresses. Each serves as the alias `alt:domain:`. */
    domains: string[];
    /** What your own system calls the account. Serves as the alias `alt:ext_id:`. Null when none was given. */
    external_id: string | null;
    custom_fields: CustomFields;
    /** When the account was made, in Unix seconds with up to three decimals. */
    created_at?: number;
    /** When the account last changed, in Unix seconds with up to three decimals. */
    updated_at?: number;
};

/** What Front answers when a request failed. A proxy before it can answer with HTML or nothing. */
export type ErrorBody = {
    /** The reason. Most have all but `details`. A 404 can lack `message`, and a 500 or a refusal of malformed JSON has had nothing else. */
    _error: {
        /** The HTTP status, repeated. */
        status?: number;
        /** The kind of failure in a few words, the same for every failure of that kind. */
        title?: string;
        /** What went wrong this time. Absent from some 404 answers. */
        message?: string;
        /** One line for each field that was refused, starting with its place in the request. */
        details?: string[];
    };
};

/** A new account. */
export type CreateAccount = {
    /** What the company is called. */
    name: string;
    /** Free text about the company. */
    description?: string;
    /** Domains of its email addresses, such as `momcorp.com`. */
    domains?: string[];
    /** What your own system calls the account. An update has no such field. */
    external_id?: string;
    custom_fields?: CustomFields;
};

/** One choice of a custom field of type `enum`. */
export type CustomFieldChoice = {
    /** What a resource's `custom_fields` hold when this is chosen. */
    value?: string;
    /** What teammates read in the app. */
    label?: string;
};

/** The definition of a field that a company added to one kind of resource. The values are with the resources, in their `custom_fields`. */
export type CustomField = {
    /** Links of the field. */
    _links: {
        /** Address of the field. Front documents no GET for it; the lists of fields are the way to read it. */
        self: string;
    };
    /** Starts with `fld_`. */
    id: string;
    /** Label of the field in the app, and key of its value in `custom_fields`. */
    name: string;
    /** Says to teammates what the field is for. */
    description: string;
    /** What a value may be: text, true or false, Unix seconds (`datetime`), a number, a teammate, an inbox, or one of `values` (`enum`). It stays as it was when the field was made. */
    type: "string" | "boolean" | "datetime" | "number" | "teammate" | "inbox" | "enum" | (string & {});
    /** The choices of an `enum` field. */
    values?: CustomFieldChoice[];
};

/** Changes to an account. What is omitted stays as it is. */
export type UpdateAccount = {
    /** What the company is called from now on. */
    name?: string;
    /** Free text about the company. */
    description?: string;
    /** Domains of its email addresses. */
    domains?: string[];
    /** Every custom field that is to have a value, in place of the former ones: a field missing here is erased. Omit the whole object to keep them all. */
    custom_fields?: CustomFields;
};

/** A named set of contacts. Formerly called a group, hence the prefix `grp_` of its ID. */
export type ContactList = {
    /** Links of the contact list. */
    _links: {
        /** Address of the list. */
        self: string;
        /** What belongs to the list. */
        related: {
            /** Address of the contacts on the list. */
            contacts: string;
            /** Address of the team or teammate the list belongs to. */
            owner?: string;
        };
    };
    /** ID of the list, starting with `grp_`. */
    id: string;
    /** What teammates see in their lists. */
    name: string;
    /** True for a list of one teammate, false for a shared one. */
    is_private: boolean;
};

/** One way to reach a contact. No two contacts share a pair of `source` and `handle`. */
export type ContactHandle = {
    /** Address, number or user name, in the form its source uses. */
    handle: string;
    /** Where the handle is known. `smooch` stands on old contacts only. */
    source: "twitter" | "email" | "phone" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch" | (string & {});
};

/** A person or a company you exchange messages with, known by one handle or several. */
export type Contact = {
    /** Links of the contact. */
    _links: {
        /** Address of the contact. */
        self: string;
        /** What belongs to the contact. */
        related: {
            /** Address of the notes about the contact. */
            notes: string;
            /** Address of the conversations with the contact. */
            conversations: string;
            /** Address of the team or teammate it belongs to. Null for a contact of the whole company. */
            owner?: string | null;
        };
    };
    /** ID of the contact, starting with `crd_`. IDs from before 2018 start with `ctc_` and still resolve. */
    id: string;
    /** Shown to teammates in place of the handle. Null while nobody has given one. */
    name: string | null;
    /** Free text about the contact. Empty when there is none. */
    description: string;
    /** Where the picture of the contact is. Null without one. */
    avatar_url: string | null;
    /** Web addresses about the contact. */
    links: string[];
    /**
     * @deprecated
     * Former name of `lists`.
     */
    groups?: ContactList[];
    /** The contact lists this contact is on. */
    lists?: ContactList[];
    /** Every way to reach the contact. */
    handles: ContactHandle[];
    /** When the contact last changed, in Unix seconds with up to three decimals. */
    updated_at?: number;
    custom_fields: CustomFields;
    /** True for a contact of one teammate, false for a shared one. */
    is_private: boolean;
};

/** ID of a resource, or an alias of it such as `alt:email:leela@planet-express.com`. */
export type ResourceID = string;

/** Names the contacts that an operation adds or removes. */
export type ContactIds = {
    /** IDs of the contacts, or aliases of a source and a handle such as `alt:phone:+12025550199`. */
    contact_ids: ResourceID[];
};

/** A metric of one value, averaged or counted over conversations (`avg_`, `num_`, `pct_`), or the day or hour when most messages come in (`busiest_`). */
export type LegacyAnalyticsScalarId = "avg_conversations_per_day" | "avg_first_response_time" | "avg_replies_to_resolve" | "avg_resolution_time" | "avg_response_time" | "busiest_day" | "busiest_time" | "num_active_conversations" | "num_customers_helped" | "num_messages_received" | "num_new_conversations" | "num_replies_sent" | "pct_resolved_on_first_reply";

/** A metric of many values: `_table` has a line per customer, tag or teammate, `top_` the three best teammates, `_histo` the share of conversations by how long they took. */
export type LegacyAnalyticsTableId = "customers_table" | "first_response_histo" | "resolution_histo" | "response_histo" | "tags_table" | "team_table" | "top_conversations_table" | "top_reaction_time_table" | "top_replies_table";

/** A metric that is split into spans of time, one value each. */
export type LegacyAnalyticsGraphId = "customers_helped_graph" | "first_response_graph" | "messages_received_graph" | "new_conversations_graph" | "replies_sent_graph" | "resolution_graph" | "response_graph";

/** How to read a value. `num` is a number, `dur` a length of time in seconds, `pct` a percentage, `str` a text. */
export type LegacyAnalyticsValueType = "num" | "dur" | "pct" | "str" | (string & {});

/** A metric of one value. */
export type LegacyAnalyticsScalar = {
    id: LegacyAnalyticsScalarId;
    /** Always `scalar`. */
    metric_type: "scalar";
    t: LegacyAnalyticsValueType;
    /** Value of the span asked for. Numbers may come as text. */
    v: number | string | null;
    /** Value of the equally long span just before, to compare with. */
    p?: number | string | null;
};

/** A column of a table. */
export type LegacyAnalyticsColumn = {
    /** Name of the column for programs, such as `pct_replies`. */
    id: string;
    /** Name of the column for people. */
    label: string;
    type: LegacyAnalyticsValueType;
};

/** A cell of a table. */
export type LegacyAnalyticsValue = {
    t: LegacyAnalyticsValueType;
    /** Value of the span asked for. Numbers may come as text. */
    v: number | string | null;
    /** Value of the equally long span just before, to compare with. */
    p?: number | string | null;
};

/** A metric in lines and columns. */
export type LegacyAnalyticsTable = {
    id: LegacyAnalyticsTableId;
    /** Always `table`. */
    metric_type: "table";
    /** What the cells of each line stand for, in their order. */
    columns: LegacyAnalyticsColumn[];
    /** The lines, each a list of cells. */
    rows: LegacyAnalyticsValue[][];
};

/** A point of a graph. */
export type LegacyAnalyticsPoint = {
    t: LegacyAnalyticsValueType;
    /** Value of the span asked for. Numbers may come as text. */
    v: number | string | null;
    /** Value of the equally long span just before, to compare with. */
    p?: number | string | null;
    /** What to write below the point, such as `January`. */
    label: string;
    /** When the span of the point begins, in Unix seconds. */
    start: number;
    /** When the span of the point ends, in Unix seconds. */
    end: number;
};

/** A metric over time. */
export type LegacyAnalyticsGraph = {
    id: LegacyAnalyticsGraphId;
    /** Always `time_graph`. */
    metric_type: "time_graph";
    /** The points in order of time. */
    vals: LegacyAnalyticsPoint[];
};

/** Metrics, and how far their computation is. */
export type LegacyAnalytics = {
    /** How the computation stands. */
    status: "pending" | "running" | "done" | "failed" | (string & {});
    /** How much is computed, in percent. Repeat the request until it is 100. */
    progress: number;
    /** The metrics asked for. Empty or partial until all is computed. */
    metrics: (LegacyAnalyticsScalar | LegacyAnalyticsTable | LegacyAnalyticsGraph)[];
};

/** What to count. All fields have to match, each by any of its IDs: two inboxes and one tag mean either inbox, and the tag. Everything counts when omitted. */
export type AnalyticsFilters = {
    /** Keeps what carries any of these tags. */
    tag_ids?: ResourceID[];
    /** Keeps the activity of any of these teammates. */
    teammate_ids?: ResourceID[];
    /** Keeps what went through any of these channels. */
    channel_ids?: ResourceID[];
    /** Keeps what is in any of these inboxes. */
    inbox_ids?: ResourceID[];
    /** Keeps what belongs to any of these teams. */
    team_ids?: ResourceID[];
    /** Keeps what involves contacts of any of these accounts. */
    account_ids?: ResourceID[];
};

/** What an analysis covers, in time and otherwise. */
export type AnalyticsScope = {
    /** First moment, in Unix seconds. Moved back to where its day begins. */
    start: number;
    /** Last moment, in Unix seconds. Moved on to where its day ends. */
    end: number;
    /** IANA name, such as `America/New_York`, of the time zone that dates are written in. `Etc/UTC` when omitted. */
    timezone?: string;
    filters?: AnalyticsFilters;
};

/** Column of an export of messages. */
export type AnalyticsMessagesColumns = "Message ID" | "Segment ID" | "Conversation ID" | "Ticket IDs" | "Segment" | "Direction" | "Status" | "Inbox" | "Inbox API ID" | "Inbox at activity time" | "Inbox API IDs at activity time" | "Message date" | "Autoreply" | "Reaction time" | "Total reply time" | "Handle time" | "Response time" | "Attributed to" | "Assignee" | "Author" | "Contact name" | "Contact handle" | "Account names" | "From" | "To" | "Cc" | "Bcc" | "Extract" | "Tags" | "Tag API IDs" | "Message API ID" | "Conversation API ID" | "New Conversation" | "First response" | "Business hours" | "Subject" | "Segment start" | "Segment end" | "Segment closed" | "Last segment activity" | "Segment cumulative teammates" | "Ticket status name" | "Ticket status category" | "Custom Field";

/** One line for each message. */
export type AnalyticsMessagesExportColumns = AnalyticsScope & {
    /** Always `messages`. */
    type: "messages";
    /**
     * Columns of the file. Front requires them and names a default all the same, which these are.
     * @default [
     *       "Message ID",
     *       "Segment ID",
     *       "Conversation ID",
     *       "Ticket IDs",
     *       "Segment",
     *       "Direction",
     *       "Status",
     *       "Inbox",
     *       "Inbox API ID",
     *       "Inbox at activity time",
     *       "Inbox API IDs at activity time",
     *       "Message date",
     *       "Autoreply",
     *       "Reaction time",
     *       "Total reply time",
     *       "Handle time",
     *       "Response time",
     *       "Attributed to",
     *       "Assignee",
     *       "Author",
     *       "Contact name",
     *       "Contact handle",
     *       "Account names",
     *       "From",
     *       "To",
     *       "Cc",
     *       "Bcc",
     *       "Extract",
     *       "Tags",
     *       "Tag API IDs",
     *       "Message API ID",
     *       "Conversation API ID",
     *       "New Conversation",
     *       "First response",
     *       "Business hours",
     *       "Subject",
     *       "Segment start",
     *       "Segment end",
     *       "Segment closed",
     *       "Last segment activity",
     *       "Segment cumulative teammates"
     *     ]
     */
    columns: AnalyticsMessagesColumns[];
} & {
    /** discriminator enum property added by openapi-typescript */
    type: "messages";
};

/** Column of an export of events. Columns about one custom field, ticket status or quality score are better written as objects, which say which one. */
export type AnalyticsActivitiesColumns = "Activity ID" | "Type" | "Source" | "Message ID" | "Segment ID" | "Conversation ID" | "Ticket IDs" | "Segment" | "Segment start" | "Segment end" | "Direction" | "Status" | "Status at activity time" | "Inbox" | "Inbox API ID" | "Inbox at activity time" | "Inbox API IDs at activity time" | "Previous inbox IDs" | "Message date" | "Autoreply" | "Reaction time" | "Total reply time" | "Handle time" | "Response time" | "Stage resolution time" | "Replies to resolution" | "Ticket resolution time" | "Ticket replies to resolution" | "Attributed to" | "Assignee" | "Author" | "Contact name" | "Contact handle" | "Account names" | "From" | "To" | "Cc" | "Bcc" | "Extract" | "Tags" | "Tag API IDs" | "Tags at activity time" | "Tag API IDs at activity time" | "Tag application duration" | "Activity API ID" | "Message API ID" | "Comment API ID" | "Conversation API ID" | "Message original ID" | "New Conversation" | "First response" | "Business hours" | "Subject" | "Account name" | "Survey rating" | "Survey comment" | "Segment closed" | "Segment contains messages" | "Last segment activity" | "Added tag" | "Added tag API ID" | "Removed tag" | "Removed tag API ID" | "Segment cumulative teammates" | "Ticket status name" | "Ticket status category" | "Time spent in Ticket Status" | "Transitions to Ticket Status" | "Smart QA score" | "Custom Field" | "Updated Custom Field";

/** Criterion that the automatic quality check scores answers by. */
export type AnalyticsActivitiesSmartQAScoreParameters = "Comprehension" | "Solution_Offered" | "Professionalism" | "Professional_Behavior" | "Professional_Relationship" | "Readability" | "Grammar_Spelling" | "General_Empathy" | "Cognitive_Empathy" | "Emotional_Empathy" | "Compassionate_Empathy" | "Tone" | "Adaptive_Tone" | "Neutral_Tone" | "Positive_Tone" | "Brevity" | "Demo_Offered" | "Information_Gathering" | "Upsell" | "Friendly" | "Greeting_Offered" | "Personalisation" | "Adaptability";

/** A column about one criterion of the automatic quality check. */
export type AnalyticsActivitiesSmartQAParameterizedColumn = {
    /** Always `Smart QA score`. */
    name: "Smart QA score";
    id: AnalyticsActivitiesSmartQAScoreParameters;
};

/** A column about one ticket status or one custom field. */
export type AnalyticsActivitiesNumericParameterizedColumn = {
    /** What the column tells. The first two take a ticket status, the others a custom field. */
    name: "Time spent in Ticket Status" | "Transitions to Ticket Status" | "Custom Field" | "Updated Custom Field";
    /** Which ticket status (`sts_`) or custom field (`fld_`). */
    id: string | number;
};

/** One line for each event, messages and everything else that happened. */
export type AnalyticsActivitiesExportsColumns = AnalyticsScope & {
    /** Always `events`. */
    type: "events";
    /**
     * Columns of the file: the name of a fixed one, or an object for one that takes a parameter. Front requires them and names a default all the same, which these are.
     * @default [
     *       "Activity ID",
     *       "Type",
     *       "Source",
     *       "Message ID",
     *       "Segment ID",
     *       "Conversation ID",
     *       "Ticket IDs",
     *       "Segment",
     *       "Segment start",
     *       "Segment end",
     *       "Direction",
     *       "Status",
     *       "Status at activity time",
     *       "Inbox",
     *       "Inbox API ID",
     *       "Inbox at activity time",
     *       "Inbox API IDs at activity time",
     *       "Previous inbox IDs",
     *       "Message date",
     *       "Autoreply",
     *       "Reaction time",
     *       "Total reply time",
     *       "Handle time",
     *       "Response time",
     *       "Ticket resolution time",
     *       "Ticket replies to resolution",
     *       "Attributed to",
     *       "Assignee",
     *       "Author",
     *       "Contact name",
     *       "Contact handle",
     *       "Account names",
     *       "From",
     *       "To",
     *       "Cc",
     *       "Bcc",
     *       "Extract",
     *       "Tags",
     *       "Tag API IDs",
     *       "Tags at activity time",
     *       "Tag API IDs at activity time",
     *       "Tag application duration",
     *       "Activity API ID",
     *       "Message API ID",
     *       "Comment API ID",
     *       "Conversation API ID",
     *       "Message original ID",
     *       "New Conversation",
     *       "First response",
     *       "Business hours",
     *       "Subject",
     *       "Account name",
     *       "Survey rating",
     *       "Survey comment",
     *       "Segment closed",
     *       "Segment contains messages",
     *       "Last segment activity",
     *       "Added tag",
     *       "Added tag API ID",
     *       "Removed tag",
     *       "Removed tag API ID",
     *       "Segment cumulative teammates"
     *     ]
     */
    columns: (AnalyticsActivitiesColumns | AnalyticsActivitiesSmartQAParameterizedColumn | AnalyticsActivitiesNumericParameterizedColumn)[];
} & {
    /** discriminator enum property added by openapi-typescript */
    type: "events";
};

/** What to export, and as which columns. */
export type AnalyticsExportRequest = AnalyticsMessagesExportColumns | AnalyticsActivitiesExportsColumns;

/** A file of messages or events, and how far its making is. */
export type AnalyticsExport = {
    /** Links of the export. */
    _links: {
        /** Address of the export. Fetch it until `status` is no longer `running`. */
        self: string;
    };
    /** Starts with `exp_`. */
    id: string;
    /** How the export stands. `too_big` and `failed` are final, and a `too_big` one can be split into shorter spans. */
    status: "running" | "done" | "too_big" | "failed" | (string & {});
    /** How much is done, in percent. */
    progress: number;
    /** Where to download the file, which is whole once `status` is `done`. Absent from the answer that creates the export. */
    url?: string;
    /** Name of the file with its extension. Absent from the answer that creates the export. */
    filename?: string;
    /** Size of the file in bytes. Null while it is not known, absent from the answer that creates the export. */
    size?: number | null;
    /** When the export was asked for, in Unix seconds with up to three decimals. */
    created_at?: number;
    filters: AnalyticsFilters;
};

/** Name of a metric: `avg_` for averages, `num_` for counts, `pct_` for percentages. A segment is one stretch of a conversation, of which a long one has several. */
export type AnalyticsMetricId = "avg_csat_survey_response" | "avg_first_response_time" | "avg_handle_time" | "avg_replies_to_resolution" | "avg_resolution_time" | "avg_response_time" | "avg_sla_breach_time" | "avg_total_reply_time" | "new_segments_count" | "num_active_segments_full" | "num_archived_segments" | "num_archived_segments_with_reply" | "num_csat_survey_response" | "num_messages_received" | "num_messages_sent" | "num_sla_breach" | "pct_csat_survey_satisfaction" | "pct_resolved_on_first_reply" | "pct_tagged_conversations" | "num_closed_segments" | "num_open_segments_start" | "num_open_segments_end" | "num_resolved_segments" | "num_unresolved_active_segments" | "num_workload_segments";

/** Metrics to compute, and over what. */
export type AnalyticsReportRequest = AnalyticsScope & {
    /** Metrics to compute, each over the whole span. For a value per day, ask for a report per day. */
    metrics: AnalyticsMetricId[];
};

/** How to read the value of a metric: a plain number, a percentage, a length of time, a text, or a resource of Front. Front does not say what unit a duration has; its exports use seconds. */
export type AnalyticsScalarType = "number" | "percentage" | "string" | "duration" | "resource" | (string & {});

/** Value of the type `resource`. */
export type AnalyticsResource = {
    /** What to show for the resource. */
    label?: string;
    /** The resource itself, by reference. */
    resource?: {
        /** ID of the resource. */
        id: string;
        /** Links of the resource. */
        _links: {
            /** Address of the resource. */
            self?: string;
        };
    };
};

/** Value of a metric. Null when there is nothing to compute it from. */
export type AnalyticsScalarValue = number | string | AnalyticsResource | null;

/** One metric over the whole span of a report. */
export type AnalyticsScalar = {
    id: AnalyticsMetricId;
    type: AnalyticsScalarType;
    value: AnalyticsScalarValue;
};

/** Metrics that were asked for, and how far their computation is. */
export type AnalyticsReport = {
    /** Links of the report. */
    _links: {
        /** Address of the report. Fetch it until `status` is no longer `running`. */
        self: string;
    };
    /** Identifier of the report, which is also the last part of its address. */
    uid: string;
    /** How the computation stands. */
    status: "running" | "done" | "failed" | (string & {});
    /** How much is computed, in percent. */
    progress: number;
    /** The metrics and their values. To be read once `status` is `done`. */
    metrics: AnalyticsScalar[];
};

/** Names one object of an application, by `id` or by `ext_link`. With both, `id` counts. */
export type AppObjectReference = {
    /** ID that Front gave to the object. */
    id?: string;
    /** Address of the object in your own system, as linked to conversations. */
    ext_link?: string;
};

/** Something that happened to an object of your application, outside of Front. */
export type AppEvent = {
    /** Which of the triggers configured for the application this is. */
    event_type: string;
    app_object: AppObjectReference;
};

/**
 * What the channel is connected to.
 *
 * | type | connected to |
 * |---|---|
 * | `custom` | your own service, through the API alone or through an application |
 * | `smtp` | a mailbox whose mail is forwarded to Front |
 * | `imap` | a mailbox that Front signs in to over IMAP |
 * | `gmail`, `office365` | a mailbox of Google or Microsoft |
 * | `front_mail` | a mailbox that Front itself hosts |
 * | `form` | a contact form on a website |
 * | `front_chat` | Front's chat on a website or in an app |
 * | `twilio`, `twilio_whatsapp` | a Twilio number, for SMS or WhatsApp |
 * | `yalo_wha` | WhatsApp through Yalo |
 * | `facebook`, `twitter`, `twitter_dm` | a page or account, public or direct messages |
 * | `google_play` | the reviews of an app |
 * | `intercom`, `smooch`, `layer_anon` | a chat of another service |
 * | `talkdesk`, `truly` | a phone service |
 *
 * Requests can create `custom`, `smtp` and `twilio` only. The others are connected in the app.
 *
 */
export type ChannelType = "custom" | "facebook" | "gmail" | "google_play" | "imap" | "intercom" | "form" | "office365" | "layer_anon" | "smtp" | "smooch" | "talkdesk" | "truly" | "twilio" | "twilio_whatsapp" | "twitter" | "twitter_dm" | "yalo_wha" | "front_chat" | "front_mail" | (string & {});

/** How a channel behaves. Empty where nobody has set anything. */
export type ChannelSettings = {
    /** Seconds that a teammate has to take back a message before it goes out. 0 sends at once. */
    undo_send_time?: 0 | 5 | 10 | 15 | 30 | 60;
    /** Lets teammates without access to the inbox reply from this channel. Shared channels only: private ones don't have it and refuse it. */
    all_teammates_can_reply?: boolean;
    /** Where Front posts the messages that teammates send from the channel. Channels of type `custom` only. */
    webhook_url?: string;
};

/** An address through which a company sends and receives messages. What arrives at it goes into one inbox. */
export type Channel = {
    /** Links of the channel. */
    _links: {
        /** Address of the channel. */
        self?: string;
        /** What the channel belongs to. */
        related?: {
            /** Address of the inbox that it delivers into. Null when it delivers into none. */
            inbox?: string | null;
            /** Address of the team it belongs to, or of the teammate when it is private. */
            owner?: string;
        };
    };
    /** Starts with `cha_`. */
    id: string;
    /** Shown to teammates who choose a channel to send from. */
    name?: string;
    /** Where messages arrive: an email address, a phone number, the handle of an account, or for `custom` an identifier that Front made up. Stands after `alt:address:` in place of the ID. */
    address?: string;
    type: ChannelType;
    /** The sender that recipients see. Some types have none. */
    send_as?: string;
    settings: ChannelSettings;
    /** True when it belongs to a single teammate, false when a team shares it. */
    is_private: boolean;
    /** False while the channel is not set up to work, such as an SMTP channel that was not validated yet. */
    is_valid: boolean;
};

/** What to change. Omitted fields stay as they are. */
export type UpdateChannel = {
    /** Shown to teammates who choose a channel to send from. */
    name?: string;
    /** Inbox to deliver into from now on. The channel's conversations move along. */
    inbox_id?: string;
    settings?: ChannelSettings;
};

/** What a draft says, to whom and in whose name. */
export type DraftContent = {
    /** Teammate whose draft it is, by ID or alias. When omitted, the draft belongs to the API token or the application. */
    author_id?: string;
    /** Handles of the recipients, such as email addresses. Nobody gets anything before the draft is sent. */
    to?: string[];
    /** Handles that get a copy when the draft is sent. */
    cc?: string[];
    /** Handles that get a copy unseen by the others when the draft is sent. */
    bcc?: string[];
    /** Subject line, on channels that have one. */
    subject?: string;
    /** The text, as HTML on email channels. */
    body: string;
    /** Quotation of the earlier message that is shown below the text. Email channels only. */
    quote_body?: string;
    /** Signature that closes the text. Null stands for none. */
    signature_id?: string | null;
    /** True lets Front choose a signature. Without effect beside `signature_id`, and false unless given. */
    should_add_default_signature?: boolean;
};

/** The draft of a message that starts a conversation. */
export type CreateDraft = DraftContent & {
    /**
     * `private` drafts are seen by their author alone, `shared` ones by everybody with access to the conversation.
     * @default private
     */
    mode?: "private" | "shared";
};

/** The bytes of a file. In a multipart body, a part with the file's name and media type. */
export type File = Blob;

/** The files of an upload. Fields inside others are named with brackets in a form: `attachments[0]`, `to[0]`, `options[archive]`. */
export type AttachedFiles = {
    /** Files to attach, 25 MB in total. */
    attachments?: File[];
};

/** The draft of a message that starts a conversation, with files. */
export type CreateDraftWithFiles = CreateDraft & AttachedFiles;

/** Someone who acts in Front: a member of the company, a visitor, or a bot that stands for a rule, a macro or an application. */
export type Teammate = {
    /** Links of the teammate. */
    _links: {
        /** Address of the teammate. */
        self: string;
        /** What belongs to the teammate. */
        related?: {
            /** Address of the inboxes that they have access to. */
            inboxes?: string;
            /** Address of the conversations assigned to them. */
            conversations?: string;
            /** Address of what a bot acts for, such as a rule. Bots only. */
            botSource?: string;
        };
    };
    /** Starts with `tea_`. */
    id: string;
    /** Email address of the account. With `alt:email:` before it, it stands for the teammate's ID. */
    email: string;
    /** What others write after `@` to mention them. */
    username: string;
    /** Given name. */
    first_name: string;
    /** Family name. */
    last_name: string;
    /** Kind of licence they use. Front promises this field without saying what it holds, and payloads without it are common. */
    license_type?: string;
    /** True for administrators of the company. */
    is_admin: boolean;
    /** False while they are out of office. Rules then pass them over, and a conversation assigned to them is unassigned when the next message comes in. Shifts and time off switch it by themselves. */
    is_available: boolean;
    /** True when an administrator blocked the account, so that nobody can sign in to it. */
    is_blocked?: boolean;
    /** `user` is a member of the company and `visitor` a guest. All others are bots, named after what they act for: `ai`, an OAuth client (`api`), an application, a bulk reply, an integration, a macro or a rule, and, for satisfaction surveys, `csat` and `smart_csat`. */
    type?: "user" | "visitor" | "ai" | "api" | "application" | "bulk_reply" | "csat" | "integration" | "macro" | "rule" | "smart_csat" | (string & {});
    custom_fields?: CustomFields;
};

/** One address of a message, with the part it plays there. */
export type Recipient = {
    /** What belongs to this address. */
    _links: {
        /** What belongs to this address. */
        related?: {
            /** The contact with this handle. Null when there is none, as for your own channels. */
            contact?: string | null;
        };
    };
    /** Name given beside the handle. Null when none was. */
    name: string | null;
    /** Email address, phone number, user name, or whatever identifies someone on this channel. */
    handle: string;
    /** Where the handle stands in the message. */
    role: "from" | "to" | "cc" | "bcc" | "reply-to" | (string & {});
};

/** A file that belongs to a message, a comment or a message template. */
export type Attachment = {
    /** Attachment ID, starting with `fil_`. */
    id: string;
    /** What the file was called where it came from, extension included. */
    filename: string;
    /** Where the bytes are. Downloading takes the token, and may redirect to a storage that must not get it. */
    url: string;
    /** Media type of the file, such as `image/jpeg`. */
    content_type: string;
    /** Length of the file in bytes. */
    size: number;
    /** How the file is used by the text it belongs to. */
    metadata: {
        /** True when the file appears within the body, as a picture in an email does. */
        is_inline?: boolean;
        /** Content ID that the HTML of the body refers to, for a file that appears within it. */
        cid?: string;
    };
};

/** A text that closes a message, private to a teammate or shared by a team. */
export type Signature = {
    /** Links of the signature. */
    _links: {
        /** Address of the signature. */
        self?: string;
        /** Who the signature belongs to. */
        related?: {
            /** The teammate of a private signature, the team of a shared one. */
            owner?: string;
        };
    };
    /** Signature ID, starting with `sig_`. */
    id: string;
    /** What teammates pick the signature by. Recipients never see it. Null when it has none. */
    name: string | null;
    /** The text as HTML. Variables such as `{{user.name}}` stand for the sender. */
    body: string;
    /** Sender's name in the From line of emails signed with it. Null leaves the usual name. */
    sender_info: string | null;
    /** True when members of the team can also use a shared signature in their own channels. */
    is_visible_for_all_teammate_channels: boolean;
    /** True for the signature that its teammate or team gets without choosing. */
    is_default: boolean;
    /** True when it belongs to one teammate, false when a team shares it. */
    is_private: boolean;
    /** Channels in which it can be used. Null means in all that its owner has. */
    channel_ids: string[] | null;
};

/** What only messages of one type have. The fields of other types are absent or null. */
export type MessageMetadata = {
    /** Type `intercom`. The conversation in Intercom that the message is part of. */
    intercom_url?: string | null;
    /** Calls. How long the call took, in seconds. */
    duration?: number | null;
    /** Calls. True when somebody picked up. */
    have_been_answered?: boolean | null;
    /** Types `tweet` and `custom`. Identifier of the message on Twitter or in the partner's system; for `custom`, shown to the partner channel's own token only. */
    external_id?: string | null;
    /** Type `tweet`. Address of the tweet. */
    twitter_url?: string | null;
    /** Type `tweet`. True when it passes on somebody else's tweet. */
    is_retweet?: boolean | null;
    /** Type `tweet`. True when it has been retweeted. */
    have_been_retweeted?: boolean | null;
    /** Type `tweet`. True when it has been liked. */
    have_been_favorited?: boolean | null;
    /** Type `custom`. The reference that threads messages into one conversation, as it was received. */
    thread_ref?: string | null;
    /** Type `custom`. Data of your own that came in with the message. */
    headers?: {
        [key: string]: unknown;
    } | null;
    /** Type `front_chat`. Page on which the visitor wrote into the chat widget. */
    chat_visitor_url?: string | null;
};

/** Something said in a conversation: received, sent, or still a draft. `https://app.frontapp.com/open/{id}` shows it in the app. */
export type Message = {
    /** Addresses of the message and of what surrounds it. */
    _links: {
        /** Address of this message. */
        self?: string;
        /** What the message refers to. */
        related?: {
            /** The conversation it is part of. */
            conversation?: string;
            /** The message it answers. Absent when it answers none. */
            message_replied_to?: string;
            /** The receipts of those who have seen it. */
            message_seen?: string;
        };
    };
    /** Message ID, starting with `msg_`. */
    id: string;
    /** The identifier that was returned when the message was accepted. The alias `alt:uid:` takes it. */
    message_uid?: string;
    /** Kind of channel it went through. `smooch` is found on old messages. */
    type: "call" | "custom" | "email" | "facebook" | "front_chat" | "googleplay" | "intercom" | "internal" | "phone-call" | "smooch" | "sms" | "tweet" | "tweet_dm" | "whatsapp" | "yalo_wha" | (string & {});
    /** True when it was received, false when it was written in Front. */
    is_inbound: boolean;
    /** True while the message is a draft. Missing from some payloads, where `draft_mode` tells. */
    is_draft?: boolean;
    /** Who sees the draft: its author alone (`private`) or everybody with access to the conversation (`shared`). Null when the message is no draft. */
    draft_mode?: "shared" | "private" | null;
    /** Why a draft could not be sent. Null when nothing went wrong. */
    error_type?: string | null;
    /** State of the draft, to be given back when it is edited or deleted. Null when the message is no draft. */
    version?: string | null;
    /** When it was sent or received, in Unix seconds with up to three decimals. */
    created_at: number;
    /** Subject line, on channels that have one. */
    subject?: string;
    /** The beginning of the text, for previews. */
    blurb: string;
    /** Teammate who wrote it. Null when it came from outside. */
    author?: Teammate | null;
    /** Everybody the message names, its sender included. `role` tells who is who. */
    recipients: Recipient[];
    /** The text, as HTML for emails. */
    body: string;
    /** The text without markup, for emails at least. */
    text?: string;
    /** Files that came with the message. Empty when there are none. */
    attachments: Attachment[];
    /** Signature that closes the message. Null when it has none. */
    signature?: Signature | null;
    metadata?: MessageMetadata;
};

/** A place where the conversations of one or more channels arrive, shared by a team or private to one teammate. */
export type Inbox = {
    /** Links of the inbox. */
    _links: {
        /** Address of the inbox. */
        self?: string;
        /** What belongs to the inbox. */
        related?: {
            /** Address of the teammates with access. */
            teammates?: string;
            /** Address of the conversations in it. */
            conversations?: string;
            /** Address of the channels that deliver into it. */
            channels?: string;
            /** Address of the team it belongs to, or of the teammate when it is private. */
            owner?: string;
        };
    };
    /** Starts with `inb_`. */
    id: string;
    /** Shown in the sidebar of the app. */
    name: string;
    /** True when it belongs to a single teammate, false when a team shares it. */
    is_private?: boolean;
    /** True when every member of the team has access without being added. */
    is_public?: boolean;
    custom_fields?: CustomFields;
    /**
     * @deprecated
     * Address of the inbox's channel, from the time when an inbox had a single one. Still seen in some payloads; read the channels instead.
     */
    address?: string;
    /**
     * @deprecated
     * Type of the inbox's channel, from that same time.
     */
    type?: string;
    /**
     * @deprecated
     * Sender address of the inbox's channel, from that same time.
     */
    send_as?: string;
};

/** A message that a customer wrote elsewhere, on its way into a custom channel. */
export type CustomMessage = {
    /** The customer who wrote it. */
    sender: {
        /** Contact that this sender is in Front, by ID. */
        contact_id?: string;
        /** Shown as the sender. */
        name?: string;
        /** Any text that tells this sender from all others. A phone number starts with `+` and its country code, else it becomes a US number. */
        handle: string;
    };
    /** Subject line of the message. */
    subject?: string;
    /** The text, written as `body_format` says. */
    body: string;
    /**
     * How to read `body`.
     * @default markdown
     */
    body_format?: "html" | "markdown";
    /** How to thread the message, and data of your own. */
    metadata?: {
        /** Messages with the same reference make one conversation; without any, all of a sender do. It counts on custom channels alone, apart from the references of imports. */
        thread_ref?: string;
        /** Data of your own, under names of your own. It comes back as `metadata.headers` of the message. */
        headers?: {
            [key: string]: unknown;
        };
    };
};

/** A message that a customer wrote elsewhere, with files. */
export type CustomMessageWithFiles = CustomMessage & AttachedFiles;

/** What happens to the conversation when the message goes out. */
export type SendingOptions = {
    /** IDs, not names, of tags for the conversation. The older `tags`, which took names, is no longer documented. */
    tag_ids?: string[];
    /**
     * Archives the conversation as the message is sent. Give false to keep it open.
     * @default true
     */
    archive?: boolean;
};

/** A message to send as the first of a conversation. Front says that `to` is required, and also that one of `to`, `cc` and `bcc` is enough; `to` is the safe one. */
export type OutboundMessage = {
    /** Handles of the recipients, such as email addresses. */
    to: string[];
    /** Handles that get a copy. */
    cc?: string[];
    /** Handles that get a copy unseen by the others. */
    bcc?: string[];
    /** Shown to the recipients as the sender. */
    sender_name?: string;
    /** Subject line of an email. */
    subject?: string;
    /** Teammate in whose name it is sent, by ID or alias. */
    author_id?: string;
    /** The text, as HTML on email channels. */
    body: string;
    /** The text without markup, for mail programs that show no HTML. Emails only. */
    text?: string;
    options?: SendingOptions;
    /** Signature that closes the email. Null stands for none. Front answers 403 on other kinds of channels. */
    signature_id?: string | null;
    /** True lets Front choose a signature. Emails only, without effect beside `signature_id` or without `author_id`, and false unless given. */
    should_add_default_signature?: boolean;
};

/** A message to send as the first of a conversation, with files. */
export type OutboundMessageWithFiles = OutboundMessage & AttachedFiles;

/** What a teammate wrote to the others in a conversation. It is never sent to anybody outside. */
export type Comment = {
    /** Addresses of the comment and of what surrounds it. */
    _links: {
        /** Address of this comment. */
        self?: string;
        /** What the comment refers to. */
        related?: {
            /** The conversation that was commented on. */
            conversation?: string;
            /** The teammates mentioned in the text. */
            mentions?: string;
            /** The comment that this one answers. Null when it answers none. */
            comment_replied_to?: string | null;
        };
    };
    /** Comment ID, starting with `com_`. */
    id: string;
    author: Teammate;
    /** The text, in Markdown. `@` and a username mention a teammate. */
    body: string;
    /** When the comment was written, in Unix seconds with up to three decimals. */
    posted_at: number;
    /** Files that came with the comment. Empty when there are none. */
    attachments: Attachment[];
    /** True when the comment is pinned in its conversation. */
    is_pinned: boolean;
};

/** What shall change in a comment. Fields left out stay as they are. */
export type UpdateComment = {
    /** New text, in Markdown. Only the token that wrote the comment may change it. */
    body?: string;
    /** True pins the comment in its conversation, false takes it off. */
    is_pinned?: boolean;
};

/** A comment to be written. */
export type CreateComment = {
    /** Teammate who appears as the author, by ID or alias. When omitted, the API token or the OAuth client is the author. */
    author_id?: string;
    /** The text, in Markdown. `@` and a username mention a teammate. */
    body: string;
    /** True pins the comment in the conversation. */
    is_pinned?: boolean;
};

/** A comment to be written, with files. */
export type CreateCommentWithFiles = CreateComment & AttachedFiles;

/** An automation of the company, a team or a teammate. What sets it off is configured in the app and not shown. */
export type Rule = {
    /** Links of the rule. */
    _links: {
        /** Address of the rule. */
        self: string;
        /** What belongs to the rule. */
        related?: {
            /** Address of the team or teammate it belongs to. Null when it belongs to neither. */
            owner?: string | null;
        };
    };
    /** Starts with `rul_`. */
    id: string;
    /** What the rule is called in the app. */
    name: string;
    /** What it does, each step as a phrase for people, such as `Assign to Turanga Leela`. */
    actions: string[];
    /** True for a rule of one teammate. */
    is_private?: boolean;
};

/** A status that the tickets of the company can be in. */
export type Status = {
    /** Links of the status. */
    _links: {
        /** Address of the status. */
        self: string;
    };
    /** Starts with `sts_`. Conversations carry it as `status_id`. */
    id: string;
    /** Shown on tickets. The built-in statuses are called like their category, others by a name of their own. */
    name: string;
    /** The stage of work that the status counts as, which conversations carry as `status_category`. */
    category: "open" | "waiting" | "resolved" | (string & {}) | null;
    /** Tells teammates when to use the status. Null when nobody wrote one. */
    description: string | null;
    /** When the status was made, as Unix time in seconds. */
    created_at?: number;
    /** When the status was last changed, as Unix time in seconds. */
    updated_at?: number;
};

/** A label of conversations. Tags form trees, and belong to the company, to a team or to a teammate. Old payloads have only `id`, `name` and links. */
export type Tag = {
    /** Links of the tag. */
    _links: {
        /** Address of the tag. */
        self: string;
        /** What belongs to the tag. */
        related?: {
            /** Address of the conversations that carry it. */
            conversations?: string;
            /** Address of the team or teammate it belongs to. Null when it belongs to neither. */
            owner?: string | null;
            /** Address of the tag above it. Null at the top of the tree. */
            parent_tag?: string | null;
            /** Address of the tags directly below it. Null when there are none. */
            children?: string | null;
        };
    };
    /** Starts with `tag_`. */
    id: string;
    /** Shown on the tag. */
    name: string;
    /** What the tag is for. Null when nobody wrote that down. */
    description?: string | null;
    /** Colour of the tag, such as `red`, or an emoji. Null for a plain tag. */
    highlight?: string | null;
    /** True for a tag of one teammate. */
    is_private?: boolean;
    /** Whether lists of conversations show the tag. */
    is_visible_in_conversation_lists?: boolean;
    /** When the tag was made, in Unix seconds with up to three decimals. */
    created_at?: number;
    /** When the tag itself last changed, in Unix seconds with up to three decimals. */
    updated_at?: number;
};

/** Colour of a tag. Answers may also hold an emoji, which a request cannot set. */
export type TagHighlight = "grey" | "pink" | "red" | "orange" | "yellow" | "green" | "light-blue" | "blue" | "purple";

/** A tag to make. */
export type CreateTag = {
    /** Shown on the tag. */
    name: string;
    /** What the tag is for. */
    description?: string;
    highlight?: TagHighlight;
    /**
     * Whether lists of conversations show the tag.
     * @default false
     */
    is_visible_in_conversation_lists?: boolean;
};

/** A contact list to create. */
export type CreateContactList = {
    /** What teammates see in their lists. Contacts can be put on the list by this name. */
    name: string;
};

/** Names the contacts to take off a list. */
export type RemoveContactsFromList = {
    /** IDs or aliases of at most 50 contacts. */
    contact_ids: ResourceID[];
};

/** What can be written of a contact. In an update, whatever is omitted stays as it is. */
export type UpdateContact = {
    /** Shown to teammates in place of the handle. */
    name?: string;
    /** Free text about the contact. */
    description?: string;
    /** Web addresses about the contact. All of them, not only new ones. */
    links?: string[];
    /**
     * @deprecated
     * Former name of `list_names`.
     */
    group_names?: string[];
    /** Names of all contact lists the contact is on. A list that is missing gets created. */
    list_names?: string[];
    /** Values of all custom fields. Fields left out of this object are erased, so read the contact first and send its values along. Without the object, every field stays as it is. */
    custom_fields?: CustomFields;
};

/** Kind of a handle that can be written: `email` for an address, `phone` for a number, `twitter` for an @name, `facebook`, `intercom` and `front_chat` for a user ID over there, `custom` for an identifier of your own. */
export type ContactHandleSource = "twitter" | "email" | "phone" | "facebook" | "intercom" | "front_chat" | "custom";

/** A way to reach a contact, to be added. No other contact may have the same pair of `source` and `handle`. */
export type WritableContactHandle = {
    /** Address, number or user name. Write phone numbers internationally, starting with `+`. */
    handle: string;
    source: ContactHandleSource;
};

/** A contact to create. */
export type CreateContact = UpdateContact & {
    /** Every way to reach the contact. Later ones are added one at a time. */
    handles: WritableContactHandle[];
};

/** The picture of a contact. */
export type ContactAvatar = {
    /** Image file, at most 25 MB. Without it the contact keeps the picture it has. */
    avatar?: File;
};

/** A contact to create, together with its picture. */
export type CreateContactWithAvatar = CreateContact & ContactAvatar;

/** Names the contacts to merge, and which of them stays. */
export type MergeContacts = {
    /** ID of the contact that stays. When omitted, Front picks one out of `contact_ids`. */
    target_contact_id?: string;
    /** IDs of the contacts to merge. With the one that stays, named here or in `target_contact_id`, they have to be 2 to 50 contacts: a target that is named apart leaves room for 1 to 49 here. */
    contact_ids: string[];
};

/** Changes to a contact, its picture among them. */
export type UpdateContactWithAvatar = UpdateContact & ContactAvatar;

/** Something outside Front that conversations refer to, such as an order or an issue. Once called a topic. */
export type Link = {
    /** Links of the link. */
    _links: {
        /** Address of the link in the API. */
        self?: string;
    };
    /** Link ID, starting with `top_`. */
    id: string;
    /** Shown in the conversation in place of the address. */
    name: string;
    /** Where the link comes from: `web` for one made through the API, `app_` and an application's UID for an application object, or the name of one of Front's integrations. */
    type: "web" | "jira" | "asana" | "monday" | "trello" | "github" | (string & {});
    /** Address outside Front, which tells one link from another. */
    external_url: string;
    custom_fields: CustomFields;
};

/** A snooze that has yet to end. When it does, the conversation comes back to the inbox. */
export type Reminder = {
    /** Links of the reminder. */
    _links: {
        /** What the reminder belongs to. */
        related?: {
            /** Address of the teammate it belongs to. */
            owner?: string;
        };
    };
    /** When the reminder was set, in Unix seconds with up to three decimals. */
    created_at?: number;
    /** When the snooze ends, in Unix seconds. */
    scheduled_at?: number;
    /** When the reminder was last moved, in Unix seconds with up to three decimals. */
    updated_at?: number;
};

/** A thread of messages and comments, shown in one or several inboxes. `https://app.frontapp.com/open/{id}` opens it in the app. Older versions of the API sent little more than the fields that are required here. */
export type Conversation = {
    /** Links of the conversation. */
    _links: {
        /** Address of the conversation. */
        self?: string;
        /** What belongs to the conversation. */
        related?: {
            /** Address of its history. */
            events?: string;
            /** Address of the teammates who follow it. */
            followers?: string;
            /** Address of its messages. */
            messages?: string;
            /** Address of its comments. */
            comments?: string;
            /** Address of the inboxes it is in. */
            inboxes?: string;
            /** Address of the newest message. Null while there is none. */
            last_message?: string | null;
        };
    };
    /** Conversation ID, starting with `cnv_`. */
    id: string;
    /** `conversation` exchanges messages with the outside. A `discussion` or a `task` holds only comments between teammates. */
    type?: "conversation" | "discussion" | "task" | (string & {});
    /** Subject line of an email thread, topic of a discussion, title of a task. */
    subject: string;
    /** Where the conversation stands. `unassigned` and `assigned` are open ones; `deleted` means in the trash, from where it can come back. */
    status: "archived" | "unassigned" | "deleted" | "assigned" | "invisible" | (string & {});
    /** ID of the ticket status, starting with `sts_`. Absent unless the company uses ticketing. */
    status_id?: string;
    /** Category of the ticket status. */
    status_category?: "open" | "waiting" | "resolved" | (string & {});
    /** IDs of the tickets that the conversation stands for, such as `TICKET-1729`. */
    ticket_ids?: string[];
    /** Who takes care of the conversation. Null when nobody does. */
    assignee: Teammate | null;
    /** Whom the conversation is with: as a rule the sender of the last inbound message, so it can change. Null when there is nobody outside. */
    recipient: Recipient | null;
    /** The tags it carries. */
    tags: Tag[];
    /** What it refers to outside Front. */
    links?: Link[];
    custom_fields?: CustomFields;
    /** The newest message, whole, as older versions of the API sent it. Today `_links.related.last_message` leads to it. */
    last_message?: Message;
    /** When the conversation began, in Unix seconds with up to three decimals. */
    created_at?: number;
    /** When the conversation last changed, in Unix seconds with up to three decimals. */
    updated_at?: number;
    /** When the oldest message still without a reply came, in Unix seconds with up to three decimals. */
    waiting_since?: number;
    /** True for a conversation of one teammate, false for one in a shared inbox. */
    is_private?: boolean;
    /** Snoozes to come. Those that ended or were cancelled are left out. */
    scheduled_reminders?: Reminder[];
    /** What there is to do. Only tasks have it. Null when nothing was written. */
    description?: string | null;
    /** When the task is due, in Unix seconds. Only tasks have it. Null without a date. */
    due_at?: number | null;
    /** Further facts about the conversation. Often empty. */
    metadata?: {
        /** What the channel's own system calls the conversation. Only a token of an application channel sees them. */
        external_conversation_ids?: string[];
    };
};

/** Names the handle to take away from a contact. */
export type DeleteContactHandle = {
    /** The handle as it stands on the contact. */
    handle: string;
    source: ContactHandleSource;
    /**
     * What to do about the last handle. True deletes the contact with it, false refuses with a 400.
     * @default false
     */
    force?: boolean;
};

/** Something a teammate wrote down about a contact. It has no ID and cannot be changed by the API. */
export type ContactNote = {
    /** Links of the note. */
    _links: {
        /** What the note belongs to. */
        related?: {
            /** Address of the teammate who wrote the note. */
            author?: string;
            /** Address of the team or teammate the note belongs to. Null when there is none. */
            owner?: string | null;
        };
    };
    author: Teammate;
    /** Text of the note. */
    body: string;
    /** When the note was written, in Unix seconds with up to three decimals. */
    created_at: number;
    /** True for a note of one teammate, false for a shared one. Not every answer has it. */
    is_private?: boolean;
};

/** A note to write down about a contact. */
export type CreateContactNote = {
    /** ID or alias of the teammate the note is signed by. */
    author_id: string;
    /** Text of the note. */
    body: string;
};

/** What a new discussion or task has in common, with or without files. */
export type NewConversation = {
    /** What to create. A `discussion` needs a `comment` to start from. */
    type: "discussion" | "task";
    /** Inbox to put it in. Exactly one of `inbox_id` and `teammate_ids` is needed. */
    inbox_id?: string;
    /** Teammates to share it with, where it is in no inbox. */
    teammate_ids?: string[];
    /** Topic of the discussion or title of the task. */
    subject: string;
    /** What there is to do. For tasks only. */
    description?: string;
    /** When the task is due, in Unix seconds. In the future, at most 50 years ahead. For tasks only. */
    due_at?: number;
    custom_fields?: CustomFields;
};

/** The first comment of a new conversation. */
export type OpeningComment = {
    /** Teammate who is to appear as its author. Omitted, the API token or OAuth client is. */
    author_id?: string;
    /** Text of the comment. */
    body: string;
};

/** A discussion or a task, placed in an inbox or between teammates. */
export type CreateConversation = NewConversation & {
    comment?: OpeningComment;
};

/** The first comment of a new conversation, with files. */
export type OpeningCommentWithFiles = OpeningComment & {
    /** Files of the comment. The whole request may weigh 25 MB. */
    attachments?: File[];
};

/** A discussion or a task whose first comment carries files. */
export type CreateConversationWithFiles = NewConversation & {
    comment?: OpeningCommentWithFiles;
};

/** Changes to a conversation. What is omitted stays as it is. */
export type UpdateConversation = {
    /** Teammate to take care of it, by ID or by an alias such as `alt:email:leela@planet-express.com`. Null unassigns. */
    assignee_id?: string | null;
    /** Inbox to move it to. */
    inbox_id?: string;
    /** `open` brings it back from the archive or the trash, and `deleted` puts it in the trash. Send this or `status_id`. */
    status?: "archived" | "open" | "deleted" | "spam";
    /** Ticket status to give it, for companies that use ticketing. Send this or `status`. */
    status_id?: string;
    /** Every tag it is to carry, in place of the former ones. To add or remove some, use `add-conversation-tag` and `remove-conversation-tag`. */
    tag_ids?: ResourceID[];
    /** What there is to do. For tasks only. Null removes it. */
    description?: string | null;
    /** When the task is due, in Unix seconds. In the future, at most 50 years ahead. For tasks only. Null removes the date. */
    due_at?: number | null;
    /** Every custom field that is to have a value, in place of the former ones: a field missing here is erased. Omit the whole object to keep them all. */
    custom_fields?: CustomFields;
};

/** Who is to take care of the conversation. */
export type UpdateConversationAssignee = {
    /** Teammate ID, or an alias such as `alt:email:leela@planet-express.com`. Null unassigns. */
    assignee_id: string | null;
};

/** The draft of a reply. */
export type ReplyDraft = CreateDraft & {
    /** Channel the reply will be sent from, by ID or by the alias `alt:address:`. */
    channel_id: string;
};

/** The draft of a reply, with files. */
export type ReplyDraftWithFiles = ReplyDraft & AttachedFiles;

/** What happened. Front adds types over time, so expect ones that are not listed. Known sources and targets by type: `assign`, by a teammate or rule, at a teammate; `unassign`, `archive`, `reopen`, `trash` and `restore`, by a teammate or rule, at nothing; `reminder`, when a snooze ends, at nothing; `comment` and `mention`, by a teammate, at a comment; `inbound`, `outbound` and `out_reply`, from inboxes, at a message; `move`, by a teammate or rule, at inboxes; `forward`, by a teammate or rule, at a message; `tag` and `untag`, by a teammate or rule, at a tag; `link_added` and `link_removed`, by a teammate or rule, at a link; `sending_error` and `message_bounce_error`, from a recipient, at a message; `conversations_merged`, by a teammate, at the conversations that are gone. */
export type EventType = "assign" | "unassign" | "archive" | "reopen" | "trash" | "restore" | "reminder" | "comment" | "mention" | "inbound" | "outbound" | "out_reply" | "move" | "forward" | "tag" | "untag" | "sending_error" | "message_bounce_error" | "conversations_merged" | "link_added" | "link_removed" | "custom_field_updated" | "macro_triggered" | "topic_identified" | "ticket_status_update" | "call_started" | "call_abandoned" | "call_queued" | "call_on_hold" | "call_parked" | "call_resumed" | "call_connected" | "call_missed" | "call_hangup" | "call_transferred" | "call_transcript_added" | "call_voicemail_transcript_added" | (string & {});

/** Who or what set an event off. `_meta.type` tells the shape of `data`: an object for a teammate or rule, an array for inboxes, often null for the rest. */
export type EventSource = {
    /** Tells what `data` is. */
    _meta: {
        /** Always `teammate`. */
        type: "teammate";
    };
    data: Teammate;
} | {
    /** Tells what `data` is. */
    _meta: {
        /** Always `rule`. */
        type: "rule";
    };
    data: Rule;
} | {
    /** Tells what `data` is. */
    _meta: {
        /** Always `inboxes`. */
        type: "inboxes";
    };
    /** The inboxes. */
    data: Inbox[];
} | {
    /** Tells what `data` is. */
    _meta: {
        /** A kind other than those above. Front adds kinds over time. */
        type: "api" | "oauth_client" | "imap" | "gmail" | "reminder" | "recipient" | (string & {});
    };
    /** Whatever Front tells about it, or null. Known to be null for `gmail`. */
    data?: {
        [key: string]: unknown;
    } | unknown[] | null;
};

/** What an event was aimed at. `_meta.type` tells the shape of `data`. Events of the types `unassign`, `archive`, `reopen`, `trash`, `restore` and `reminder` have no target. */
export type EventTarget = {
    /** Tells what `data` is. */
    _meta: {
        /** Always `teammate`. */
        type: "teammate";
    };
    data: Teammate;
} | {
    /** Tells what `data` is. */
    _meta: {
        /** Always `message`. */
        type: "message";
    };
    data: Message;
} | {
    /** Tells what `data` is. */
    _meta: {
        /** Always `comment`. */
        type: "comment";
    };
    data: Comment;
} | {
    /** Tells what `data` is. */
    _meta: {
        /** Always `tag`. */
        type: "tag";
    };
    data: Tag;
} | {
    /** Tells what `data` is. */
    _meta: {
        /** Always `link`. */
        type: "link";
    };
    data: Link;
} | {
    /** Tells what `data` is. */
    _meta: {
        /** Always `inboxes`. */
        type: "inboxes";
    };
    /** The inboxes. Front's own description names a single one. */
    data: Inbox[] | Inbox;
} | {
    /** Tells what `data` is. */
    _meta: {
        /** A kind other than those above. Front adds kinds over time. */
        type: "deleted_conversation_ids" | "custom_field" | (string & {});
    };
    /** Whatever Front tells about it, or null. Its shape is not documented. */
    data?: {
        [key: string]: unknown;
    } | unknown[] | null;
};

/** One thing that happened in a conversation. `type` tells which kinds of `source` and `target` to expect. */
export type Event = {
    /** Links of the event. */
    _links: {
        /** Address of the event. */
        self: string;
    };
    /** Starts with `evt_`. */
    id: string;
    type: EventType;
    /** When it happened, in Unix seconds with up to three decimals, or none. */
    emitted_at: number;
    source?: EventSource;
    target?: EventTarget;
    conversation: Conversation;
};

/** The teammates who start or stop following. */
export type FollowerIds = {
    /** IDs of the teammates, or aliases such as `alt:email:bender@planet-express.com`. */
    teammate_ids: string[];
};

/** Links to add, by ID or by address. Exactly one of the two is needed. */
export type ConversationLinks = {
    /** IDs of links that exist already. */
    link_ids?: string[];
    /** Addresses outside Front. One that no link has yet becomes a new link. */
    link_external_urls?: string[];
};

/** One or more links. */
export type LinkIds = {
    /** IDs of the links. */
    link_ids: string[];
};

/** A message to send into a conversation. */
export type OutboundReplyMessage = {
    /** Handles of the recipients. When omitted, those of the last message received. */
    to?: string[];
    /** Handles that get a copy. When omitted, those of the last message received. */
    cc?: string[];
    /** Handles that get a copy unseen by the others. */
    bcc?: string[];
    /** Shown to the recipients as the sender. */
    sender_name?: string;
    /** Subject line of an email. */
    subject?: string;
    /** Teammate in whose name it is sent, by ID or alias. */
    author_id?: string;
    /** Channel to send from, by ID or alias. When omitted, the one the conversation came in through; conversations that were imported, or run over several channels, need it. */
    channel_id?: string;
    /** The text, as HTML on email channels. */
    body: string;
    /** The text without markup, for mail programs that show no HTML. Emails only. */
    text?: string;
    /** Quotation of the earlier message that is shown below the text. Email channels only. */
    quote_body?: string;
    options?: SendingOptions;
    /** Signature that closes the email. Null stands for none. Front answers 403 on other kinds of channels. */
    signature_id?: string | null;
    /** True lets Front choose a signature. Emails only, without effect beside `signature_id` or without `author_id`, and false unless given. */
    should_add_default_signature?: boolean;
};

/** A message to send into a conversation, with files. */
export type OutboundReplyMessageWithFiles = OutboundReplyMessage & AttachedFiles;

/** A snooze to set, to move or to cancel. */
export type UpdateConversationReminders = {
    /** Whom the snooze is for, by ID or email alias. The owner, if the conversation is private; anyone with access to the shared inbox otherwise. */
    teammate_id: string;
    /** When it ends, in Unix seconds. In the future, at most 50 years ahead. Null cancels the snooze. */
    scheduled_at: number | null;
    /** Waiting status that the snoozed ticket gets. Omitted, it gets the default one. Only for companies that use ticketing. */
    status_id?: string;
};

/** One or more tags. */
export type TagIds = {
    /** IDs of the tags. Tags have no aliases. */
    tag_ids: ResourceID[];
};

/** What to change about a custom field. Its type cannot change. */
export type UpdateCustomField = {
    /** New name, which is also the new key of its values. Omitted, the name stays. */
    name?: string;
    /** New explanation for teammates. Omitted, it stays. */
    description?: string;
};

/** Which state of the draft shall be deleted. */
export type DeleteDraft = {
    /** The `version` of the draft that was read. Front answers 409 when it was edited since. */
    version: string;
};

/** New content of a draft. */
export type EditDraft = DraftContent & {
    /** Channel the draft will be sent from, by ID or by the alias `alt:address:`. */
    channel_id: string;
    /** The `version` of the draft that was read. Front refuses the edit with 409 when there is a newer one. Give it always: Front's guide asks for it, though its description of the API does not. */
    version?: string;
    /** Who sees the draft after the edit. Only `shared` is allowed, everybody with access to the conversation. */
    mode?: "shared";
};

/** New content of a draft, with files. */
export type EditDraftWithFiles = EditDraft & AttachedFiles;

/** What to export. */
export type LegacyExportRequest = {
    /** Inbox to export, by ID or, in the oldest versions, by an alias of its address. All inboxes when omitted. */
    inbox_id?: string;
    /** Teammate to export, by ID or alias. All teammates when omitted. Newer versions no longer know this field. */
    teammate_id?: string;
    /** Tag to export. Everything, tagged or not, when omitted. */
    tag_id?: string;
    /** First moment to export, in Unix seconds. */
    start: number;
    /** Last moment to export, in Unix seconds. */
    end: number;
    /** Name of the time zone that dates in the file are written in. UTC when omitted. */
    timezone?: string;
    /**
     * True exports every event, false messages alone.
     * @default false
     */
    should_export_events?: boolean;
};

/** A CSV file of messages or events, and how far its making is. */
export type LegacyExport = {
    /** Links of the export. */
    _links: {
        /** Address of the export. */
        self: string;
    };
    /** Starts with `exp_`. */
    id: string;
    /** How the export stands. `pending` is an older word for `running`. */
    status: "pending" | "running" | "done" | "failed" | (string & {});
    /** How much is done, in percent. */
    progress: number;
    /** Where to download the file, null until the status is `done`. Its columns are Message ID and Conversation ID, Direction (`Inbound` or `Outbound`), Status of the conversation, Inbox, Message Date (`YYYY-MM-DD HH:mm:ss` in the time zone asked for), Response time and Handle time (seconds), Assignee (user name), Contact name, Contact handle, Extract and Tags. */
    url?: string | null;
    /** Name of the file. Null until the status is `done`. */
    filename?: string | null;
    /** Size of the file in bytes. */
    size?: number | null;
    /** When the export was asked for, in Unix seconds with up to three decimals. */
    created_at: number;
    query: LegacyExportRequest;
};

/** A shared inbox to create. It has no channel until one is created or moved into it. */
export type CreateInbox = {
    /** Shown in the sidebar of the app. */
    name: string;
    /** Teammates who get access, by ID or by an alias such as `alt:email:leela@planet-express.com`. Omitted, the administrators of the team do. */
    teammate_ids?: ResourceID[];
    /** True opens the inbox to every member of the team, without naming them. */
    is_public?: boolean;
    custom_fields?: CustomFields;
};

/** How the new channel behaves, and for Twilio how Front signs in. */
export type CreateChannelSettings = ChannelSettings & {
    /** SID of the channel at Twilio. */
    sid?: string;
    /** Secret of the Twilio account, which Front signs in with. */
    auth_token?: string;
};

/**
 * What Front signs in with when it calls the server of an application channel. Which fields are needed is up to how the
 * application authenticates:
 *
 * | authentication | fields |
 * |---|---|
 * | none | leave out the object |
 * | API key | `api_key` |
 * | Basic | `username`, `password` |
 * | Bearer | `access_token` |
 * | OAuth 2 client credentials | `client_id`, `client_secret` |
 * | OAuth 2 password | `username`, `password` |
 * | OAuth 2 authorization code | leave out the object |
 *
 * With an OAuth 2 authorization code the channel starts signed out, until somebody completes the flow in the app.
 *
 */
export type ChannelCredentials = {
    /** Key of the service's API. */
    api_key?: string;
    /** User name of an account of the service. */
    username?: string;
    /** Password of that account. */
    password?: string;
    /** Token sent as it is in each call. */
    access_token?: string;
    /** Identifier of the OAuth client. */
    client_id?: string;
    /** Secret of the OAuth client. */
    client_secret?: string;
};

/** A channel to create. Only channels of your own service, forwarded mailboxes and Twilio numbers can be made this way. */
export type CreateChannel = {
    /** Shown to teammates who choose a channel to send from. */
    name?: string;
    settings?: CreateChannelSettings;
    /** What to connect: `custom` for a service of your own, `smtp` for a mailbox that forwards its mail to Front, `twilio` for an SMS number. */
    type: "custom" | "smtp" | "twilio";
    /** The email address or phone number that recipients see. Required for `smtp` and `twilio`; Front makes up an address for `custom`. */
    send_as?: string;
    /** Makes it a channel of this application, which Front then calls. `type` has to be `custom`. Without it, a `custom` channel posts to its own `webhook_url`. */
    application_uid?: string;
    credentials?: ChannelCredentials;
};

/** A message from the past, or from a source that has no channel. */
export type ImportMessage = {
    /** Who wrote it, a customer or a teammate. */
    sender: {
        /** Teammate who wrote an outbound message, by ID or alias. Without effect on an inbound one. */
        author_id?: string;
        /** Shown as the sender. */
        name?: string;
        /** Address of the sender, or any text that tells this sender from all others. A phone number starts with `+` and its country code, else it becomes a US number. */
        handle: string;
    };
    /** Handles of those it was written to. */
    to: string[];
    /** Handles that got a copy. */
    cc?: string[];
    /** Handles that got a copy unseen by the others. */
    bcc?: string[];
    /** Subject line of the message. */
    subject?: string;
    /** The text, written as `body_format` says. */
    body: string;
    /**
     * How to read `body`. For messages of type `email` only.
     * @default markdown
     */
    body_format?: "html" | "markdown";
    /** Your own identifier of the message. A repeat with the same one is accepted and then ignored, so that an import can be run again. */
    external_id: string;
    /** When the message was sent or received, in Unix seconds. */
    created_at: number;
    /**
     * What kind of message it was.
     * @default email
     */
    type?: "email" | "sms" | "intercom" | "custom";
    /** Teammate who is given the conversation, by ID or alias. */
    assignee_id?: string;
    /** Names, not IDs, of tags for the conversation. An unknown name becomes a new tag. */
    tags?: string[];
    /** Conversation that the message joins. Makes `metadata.thread_ref` void. */
    conversation_id?: string;
    /** Direction of the message and what happens to it on arrival. */
    metadata: {
        /** Imports with the same reference make one conversation; without any, all of a sender do. It counts among imports alone, apart from the references of custom channels. */
        thread_ref?: string;
        /** True for a message you received, false for one you sent. */
        is_inbound: boolean;
        /**
         * Archives the message once it is imported.
         * @default true
         */
        is_archived?: boolean;
        /**
         * Keeps rules from acting on the message.
         * @default true
         */
        should_skip_rules?: boolean;
    };
};

/** A message to import, with files. */
export type ImportMessageWithFiles = ImportMessage & AttachedFiles;

/** One or more teammates. */
export type TeammateIds = {
    /** IDs of the teammates, or aliases such as `alt:email:leela@planet-express.com`. */
    teammate_ids: ResourceID[];
};

/** Language code, such as `en` or `fr`. Front knows many others, some of them with a region, such as `zh-CN`. */
export type KnowledgeBaseLocale = "fr" | "en" | (string & {});

/** A page of a knowledge base without its text, which is one for each language. */
export type KnowledgeBaseArticleSlim = {
    /** Links of the article. */
    _links: {
        /** Address of the article. */
        self?: string;
        /** What the article belongs to, and where its text is. */
        related?: {
            /** The knowledge base it is a page of. */
            knowledge_base?: string;
            /** The one category it is filed in. Null when it is in none. */
            category?: string | null;
            /** The article with its text in the default language. */
            content?: string;
        };
    };
    /** Article ID, starting with `kba_`. */
    id: string;
    /** End of the article's public address, such as `/articles/5`. Before it stand the site's domain and a locale. */
    slug: string;
    /** Languages the article supports. */
    locales: KnowledgeBaseLocale[];
    /** When it was created, in Unix seconds. */
    created_at?: number;
    /** When it was last changed, in Unix seconds. */
    updated_at?: number;
};

/** A page of a knowledge base in one language, with its text. */
export type KnowledgeBaseArticle = {
    /** Links of the article. */
    _links: {
        /** Address of the article. */
        self?: string;
        /** What the article belongs to, and who wrote it. */
        related?: {
            /** The knowledge base it is a page of. */
            knowledge_base?: string;
            /** The one category it is filed in. Null when it is in none. */
            category?: string | null;
            /** The teammate who changed it last. */
            last_editor?: string;
        };
    };
    /** Article ID, starting with `kba_`. */
    id: string;
    /** End of the article's public address, such as `/articles/5`. Before it stand the site's domain and a locale. */
    slug: string;
    /** Title in this language. Requests call it `subject`. */
    name: string;
    /** Whether readers see this text (`published`) or not yet (`draft`). */
    status: "draft" | "published" | (string & {});
    /** Search terms given to the article in this language. */
    keywords: string[];
    /** The text in this language, as HTML. */
    content: string;
    locale: KnowledgeBaseLocale;
    /** Files of the article, each with the address to download it from. */
    attachments: Attachment[];
    /** When a teammate last edited the text, in Unix seconds. */
    last_edited_at?: number;
    /** When it was created, in Unix seconds. */
    created_at?: number;
    /** When anything of it last changed, in Unix seconds. */
    updated_at?: number;
};

/** New text of an article in one language. */
export type KnowledgeBaseArticlePatch = {
    /** The teammate who made the change, by ID or alias. */
    author_id: string;
    /** Title in this language. The former one stays when it is omitted. Answers call it `name`. */
    subject?: string;
    /** The whole text as HTML. It replaces the former one. */
    content: string;
    /**
     * Whether readers see the new text (`published`) or not yet (`draft`). Front documents `draft` as the default of a change too, so send `published` again to keep an article public.
     * @default draft
     */
    status?: "draft" | "published";
};

/** Links of a category. */
export type KnowledgeBaseCategoryLinks = {
    /** Address of the category. */
    self?: string;
    /** What the category belongs to, and what it holds. */
    related?: {
        /** The knowledge base it is a chapter of. */
        knowledge_base?: string;
        /** The category it is nested in. Null at the top level. */
        parent_category?: string | null;
        /** List of its articles. */
        articles?: string;
    };
};

/** A chapter of a knowledge base without its texts, which are one for each language. */
export type KnowledgeBaseCategorySlim = {
    _links: KnowledgeBaseCategoryLinks;
    /** Category ID, starting with `kbc_`. */
    id: string;
    /** End of the category's public address, such as `/categories/2`. Before it stand the site's domain and a locale. */
    slug: string;
    /** True when menus leave the category out, so that only a direct link leads to it. */
    is_hidden: boolean;
    /** Languages the category supports. */
    locales: KnowledgeBaseLocale[];
    /** When it was created, in Unix seconds. */
    created_at?: number;
    /** When it was last changed, in Unix seconds. */
    updated_at?: number;
};

/** A chapter of a knowledge base in one language. */
export type KnowledgeBaseCategory = {
    _links: KnowledgeBaseCategoryLinks;
    /** Category ID, starting with `kbc_`. */
    id: string;
    /** Heading of the category in this language. Null when it has none. */
    name: string | null;
    /** Text below the heading in this language. Null when it has none. */
    description: string | null;
    /** True when menus leave the category out, so that only a direct link leads to it. */
    is_hidden: boolean;
    locale: KnowledgeBaseLocale;
    /** When it was created, in Unix seconds. */
    created_at?: number;
    /** When it was last changed, in Unix seconds. */
    updated_at?: number;
};

/** New texts of a category in one language. What is omitted stays. */
export type KnowledgeBaseCategoryPatch = {
    /** Heading of the category in this language. */
    name?: string;
    /** Text below the heading in this language. */
    description?: string;
};

/** Links of a knowledge base. */
export type KnowledgeBaseLinks = {
    /** Address of the knowledge base. */
    self?: string;
    /** What the knowledge base holds. */
    related?: {
        /** List of its articles. */
        articles?: string;
        /** List of its categories. */
        categories?: string;
    };
};

/** A site of help articles without its texts, which are one for each language. */
export type KnowledgeBaseSlim = {
    _links: KnowledgeBaseLinks;
    /** Knowledge base ID, starting with `knb_`. */
    id: string;
    /** Who the site is for, teammates only (`internal`) or the public (`external`). */
    type: "internal" | "external";
    /** Languages the knowledge base can have texts in. */
    locales: KnowledgeBaseLocale[];
    /** When it was created, in Unix seconds. */
    created_at?: number;
    /** When it was last changed, in Unix seconds. */
    updated_at?: number;
};

/** A knowledge base to create. */
export type KnowledgeBaseCreate = {
    /** Title of the site in its default language. */
    name: string;
    /**
     * Who the site is for, teammates only (`internal`) or the public (`external`). No other operation changes it later.
     * @default external
     */
    type?: "internal" | "external";
};

/** A site of help articles as readers of one language see it. */
export type KnowledgeBase = {
    _links: KnowledgeBaseLinks;
    /** Knowledge base ID, starting with `knb_`. */
    id: string;
    /** Title of the site in this language. */
    name: string;
    /** Whether readers can open the site (`published`) or only its editors can (`unpublished`). */
    status: "published" | "unpublished";
    /** Who the site is for, teammates only (`internal`) or the public (`external`). */
    type: "internal" | "external";
    locale: KnowledgeBaseLocale;
    /** When it was created, in Unix seconds. */
    created_at?: number;
    /** When it was last changed, in Unix seconds. */
    updated_at?: number;
};

/** An article to create. */
export type KnowledgeBaseArticleCreate = {
    /** The category to file the article in. Without it the article is in none. */
    category_id?: string;
    /** The teammate who wrote it, by ID or alias. */
    author_id: string;
    /** Title in the language of the request. Answers call it `name`. */
    subject: string;
    /** The text as HTML, in the same language. */
    content: string;
    /**
     * Whether readers see it at once (`published`) or not yet (`draft`).
     * @default draft
     */
    status?: "draft" | "published";
};

/** A category to create. */
export type KnowledgeBaseCategoryCreate = {
    /** The category to nest this one in. Without it the new category is at the top level. */
    parent_category_id?: string;
    /** Heading of the category in the language of the request. */
    name: string;
    /** Text below the heading in the same language. */
    description?: string;
};

/** New texts of a knowledge base in one language. */
export type KnowledgeBasePatch = {
    /** Title of the site in this language. */
    name: string;
};

/** A new link, named by `external_url`, or application objects to refresh, named by `pattern`. Not both. */
export type CreateLink = {
    /** Shown in conversations. The address stands in when omitted, and a name that an installed integration knows wins over this one. */
    name?: string;
    /** Address that the link stands for. For plain links. */
    external_url?: string;
    /** Exact text that application objects were matched on. With objects configured for `ORDER-{Digits}`, `ORDER-1729` refreshes those of that one order. */
    pattern?: string;
};

/** Changes to a link. */
export type UpdateLink = {
    /** New name to show. Omitted, it stays as it is. */
    name?: string;
};

/** The company that a token belongs to. */
export type Identity = {
    /** Links of the identity. */
    _links: {
        /** Address of this answer, whose host is the company's own. */
        self?: string;
    };
    /** Company ID, starting with `cmp_`. */
    id: string;
    /** What the company calls itself in Front. */
    name: string;
};

/** A folder of message templates, which may hold other folders. */
export type MessageTemplateFolder = {
    /** Links of the folder. */
    _links: {
        /** Address of the folder. */
        self: string;
        /** Where the folder is and what is in it. */
        related?: {
            /** Address of the team or teammate it belongs to, or null if it has no owner. */
            owner?: string | null;
            /** Address of the folder it is in. Null at the top level. */
            parent_folder?: string | null;
            /** Address of the folders in it. Null when there are none. */
            child_folders?: string | null;
            /** Address of the templates in it, those of its subfolders included. Null when there are none. */
            child_answers?: string | null;
        };
    };
    /** Starts with `rsf_`. */
    id: string;
    /** What teammates see when they look for a template. */
    name: string;
    /** When the folder was made, as Unix time in seconds. */
    created_at?: number;
    /** When the folder was last changed, as Unix time in seconds. */
    updated_at?: number;
};

/** A folder for message templates. */
export type CreateMessageTemplateFolder = {
    /** What teammates see when they look for a template. */
    name: string;
    /** Folder to put it in. Omitted or null, it goes to the top level. */
    parent_folder_id?: string | null;
};

/** What to change about a folder. */
export type UpdateMessageTemplateFolder = {
    /** New name. Omitted, it stays. */
    name?: string;
    /** Folder to move it into, or null for the top level. Send it each time: by Front's account, leaving it out moves the folder to the top level as well. */
    parent_folder_id?: string | null;
};

/** A folder for the folder in the path. */
export type CreateMessageTemplateFolderAsChild = {
    /** What teammates see when they look for a template. */
    name: string;
};

/** A prepared message that teammates insert and then edit, shared by a team or private to one teammate. */
export type MessageTemplate = {
    /** Links of the template. */
    _links: {
        /** Address of the template. Some answers name it by its former path, `/responses/`. */
        self: string;
        /** Where the template is. */
        related?: {
            /** Address of the team or teammate it belongs to. */
            owner?: string | null;
            /** Address of the folder it is in. Null at the top level. */
            parent_folder?: string | null;
        };
    };
    /** Starts with `rsp_`. */
    id: string;
    /** What teammates look for. Recipients never see it. */
    name: string;
    /** Subject that an email gets from the template. Null when it has none. */
    subject: string | null;
    /** Text of the message, as HTML. */
    body: string;
    /** Files that come along when the template is inserted. */
    attachments: Attachment[];
    /** True when it can be used everywhere, so that `inbox_ids` is null. */
    is_available_for_all_inboxes: boolean;
    /** The only inboxes it can be used in. Null when it is not tied to any. */
    inbox_ids: string[] | null;
    /** When the template was made, as Unix time in seconds. */
    created_at?: number;
    /** When the template was last changed, as Unix time in seconds. */
    updated_at?: number;
};

/** A message template for the folder in the path. */
export type CreateMessageTemplateAsChild = {
    /** What teammates look for. Recipients never see it. */
    name: string;
    /** Subject for emails. Omitted, the template has none. */
    subject?: string;
    /** Text of the message, as HTML. Styles have to be inline. */
    body: string;
    /** The only inboxes to use it in, at least one. Omitted or null, it is not tied to any. */
    inbox_ids?: string[] | null;
};

/** A message template for the folder in the path, with files. */
export type CreateMessageTemplateAsChildWithFiles = CreateMessageTemplateAsChild & AttachedFiles;

/** A message template for a team. */
export type CreateSharedMessageTemplate = {
    /** What teammates look for. Recipients never see it. */
    name: string;
    /** Subject for emails. Omitted, the template has none. */
    subject?: string;
    /** Text of the message, as HTML. Styles have to be inline. */
    body: string;
    /** Folder to put it in. Omitted or null, it goes to the top level. */
    folder_id?: string | null;
    /** The only inboxes to use it in, at least one. Omitted or null, it is not tied to any. */
    inbox_ids?: string[] | null;
};

/** A message template for a team, with files. */
export type CreateSharedMessageTemplateWithFiles = CreateSharedMessageTemplate & AttachedFiles;

/** What to change about a message template. */
export type MessageTemplateChanges = {
    /** New name for teammates. Omitted, it stays. */
    name?: string;
    /** New subject for emails. Omitted, it stays. */
    subject?: string;
    /** New text, as HTML with inline styles. Omitted, it stays. */
    body?: string;
    /** Folder to keep it in, or null for the top level. Send it each time: by Front's account, leaving it out moves the template to the top level as well. */
    folder_id?: string | null;
    /** The only inboxes to use it in, at least one. Null unties it from all; omitted, they stay. */
    inbox_ids?: string[] | null;
};

/** What to change about a message template, which may lose its files. */
export type UpdateMessageTemplate = MessageTemplateChanges & {
    /** An empty list, which removes them. Omitted, they stay; new ones go as a form. */
    attachments?: string[];
};

/** What to change about a message template, with files. */
export type UpdateMessageTemplateWithFiles = MessageTemplateChanges & {
    /** Files the template is to have, 25 MB in total. Omitted, those it has stay. A form cannot say that it is to have none: that is an empty list in JSON. */
    attachments?: File[];
};

/** An email as it travelled, headers and all, in the EML format of RFC 822. */
export type MessageSource = string;

/** Tells when a message was seen, and by whom if that is known. */
export type SeenReceipt = {
    /** Addresses of the receipts and their message. */
    _links: {
        /** Address of the message's receipts. */
        self?: string;
        /** What was seen. */
        related?: {
            /** The message that was seen. */
            message?: string;
        };
    };
    /** When it was seen first, in Unix milliseconds. Front declares a string but shows a number; expect either. */
    first_seen_at: number | string;
    /** Handle of the one who saw it. Null when the viewer can't be told from other recipients. */
    seen_by: ContactHandle | null;
};

/** Colour of a shift in the app. */
export type ShiftColor = "black" | "grey" | "pink" | "purple" | "blue" | "teal" | "green" | "yellow" | "orange" | "red";

/** One stretch of time in a day, on the clock of the shift's time zone. */
export type ShiftInterval = {
    /** When work begins, as hours and minutes on a 24-hour clock, such as `09:00`. */
    start: string;
    /** When work ends, as hours and minutes on a 24-hour clock, such as `17:30`. */
    end: string;
};

/** The hours of a shift in every week. At most one interval a day, and one day of work at least. */
export type ShiftIntervals = {
    /** Hours on Mondays. The day is free when absent. */
    mon?: ShiftInterval;
    /** Hours on Tuesdays. The day is free when absent. */
    tue?: ShiftInterval;
    /** Hours on Wednesdays. The day is free when absent. */
    wed?: ShiftInterval;
    /** Hours on Thursdays. The day is free when absent. */
    thu?: ShiftInterval;
    /** Hours on Fridays. The day is free when absent. */
    fri?: ShiftInterval;
    /** Hours on Saturdays. The day is free when absent. */
    sat?: ShiftInterval;
    /** Hours on Sundays. The day is free when absent. */
    sun?: ShiftInterval;
};

/** Working hours that repeat every week. When they begin, Front sets the teammates of the shift available, and out of office when they end. */
export type Shift = {
    /** Links of the shift. */
    _links: {
        /** Address of the shift. */
        self?: string;
        /** What belongs to the shift. */
        related?: {
            /** Address of the teammates who work it. */
            teammates?: string;
            /** Address of the team it belongs to. */
            owner?: string;
        };
    };
    /** Starts with `shf_`. */
    id: string;
    /** Shown in the team's settings. */
    name: string;
    color: ShiftColor;
    /** Time zone of the hours, by its IANA name, such as `America/New_York`. */
    timezone: string;
    times: ShiftIntervals;
    /** When the shift was created, in Unix seconds with up to three decimals. */
    created_at?: number;
    /** When it last changed, in Unix seconds with up to three decimals. */
    updated_at?: number;
};

/** A new shift and those who work it. */
export type CreateShift = {
    /** Shown in the team's settings. */
    name: string;
    color: ShiftColor;
    /** Time zone of the hours, by its IANA name, such as `America/New_York`. */
    timezone: string;
    times: ShiftIntervals;
    /** Teammates who work the shift, by ID or by an alias of their email address. They have to be in its team. */
    teammate_ids: ResourceID[];
};

/** What to change about a shift. Omitted fields stay as they are. */
export type UpdateShift = {
    /** Shown in the team's settings. */
    name?: string;
    color?: ShiftColor;
    /** Time zone of the hours, by its IANA name, such as `America/New_York`. */
    timezone?: string;
    times?: ShiftIntervals;
    /** Everyone who works the shift from now on, by ID or by an alias of their email address. To add or remove a few, use the shift's own list of teammates. */
    teammate_ids?: ResourceID[];
};

/** Changes to a signature. */
export type UpdateSignature = {
    /** What teammates pick the signature by. Recipients never see it. */
    name?: string;
    /** Sender's name in the From line of emails signed with it. */
    sender_info?: string;
    /** The text as HTML. Variables such as `{{user.name}}` stand for the sender. */
    body?: string;
    /** True lets members of the team use it in their own channels too. For shared signatures only. */
    is_visible_for_all_teammate_channels?: boolean;
    /**
     * True makes it the signature its teammate or team gets without choosing. Front documents false as the default of a change too, so send true again to keep it.
     * @default false
     */
    is_default?: boolean;
    /** Shared channels, by ID or alias, in which it can be used. Null opens it to all channels, omission changes nothing. */
    channel_ids?: string[] | null;
};

/** Changes of a tag. What is left out stays as it is. */
export type UpdateTag = {
    /** Shown on the tag. */
    name?: string;
    /** What the tag is for. */
    description?: string;
    highlight?: TagHighlight;
    /** ID of the tag to move this one under. Null moves it to the top of the tree. */
    parent_tag_id?: string | null;
    /** Whether lists of conversations show the tag. */
    is_visible_in_conversation_lists?: boolean;
};

/** What the members of a teammate group may see beyond its inboxes. */
export type TeammateGroupPermissions = {
    /** Which shared contacts they may see. */
    contacts?: {
        /** `all` of them, only those in certain `contact_lists`, or `none`. */
        access?: "all" | "contact_lists" | "none" | (string & {});
        /** IDs of the contact lists they may see, when `access` is `contact_lists`. */
        contact_list_ids?: string[];
    };
};

/** A set of teammates who get access to teams, inboxes and contact lists together. */
export type TeammateGroup = {
    /** Links of the group. */
    _links: {
        /** Address of the group. */
        self?: string;
        /** What the group consists of. */
        related?: {
            /** Address of its members. */
            teammates?: string;
            /** Address of the teams that it opens to them. */
            teams?: string;
            /** Address of the inboxes that it opens to them. */
            inboxes?: string;
        };
    };
    /** Starts with `cir_`. */
    id: string;
    /** Shown in the settings of the app. */
    name: string;
    /** What the group is for. Null when nobody said. */
    description: string | null;
    /** True when an identity provider keeps the group over SCIM. The API can then read it but not change it. */
    is_managed_by_scim: boolean;
    permissions: TeammateGroupPermissions;
};

/** What the members of a teammate group may see beyond its inboxes. */
export type WritableTeammateGroupPermissions = {
    /** Which shared contacts they may see. Matters only in a company that restricts its shared contacts. */
    contacts?: {
        /** `all` of them, only those in certain `contact_lists`, or `none`. `contact_groups` is the former name of `contact_lists`. */
        access: "all" | "contact_groups" | "contact_lists" | "none";
        /**
         * @deprecated
         * The former name of `contact_list_ids`. Refused unless `access` is `contact_groups`.
         */
        contact_group_ids?: string[];
        /** IDs of the contact lists they may see. Refused unless `access` is `contact_lists`. */
        contact_list_ids?: string[];
    };
};

/** A new teammate group. Members, teams and inboxes are added afterwards. */
export type CreateTeammateGroup = {
    /** Shown in the settings of the app. */
    name: string;
    /** What the group is for. The group has none when omitted. */
    description?: string;
    permissions?: WritableTeammateGroupPermissions;
};

/** What to change about a teammate group. Omitted fields stay as they are. */
export type UpdateTeammateGroup = {
    /** Shown in the settings of the app. */
    name?: string;
    /** What the group is for. */
    description?: string;
    permissions?: WritableTeammateGroupPermissions;
};

/** One or more inboxes. */
export type InboxIds = {
    /** IDs of the inboxes. Inboxes have no aliases. */
    inbox_ids: ResourceID[];
};

/** A team without its inboxes and members. */
export type TeamPreview = {
    /** Links of the team. */
    _links: {
        /** Address of the team. */
        self: string;
    };
    /** Starts with `tim_`. */
    id: string;
    /** Shown above the team's inboxes in the sidebar of the app. */
    name: string;
};

/** One or more teams. */
export type TeamIds = {
    /** IDs of the teams. Teams have no aliases. */
    team_ids: ResourceID[];
};

/** What to change about a teammate. Omitted fields stay as they are. */
export type UpdateTeammate = {
    /** What others write after `@`. Lowercase letters, digits and underscores, unique in the company. */
    username?: string;
    /** Given name. */
    first_name?: string;
    /** Family name. */
    last_name?: string;
    /** False puts the teammate out of office, true back to work. */
    is_available?: boolean;
    /** The new values of all custom fields. A field that is left out of the object loses its value, so start from those the teammate has. Without the object, all of them stay. */
    custom_fields?: CustomFields;
};

/** A message template for one teammate. */
export type CreatePrivateMessageTemplate = {
    /** What teammates look for. Recipients never see it. */
    name: string;
    /** Subject for emails. Omitted, the template has none. */
    subject?: string;
    /** Text of the message, as HTML. Styles have to be inline. */
    body: string;
    /** Folder to put it in. Omitted or null, it goes to the top level. */
    folder_id?: string | null;
};

/** A message template for one teammate, with files. */
export type CreatePrivateMessageTemplateWithFiles = CreatePrivateMessageTemplate & AttachedFiles;

/** An inbox to create for one teammate alone. */
export type CreatePrivateInbox = {
    /** Shown in the teammate's sidebar. */
    name: string;
    custom_fields?: CustomFields;
};

/** A signature to create for one teammate. */
export type CreatePrivateSignature = {
    /** What the teammate picks the signature by. Recipients never see it. */
    name: string;
    /** Sender's name in the From line of emails signed with it. Without it the usual name stays. */
    sender_info?: string;
    /** The text as HTML. Variables such as `{{user.name}}` stand for the sender. */
    body: string;
    /**
     * True makes it the signature the teammate gets without choosing.
     * @default false
     */
    is_default?: boolean;
    /** Channels, by ID or alias, in which it can be used. Omitted or null means in all channels open to the teammate. */
    channel_ids?: string[] | null;
};

/** What Front answers for a teammate to those who write while time off lasts. */
export type AutoResponder = {
    /** True when Front answers at all. */
    is_enabled?: boolean;
    /** IDs of the channels on which it answers. */
    channel_ids?: ResourceID[];
    /** True when only senders who are known as contacts get the answer. */
    is_contacts_only?: boolean;
    /** Text of the answer. */
    body?: string;
};

/** A span in which a teammate is away. When it begins, Front sets them out of office and starts to answer for them, if it should; when it ends, they are available again. */
export type TimeOff = {
    /** Links of the time off. */
    _links: {
        /** Address of the time off. */
        self?: string;
        /** What the time off belongs to. */
        related?: {
            /** Address of the teammate who is away. */
            teammate?: string;
        };
    };
    /** Starts with `vcr_`. */
    id: string;
    /** Why they are away, as shown in the app. */
    name: string;
    /** When it begins, in Unix seconds with up to three decimals. */
    start_at: number;
    /** When it ends, in Unix seconds with up to three decimals. Null while no end is set. */
    end_at?: number | null;
    /** When it was entered, in Unix seconds with up to three decimals. */
    created_at?: number;
    /** When it last changed, in Unix seconds with up to three decimals. */
    updated_at?: number;
    auto_responder: AutoResponder;
};

/** New time off. */
export type CreateTimeOff = {
    /** Why the teammate is away, as shown in the app. */
    name: string;
    /** When it begins, in Unix seconds. */
    start_at: number;
    /** When it ends, in Unix seconds. With null it lasts until somebody ends it. */
    end_at?: number | null;
    auto_responder?: AutoResponder;
};

/** A department with inboxes, tags, rules and shifts of its own. The app calls it a workspace. */
export type Team = {
    /** Links of the team. */
    _links: {
        /** Address of the team. */
        self: string;
    };
    /** Starts with `tim_`. */
    id: string;
    /** Shown above the team's inboxes in the sidebar of the app. */
    name: string;
    /** The inboxes that the team shares. */
    inboxes: Inbox[];
    /** The teammates who can enter the team. A member need not see every inbox of it. */
    members: Teammate[];
};

/** An inbox to create for one team. */
export type CreateTeamInbox = CreateInbox;

/** A signature to create for a team. */
export type CreateSharedSignature = {
    /** What teammates pick the signature by. Recipients never see it. */
    name: string;
    /** Sender's name in the From line of emails signed with it. Without it the usual name stays. */
    sender_info?: string;
    /** The text as HTML. Variables such as `{{user.name}}` stand for the sender. */
    body: string;
    /** True lets members of the team use it in their own channels too. */
    is_visible_for_all_teammate_channels?: boolean;
    /**
     * True makes it the signature the team gets without choosing.
     * @default false
     */
    is_default?: boolean;
    /** Channels, by ID or alias, in which it can be used. Omitted or null means in all channels open to the team. */
    channel_ids?: string[] | null;
};

/** A saved filter of conversations that belongs to a team and can stand in its teammates' sidebars. */
export type SharedView = {
    /** Links of the view. */
    _links: {
        /** Address of the view. */
        self: string;
        /** What the view belongs to. */
        related?: {
            /** Address of its team. */
            owner?: string | null;
        };
    };
    /** Starts with `lns_`. */
    id: string;
    /** What the sidebar shows. */
    name: string;
    /** Colour of the view, such as `pink`. Null for none. */
    highlight: string | null;
    /** Inboxes whose conversations it shows. */
    inbox_ids: string[];
    /** Tags it looks for. Empty when any will do. */
    tag_ids: string[];
    /** Tags whose conversations it hides. */
    not_tag_ids: string[];
    /** True when it shows untagged conversations only. */
    no_tags: boolean;
    /** Teammates whose conversations it looks for. Empty when any will do. */
    assignee_ids: string[];
    /** Teammates whose conversations it hides. */
    not_assignee_ids: string[];
};

/** A view of the conversations in certain inboxes, narrowed down by tags and assignees. */
export type CreateView = {
    /** What the sidebar shows. */
    name: string;
    /** Inboxes whose conversations it shows. */
    inbox_ids: ResourceID[];
    /** Tags to look for. */
    tag_ids?: ResourceID[];
    /** Tags whose conversations it hides. */
    not_tag_ids?: ResourceID[];
    /** True to show untagged conversations only. */
    no_tags?: boolean;
    /** Teammates whose conversations to look for. */
    assignee_ids?: ResourceID[];
    /** Teammates whose conversations it hides. */
    not_assignee_ids?: ResourceID[];
    /** Colour of the view, such as `pink`. */
    highlight?: string;
};

/** What to change about time off. Omitted fields stay as they are. */
export type UpdateTimeOff = {
    /** Why the teammate is away, as shown in the app. */
    name?: string;
    /** When it begins, in Unix seconds. */
    start_at?: number;
    /** When it ends, in Unix seconds. Null takes the end away, so that it lasts until somebody ends it. */
    end_at?: number | null;
    /** What Front answers meanwhile. Whether a field left out of it keeps its value is not documented: send all four. */
    auto_responder?: AutoResponder;
};

/** What to change about a view. A list that is sent stands in place of the former one. */
export type UpdateView = {
    /** What the sidebar shows. */
    name?: string;
    /** Inboxes whose conversations it shows. */
    inbox_ids?: ResourceID[];
    /** Tags to look for. */
    tag_ids?: ResourceID[];
    /** Tags whose conversations it hides. */
    not_tag_ids?: ResourceID[];
    /** True to show untagged conversations only. */
    no_tags?: boolean;
    /** Teammates whose conversations to look for. */
    assignee_ids?: ResourceID[];
    /** Teammates whose conversations it hides. */
    not_assignee_ids?: ResourceID[];
    /** Colour of the view, such as `pink`. */
    highlight?: string;
};

/** What the application subscribed to. `payload.type` names the same event as the API does: `inbound_received` is `inbound`; `outbound_sent` is `outbound` or `out_reply`; `conversation_moved`, `conversation_archived`, `conversation_reopened`, `conversation_deleted` and `conversation_restored` are `move`, `archive`, `reopen`, `trash` and `restore`; `conversation_snooze_expired` is `reminder`; `message_delivery_failed` is `sending_error`; `new_comment_added` is `comment`; `assignee_changed` is `assign` or `unassign`; `tag_added` and `tag_removed` are `tag` and `untag`. */
export type WebhookEventType = "inbound_received" | "outbound_sent" | "conversation_moved" | "message_delivery_failed" | "conversation_archived" | "conversation_reopened" | "conversation_deleted" | "conversation_restored" | "conversation_snoozed" | "conversation_snooze_expired" | "new_comment_added" | "assignee_changed" | "tag_added" | "tag_removed" | "link_added" | "link_removed" | (string & {});

/** Which company the call is about. An application can be installed in many. */
export type WebhookAuthorization = {
    /** Company ID, which starts with `cmp_`, as `/me` tells it. */
    id: string;
};

/** An event, in the envelope of an application's webhook. */
export type WebhookEvent = {
    type: WebhookEventType;
    authorization: WebhookAuthorization;
    payload: Event;
};

/** The call that Front makes when the address of a webhook is saved, with a challenge in its header `X-Front-Challenge`. */
export type WebhookSync = {
    /** Always `sync`. */
    type: "sync";
    authorization: WebhookAuthorization;
};

/** What Front sends to the webhook of an application. */
export type ApplicationWebhook = WebhookEvent | WebhookSync;

/** Answer to a challenge. */
export type WebhookChallenge = {
    /** The value of the header `X-Front-Challenge`, unchanged. */
    challenge?: string;
};

/** Who set an event off, or what it was aimed at, by reference. */
export type EventPreviewResource = {
    /** Tells what the resource is. */
    _meta: {
        /** Kind of the resource. */
        type: "api" | "oauth_client" | "rule" | "teammate" | "imap" | "gmail" | "reminder" | "inboxes" | "recipient" | "message" | "comment" | "tag" | "deleted_conversation_ids" | "link" | "custom_field" | (string & {});
    };
    /** Links of the resource. */
    _links?: {
        /** Address of the resource. */
        self?: string;
    };
    /** ID of the resource. */
    id?: string;
};

/** The conversation of an event, by reference. */
export type EventPreviewConversation = {
    /** Links of the conversation. */
    _links: {
        /** Address of the conversation. */
        self: string;
        /** What belongs to the conversation. */
        related?: {
            /** Address of its history. */
            events?: string;
            /** Address of its followers. */
            followers?: string;
            /** Address of its messages. */
            messages?: string;
            /** Address of its comments. */
            comments?: string;
            /** Address of the inboxes it is in. */
            inboxes?: string;
        };
    };
    /** Starts with `cnv_`. */
    id: string;
};

/** An event reduced to references: source, target and conversation have an ID and a link, and no `data`. The event's own link leads to all of it. */
export type EventPreview = {
    /** Links of the event. */
    _links: {
        /** Address of the whole event. */
        self: string;
    };
    /** Starts with `evt_`. */
    id: string;
    type: EventType;
    /** When it happened, in Unix seconds with up to three decimals, or none. */
    emitted_at: number;
    source?: EventPreviewResource;
    target?: EventPreviewResource;
    conversation: EventPreviewConversation;
};

/** What Front sends to the webhook of a rule, an event or its preview, as the rule's action is set up. */
export type RuleWebhook = Event | EventPreview;

export interface components {
  schemas: {
/** Where the rest of the list is. A page can be short or even empty while more follow, so only `next` tells the end. */
Pagination: Pagination;
/** Links of the list itself. */
ListLinks: ListLinks;
/** Values of custom fields by the name each field has in Front. Text, a yes or no, a number, a date as Unix seconds, a teammate's ID or email, an inbox ID, or one of the choices of an enum, as the field's type asks. A field without a value is null. */
CustomFields: CustomFields;
/** A company that contacts belong to. */
Account: Account;
/** What Front answers when a request failed. A proxy before it can answer with HTML or nothing. */
ErrorBody: ErrorBody;
/** A new account. */
CreateAccount: CreateAccount;
/** One choice of a custom field of type `enum`. */
CustomFieldChoice: CustomFieldChoice;
/** The definition of a field that a company added to one kind of resource. The values are with the resources, in their `custom_fields`. */
CustomField: CustomField;
/** Changes to an account. What is omitted stays as it is. */
UpdateAccount: UpdateAccount;
/** A named set of contacts. Formerly called a group, hence the prefix `grp_` of its ID. */
ContactList: ContactList;
/** One way to reach a contact. No two contacts share a pair of `source` and `handle`. */
ContactHandle: ContactHandle;
/** A person or a company you exchange messages with, known by one handle or several. */
Contact: Contact;
/** ID of a resource, or an alias of it such as `alt:email:leela@planet-express.com`. */
ResourceID: ResourceID;
/** Names the contacts that an operation adds or removes. */
ContactIds: ContactIds;
/** A metric of one value, averaged or counted over conversations (`avg_`, `num_`, `pct_`), or the day or hour when most messages come in (`busiest_`). */
LegacyAnalyticsScalarId: LegacyAnalyticsScalarId;
/** A metric of many values: `_table` has a line per customer, tag or teammate, `top_` the three best teammates, `_histo` the share of conversations by how long they took. */
LegacyAnalyticsTableId: LegacyAnalyticsTableId;
/** A metric that is split into spans of time, one value each. */
LegacyAnalyticsGraphId: LegacyAnalyticsGraphId;
/** How to read a value. `num` is a number, `dur` a length of time in seconds, `pct` a percentage, `str` a text. */
LegacyAnalyticsValueType: LegacyAnalyticsValueType;
/** A metric of one value. */
LegacyAnalyticsScalar: LegacyAnalyticsScalar;
/** A column of a table. */
LegacyAnalyticsColumn: LegacyAnalyticsColumn;
/** A cell of a table. */
LegacyAnalyticsValue: LegacyAnalyticsValue;
/** A metric in lines and columns. */
LegacyAnalyticsTable: LegacyAnalyticsTable;
/** A point of a graph. */
LegacyAnalyticsPoint: LegacyAnalyticsPoint;
/** A metric over time. */
LegacyAnalyticsGraph: LegacyAnalyticsGraph;
/** Metrics, and how far their computation is. */
LegacyAnalytics: LegacyAnalytics;
/** What to count. All fields have to match, each by any of its IDs: two inboxes and one tag mean either inbox, and the tag. Everything counts when omitted. */
AnalyticsFilters: AnalyticsFilters;
/** What an analysis covers, in time and otherwise. */
AnalyticsScope: AnalyticsScope;
/** Column of an export of messages. */
AnalyticsMessagesColumns: AnalyticsMessagesColumns;
/** One line for each message. */
AnalyticsMessagesExportColumns: AnalyticsMessagesExportColumns;
/** Column of an export of events. Columns about one custom field, ticket status or quality score are better written as objects, which say which one. */
AnalyticsActivitiesColumns: AnalyticsActivitiesColumns;
/** Criterion that the automatic quality check scores answers by. */
AnalyticsActivitiesSmartQAScoreParameters: AnalyticsActivitiesSmartQAScoreParameters;
/** A column about one criterion of the automatic quality check. */
AnalyticsActivitiesSmartQAParameterizedColumn: AnalyticsActivitiesSmartQAParameterizedColumn;
/** A column about one ticket status or one custom field. */
AnalyticsActivitiesNumericParameterizedColumn: AnalyticsActivitiesNumericParameterizedColumn;
/** One line for each event, messages and everything else that happened. */
AnalyticsActivitiesExportsColumns: AnalyticsActivitiesExportsColumns;
/** What to export, and as which columns. */
AnalyticsExportRequest: AnalyticsExportRequest;
/** A file of messages or events, and how far its making is. */
AnalyticsExport: AnalyticsExport;
/** Name of a metric: `avg_` for averages, `num_` for counts, `pct_` for percentages. A segment is one stretch of a conversation, of which a long one has several. */
AnalyticsMetricId: AnalyticsMetricId;
/** Metrics to compute, and over what. */
AnalyticsReportRequest: AnalyticsReportRequest;
/** How to read the value of a metric: a plain number, a percentage, a length of time, a text, or a resource of Front. Front does not say what unit a duration has; its exports use seconds. */
AnalyticsScalarType: AnalyticsScalarType;
/** Value of the type `resource`. */
AnalyticsResource: AnalyticsResource;
/** Value of a metric. Null when there is nothing to compute it from. */
AnalyticsScalarValue: AnalyticsScalarValue;
/** One metric over the whole span of a report. */
AnalyticsScalar: AnalyticsScalar;
/** Metrics that were asked for, and how far their computation is. */
AnalyticsReport: AnalyticsReport;
/** Names one object of an application, by `id` or by `ext_link`. With both, `id` counts. */
AppObjectReference: AppObjectReference;
/** Something that happened to an object of your application, outside of Front. */
AppEvent: AppEvent;
/**
 * What the channel is connected to.
 *
 * | type | connected to |
 * |---|---|
 * | `custom` | your own service, through the API alone or through an application |
 * | `smtp` | a mailbox whose mail is forwarded to Front |
 * | `imap` | a mailbox that Front signs in to over IMAP |
 * | `gmail`, `office365` | a mailbox of Google or Microsoft |
 * | `front_mail` | a mailbox that Front itself hosts |
 * | `form` | a contact form on a website |
 * | `front_chat` | Front's chat on a website or in an app |
 * | `twilio`, `twilio_whatsapp` | a Twilio number, for SMS or WhatsApp |
 * | `yalo_wha` | WhatsApp through Yalo |
 * | `facebook`, `twitter`, `twitter_dm` | a page or account, public or direct messages |
 * | `google_play` | the reviews of an app |
 * | `intercom`, `smooch`, `layer_anon` | a chat of another service |
 * | `talkdesk`, `truly` | a phone service |
 *
 * Requests can create `custom`, `smtp` and `twilio` only. The others are connected in the app.
 *
 */
ChannelType: ChannelType;
/** How a channel behaves. Empty where nobody has set anything. */
ChannelSettings: ChannelSettings;
/** An address through which a company sends and receives messages. What arrives at it goes into one inbox. */
Channel: Channel;
/** What to change. Omitted fields stay as they are. */
UpdateChannel: UpdateChannel;
/** What a draft says, to whom and in whose name. */
DraftContent: DraftContent;
/** The draft of a message that starts a conversation. */
CreateDraft: CreateDraft;
/** The bytes of a file. In a multipart body, a part with the file's name and media type. */
File: File;
/** The files of an upload. Fields inside others are named with brackets in a form: `attachments[0]`, `to[0]`, `options[archive]`. */
AttachedFiles: AttachedFiles;
/** The draft of a message that starts a conversation, with files. */
CreateDraftWithFiles: CreateDraftWithFiles;
/** Someone who acts in Front: a member of the company, a visitor, or a bot that stands for a rule, a macro or an application. */
Teammate: Teammate;
/** One address of a message, with the part it plays there. */
Recipient: Recipient;
/** A file that belongs to a message, a comment or a message template. */
Attachment: Attachment;
/** A text that closes a message, private to a teammate or shared by a team. */
Signature: Signature;
/** What only messages of one type have. The fields of other types are absent or null. */
MessageMetadata: MessageMetadata;
/** Something said in a conversation: received, sent, or still a draft. `https://app.frontapp.com/open/{id}` shows it in the app. */
Message: Message;
/** A place where the conversations of one or more channels arrive, shared by a team or private to one teammate. */
Inbox: Inbox;
/** A message that a customer wrote elsewhere, on its way into a custom channel. */
CustomMessage: CustomMessage;
/** A message that a customer wrote elsewhere, with files. */
CustomMessageWithFiles: CustomMessageWithFiles;
/** What happens to the conversation when the message goes out. */
SendingOptions: SendingOptions;
/** A message to send as the first of a conversation. Front says that `to` is required, and also that one of `to`, `cc` and `bcc` is enough; `to` is the safe one. */
OutboundMessage: OutboundMessage;
/** A message to send as the first of a conversation, with files. */
OutboundMessageWithFiles: OutboundMessageWithFiles;
/** What a teammate wrote to the others in a conversation. It is never sent to anybody outside. */
Comment: Comment;
/** What shall change in a comment. Fields left out stay as they are. */
UpdateComment: UpdateComment;
/** A comment to be written. */
CreateComment: CreateComment;
/** A comment to be written, with files. */
CreateCommentWithFiles: CreateCommentWithFiles;
/** An automation of the company, a team or a teammate. What sets it off is configured in the app and not shown. */
Rule: Rule;
/** A status that the tickets of the company can be in. */
Status: Status;
/** A label of conversations. Tags form trees, and belong to the company, to a team or to a teammate. Old payloads have only `id`, `name` and links. */
Tag: Tag;
/** Colour of a tag. Answers may also hold an emoji, which a request cannot set. */
TagHighlight: TagHighlight;
/** A tag to make. */
CreateTag: CreateTag;
/** A contact list to create. */
CreateContactList: CreateContactList;
/** Names the contacts to take off a list. */
RemoveContactsFromList: RemoveContactsFromList;
/** What can be written of a contact. In an update, whatever is omitted stays as it is. */
UpdateContact: UpdateContact;
/** Kind of a handle that can be written: `email` for an address, `phone` for a number, `twitter` for an @name, `facebook`, `intercom` and `front_chat` for a user ID over there, `custom` for an identifier of your own. */
ContactHandleSource: ContactHandleSource;
/** A way to reach a contact, to be added. No other contact may have the same pair of `source` and `handle`. */
WritableContactHandle: WritableContactHandle;
/** A contact to create. */
CreateContact: CreateContact;
/** The picture of a contact. */
ContactAvatar: ContactAvatar;
/** A contact to create, together with its picture. */
CreateContactWithAvatar: CreateContactWithAvatar;
/** Names the contacts to merge, and which of them stays. */
MergeContacts: MergeContacts;
/** Changes to a contact, its picture among them. */
UpdateContactWithAvatar: UpdateContactWithAvatar;
/** Something outside Front that conversations refer to, such as an order or an issue. Once called a topic. */
Link: Link;
/** A snooze that has yet to end. When it does, the conversation comes back to the inbox. */
Reminder: Reminder;
/** A thread of messages and comments, shown in one or several inboxes. `https://app.frontapp.com/open/{id}` opens it in the app. Older versions of the API sent little more than the fields that are required here. */
Conversation: Conversation;
/** Names the handle to take away from a contact. */
DeleteContactHandle: DeleteContactHandle;
/** Something a teammate wrote down about a contact. It has no ID and cannot be changed by the API. */
ContactNote: ContactNote;
/** A note to write down about a contact. */
CreateContactNote: CreateContactNote;
/** What a new discussion or task has in common, with or without files. */
NewConversation: NewConversation;
/** The first comment of a new conversation. */
OpeningComment: OpeningComment;
/** A discussion or a task, placed in an inbox or between teammates. */
CreateConversation: CreateConversation;
/** The first comment of a new conversation, with files. */
OpeningCommentWithFiles: OpeningCommentWithFiles;
/** A discussion or a task whose first comment carries files. */
CreateConversationWithFiles: CreateConversationWithFiles;
/** Changes to a conversation. What is omitted stays as it is. */
UpdateConversation: UpdateConversation;
/** Who is to take care of the conversation. */
UpdateConversationAssignee: UpdateConversationAssignee;
/** The draft of a reply. */
ReplyDraft: ReplyDraft;
/** The draft of a reply, with files. */
ReplyDraftWithFiles: ReplyDraftWithFiles;
/** What happened. Front adds types over time, so expect ones that are not listed. Known sources and targets by type: `assign`, by a teammate or rule, at a teammate; `unassign`, `archive`, `reopen`, `trash` and `restore`, by a teammate or rule, at nothing; `reminder`, when a snooze ends, at nothing; `comment` and `mention`, by a teammate, at a comment; `inbound`, `outbound` and `out_reply`, from inboxes, at a message; `move`, by a teammate or rule, at inboxes; `forward`, by a teammate or rule, at a message; `tag` and `untag`, by a teammate or rule, at a tag; `link_added` and `link_removed`, by a teammate or rule, at a link; `sending_error` and `message_bounce_error`, from a recipient, at a message; `conversations_merged`, by a teammate, at the conversations that are gone. */
EventType: EventType;
/** Who or what set an event off. `_meta.type` tells the shape of `data`: an object for a teammate or rule, an array for inboxes, often null for the rest. */
EventSource: EventSource;
/** What an event was aimed at. `_meta.type` tells the shape of `data`. Events of the types `unassign`, `archive`, `reopen`, `trash`, `restore` and `reminder` have no target. */
EventTarget: EventTarget;
/** One thing that happened in a conversation. `type` tells which kinds of `source` and `target` to expect. */
Event: Event;
/** The teammates who start or stop following. */
FollowerIds: FollowerIds;
/** Links to add, by ID or by address. Exactly one of the two is needed. */
ConversationLinks: ConversationLinks;
/** One or more links. */
LinkIds: LinkIds;
/** A message to send into a conversation. */
OutboundReplyMessage: OutboundReplyMessage;
/** A message to send into a conversation, with files. */
OutboundReplyMessageWithFiles: OutboundReplyMessageWithFiles;
/** A snooze to set, to move or to cancel. */
UpdateConversationReminders: UpdateConversationReminders;
/** One or more tags. */
TagIds: TagIds;
/** What to change about a custom field. Its type cannot change. */
UpdateCustomField: UpdateCustomField;
/** Which state of the draft shall be deleted. */
DeleteDraft: DeleteDraft;
/** New content of a draft. */
EditDraft: EditDraft;
/** New content of a draft, with files. */
EditDraftWithFiles: EditDraftWithFiles;
/** What to export. */
LegacyExportRequest: LegacyExportRequest;
/** A CSV file of messages or events, and how far its making is. */
LegacyExport: LegacyExport;
/** A shared inbox to create. It has no channel until one is created or moved into it. */
CreateInbox: CreateInbox;
/** How the new channel behaves, and for Twilio how Front signs in. */
CreateChannelSettings: CreateChannelSettings;
/**
 * What Front signs in with when it calls the server of an application channel. Which fields are needed is up to how the
 * application authenticates:
 *
 * | authentication | fields |
 * |---|---|
 * | none | leave out the object |
 * | API key | `api_key` |
 * | Basic | `username`, `password` |
 * | Bearer | `access_token` |
 * | OAuth 2 client credentials | `client_id`, `client_secret` |
 * | OAuth 2 password | `username`, `password` |
 * | OAuth 2 authorization code | leave out the object |
 *
 * With an OAuth 2 authorization code the channel starts signed out, until somebody completes the flow in the app.
 *
 */
ChannelCredentials: ChannelCredentials;
/** A channel to create. Only channels of your own service, forwarded mailboxes and Twilio numbers can be made this way. */
CreateChannel: CreateChannel;
/** A message from the past, or from a source that has no channel. */
ImportMessage: ImportMessage;
/** A message to import, with files. */
ImportMessageWithFiles: ImportMessageWithFiles;
/** One or more teammates. */
TeammateIds: TeammateIds;
/** Language code, such as `en` or `fr`. Front knows many others, some of them with a region, such as `zh-CN`. */
KnowledgeBaseLocale: KnowledgeBaseLocale;
/** A page of a knowledge base without its text, which is one for each language. */
KnowledgeBaseArticleSlim: KnowledgeBaseArticleSlim;
/** A page of a knowledge base in one language, with its text. */
KnowledgeBaseArticle: KnowledgeBaseArticle;
/** New text of an article in one language. */
KnowledgeBaseArticlePatch: KnowledgeBaseArticlePatch;
/** Links of a category. */
KnowledgeBaseCategoryLinks: KnowledgeBaseCategoryLinks;
/** A chapter of a knowledge base without its texts, which are one for each language. */
KnowledgeBaseCategorySlim: KnowledgeBaseCategorySlim;
/** A chapter of a knowledge base in one language. */
KnowledgeBaseCategory: KnowledgeBaseCategory;
/** New texts of a category in one language. What is omitted stays. */
KnowledgeBaseCategoryPatch: KnowledgeBaseCategoryPatch;
/** Links of a knowledge base. */
KnowledgeBaseLinks: KnowledgeBaseLinks;
/** A site of help articles without its texts, which are one for each language. */
KnowledgeBaseSlim: KnowledgeBaseSlim;
/** A knowledge base to create. */
KnowledgeBaseCreate: KnowledgeBaseCreate;
/** A site of help articles as readers of one language see it. */
KnowledgeBase: KnowledgeBase;
/** An article to create. */
KnowledgeBaseArticleCreate: KnowledgeBaseArticleCreate;
/** A category to create. */
KnowledgeBaseCategoryCreate: KnowledgeBaseCategoryCreate;
/** New texts of a knowledge base in one language. */
KnowledgeBasePatch: KnowledgeBasePatch;
/** A new link, named by `external_url`, or application objects to refresh, named by `pattern`. Not both. */
CreateLink: CreateLink;
/** Changes to a link. */
UpdateLink: UpdateLink;
/** The company that a token belongs to. */
Identity: Identity;
/** A folder of message templates, which may hold other folders. */
MessageTemplateFolder: MessageTemplateFolder;
/** A folder for message templates. */
CreateMessageTemplateFolder: CreateMessageTemplateFolder;
/** What to change about a folder. */
UpdateMessageTemplateFolder: UpdateMessageTemplateFolder;
/** A folder for the folder in the path. */
CreateMessageTemplateFolderAsChild: CreateMessageTemplateFolderAsChild;
/** A prepared message that teammates insert and then edit, shared by a team or private to one teammate. */
MessageTemplate: MessageTemplate;
/** A message template for the folder in the path. */
CreateMessageTemplateAsChild: CreateMessageTemplateAsChild;
/** A message template for the folder in the path, with files. */
CreateMessageTemplateAsChildWithFiles: CreateMessageTemplateAsChildWithFiles;
/** A message template for a team. */
CreateSharedMessageTemplate: CreateSharedMessageTemplate;
/** A message template for a team, with files. */
CreateSharedMessageTemplateWithFiles: CreateSharedMessageTemplateWithFiles;
/** What to change about a message template. */
MessageTemplateChanges: MessageTemplateChanges;
/** What to change about a message template, which may lose its files. */
UpdateMessageTemplate: UpdateMessageTemplate;
/** What to change about a message template, with files. */
UpdateMessageTemplateWithFiles: UpdateMessageTemplateWithFiles;
/** An email as it travelled, headers and all, in the EML format of RFC 822. */
MessageSource: MessageSource;
/** Tells when a message was seen, and by whom if that is known. */
SeenReceipt: SeenReceipt;
/** Colour of a shift in the app. */
ShiftColor: ShiftColor;
/** One stretch of time in a day, on the clock of the shift's time zone. */
ShiftInterval: ShiftInterval;
/** The hours of a shift in every week. At most one interval a day, and one day of work at least. */
ShiftIntervals: ShiftIntervals;
/** Working hours that repeat every week. When they begin, Front sets the teammates of the shift available, and out of office when they end. */
Shift: Shift;
/** A new shift and those who work it. */
CreateShift: CreateShift;
/** What to change about a shift. Omitted fields stay as they are. */
UpdateShift: UpdateShift;
/** Changes to a signature. */
UpdateSignature: UpdateSignature;
/** Changes of a tag. What is left out stays as it is. */
UpdateTag: UpdateTag;
/** What the members of a teammate group may see beyond its inboxes. */
TeammateGroupPermissions: TeammateGroupPermissions;
/** A set of teammates who get access to teams, inboxes and contact lists together. */
TeammateGroup: TeammateGroup;
/** What the members of a teammate group may see beyond its inboxes. */
WritableTeammateGroupPermissions: WritableTeammateGroupPermissions;
/** A new teammate group. Members, teams and inboxes are added afterwards. */
CreateTeammateGroup: CreateTeammateGroup;
/** What to change about a teammate group. Omitted fields stay as they are. */
UpdateTeammateGroup: UpdateTeammateGroup;
/** One or more inboxes. */
InboxIds: InboxIds;
/** A team without its inboxes and members. */
TeamPreview: TeamPreview;
/** One or more teams. */
TeamIds: TeamIds;
/** What to change about a teammate. Omitted fields stay as they are. */
UpdateTeammate: UpdateTeammate;
/** A message template for one teammate. */
CreatePrivateMessageTemplate: CreatePrivateMessageTemplate;
/** A message template for one teammate, with files. */
CreatePrivateMessageTemplateWithFiles: CreatePrivateMessageTemplateWithFiles;
/** An inbox to create for one teammate alone. */
CreatePrivateInbox: CreatePrivateInbox;
/** A signature to create for one teammate. */
CreatePrivateSignature: CreatePrivateSignature;
/** What Front answers for a teammate to those who write while time off lasts. */
AutoResponder: AutoResponder;
/** A span in which a teammate is away. When it begins, Front sets them out of office and starts to answer for them, if it should; when it ends, they are available again. */
TimeOff: TimeOff;
/** New time off. */
CreateTimeOff: CreateTimeOff;
/** A department with inboxes, tags, rules and shifts of its own. The app calls it a workspace. */
Team: Team;
/** An inbox to create for one team. */
CreateTeamInbox: CreateTeamInbox;
/** A signature to create for a team. */
CreateSharedSignature: CreateSharedSignature;
/** A saved filter of conversations that belongs to a team and can stand in its teammates' sidebars. */
SharedView: SharedView;
/** A view of the conversations in certain inboxes, narrowed down by tags and assignees. */
CreateView: CreateView;
/** What to change about time off. Omitted fields stay as they are. */
UpdateTimeOff: UpdateTimeOff;
/** What to change about a view. A list that is sent stands in place of the former one. */
UpdateView: UpdateView;
/** What the application subscribed to. `payload.type` names the same event as the API does: `inbound_received` is `inbound`; `outbound_sent` is `outbound` or `out_reply`; `conversation_moved`, `conversation_archived`, `conversation_reopened`, `conversation_deleted` and `conversation_restored` are `move`, `archive`, `reopen`, `trash` and `restore`; `conversation_snooze_expired` is `reminder`; `message_delivery_failed` is `sending_error`; `new_comment_added` is `comment`; `assignee_changed` is `assign` or `unassign`; `tag_added` and `tag_removed` are `tag` and `untag`. */
WebhookEventType: WebhookEventType;
/** Which company the call is about. An application can be installed in many. */
WebhookAuthorization: WebhookAuthorization;
/** An event, in the envelope of an application's webhook. */
WebhookEvent: WebhookEvent;
/** The call that Front makes when the address of a webhook is saved, with a challenge in its header `X-Front-Challenge`. */
WebhookSync: WebhookSync;
/** What Front sends to the webhook of an application. */
ApplicationWebhook: ApplicationWebhook;
/** Answer to a challenge. */
WebhookChallenge: WebhookChallenge;
/** Who set an event off, or what it was aimed at, by reference. */
EventPreviewResource: EventPreviewResource;
/** The conversation of an event, by reference. */
EventPreviewConversation: EventPreviewConversation;
/** An event reduced to references: source, target and conversation have an ID and a link, and no `data`. The event's own link leads to all of it. */
EventPreview: EventPreview;
/** What Front sends to the webhook of a rule, an event or its preview, as the rule's action is set up. */
RuleWebhook: RuleWebhook;
  };
}

export type ListAccountsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the accounts by.
     * @example updated_at
     */
    sort_by?: "created_at" | "updated_at";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListAccountsInit = { params?: { query?: ListAccountsQuery } };

export type CreateAccountInit = { body: CreateAccount };

export type FetchAnAccountInit = { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
} } };

export type DeleteAnAccountInit = { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
} } };

export type UpdateAccountInit = { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
} }; body: UpdateAccount };

export type ListAccountContactsQuery = {
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Field to sort the contacts by.
     * @example updated_at
     */
    sort_by?: "created_at" | "updated_at";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListAccountContactsInit = { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
}; query?: ListAccountContactsQuery } };

export type AddContactToAccountInit = { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
} }; body: ContactIds };

export type RemoveContactFromAccountInit = { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
} }; body: ContactIds };

export type GetAnalyticsQuery = {
    /**
     * Inboxes to count, by ID. All inboxes when omitted. On the wire the name is followed by brackets, as in `inbox_ids[]`.
     * @example [
     *       "inb_55c8c149"
     *     ]
     */
    inbox_ids?: string[];
    /**
     * Tags to count, by ID. All conversations when omitted. On the wire the name is followed by brackets, as in `tag_ids[]`.
     * @example [
     *       "tag_55c8c149"
     *     ]
     */
    tag_ids?: string[];
    /**
     * First moment to count, in Unix seconds.
     * @example 1769385600
     */
    start: number;
    /**
     * Last moment to count, in Unix seconds.
     * @example 1769472000
     */
    end: number;
    /**
     * Name of the time zone that days and hours are counted in. UTC when omitted.
     * @example America/New_York
     */
    timezone?: string;
    /**
     * Metrics to compute. On the wire the name is followed by brackets, as in `metrics[]`.
     * @example [
     *       "avg_conversations_per_day",
     *       "first_response_histo",
     *       "first_response_graph"
     *     ]
     */
    metrics: (LegacyAnalyticsScalarId | LegacyAnalyticsTableId | LegacyAnalyticsGraphId)[];
};

export type GetAnalyticsInit = { params: { query: GetAnalyticsQuery } };

export type CreateAnalyticsExportInit = { body: AnalyticsExportRequest };

export type GetAnalyticsExportInit = { params: { path: {
    /**
     * Export ID.
     * @example exp_55c8c149
     */
    export_id: Reference;
} } };

export type CreateAnalyticsReportInit = { body: AnalyticsReportRequest };

export type GetAnalyticsReportInit = { params: { path: {
    /**
     * Identifier of the report, taken from the last part of its `self` link.
     * @example 7f3e1c2a9b
     */
    report_uid: string;
} } };

export type TriggerAppEventInit = { params: { path: {
    /**
     * Identifier of the application, shown in its settings for developers.
     * @example 3f9k2m7q
     */
    application_uid: string;
} }; body: AppEvent };

export type GetChannelInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
} } };

export type UpdateChannelInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: UpdateChannel };

export type CreateDraftInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
} }; body: CreateDraftWithFiles };

export type GetChannelInboxInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
} } };

export type ReceiveCustomMessagesInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: CustomMessageWithFiles };

export type CreateMessageInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
} }; body: OutboundMessageWithFiles };

export type ValidateChannelInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
} } };

export type GetCommentInit = { params: { path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
} } };

export type UpdateCommentInit = { params: { path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
} }; body: UpdateComment };

export type DownloadAttachmentForACommentInit = { params: { path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
} } };

export type ListCommentMentionsInit = { params: { path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
} } };

export type AddCommentReplyInit = { params: { path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
} }; body: CreateCommentWithFiles };

export type GetTicketStatusByIdInit = { params: { path: {
    /**
     * Ticket status ID.
     * @example sts_55c8c149
     */
    status_id: Reference;
} } };

export type ListCompanyTagsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the tags by.
     * @example id
     */
    sort_by?: "id";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListCompanyTagsInit = { params?: { query?: ListCompanyTagsQuery } };

export type CreateCompanyTagInit = { body: CreateTag };

export type CreateGroupInit = { body: CreateContactList };

export type DeleteGroupInit = { params: { path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
} } };

export type ListContactsInGroupQuery = {
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
};

export type ListContactsInGroupInit = { params: { path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
}; query?: ListContactsInGroupQuery } };

export type AddContactsToGroupInit = { params: { path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
} }; body: ContactIds };

export type RemoveContactsFromGroupInit = { params: { path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
} }; body: RemoveContactsFromList };

export type CreateContactListInit = { body: CreateContactList };

export type DeleteContactListInit = { params: { path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
} } };

export type ListContactsInContactListQuery = {
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
};

export type ListContactsInContactListInit = { params: { path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
}; query?: ListContactsInContactListQuery } };

export type AddContactsToContactListInit = { params: { path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
} }; body: ContactIds };

export type RemoveContactsFromContactListInit = { params: { path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
} }; body: RemoveContactsFromList };

export type ListContactsQuery = {
    /**
     * Narrows the list to contacts changed in a span of time. On the wire: `q[updated_after]=1769385600`.
     * @example {
     *       "updated_after": 1769385600
     *     }
     */
    q?: {
        /** Keeps contacts updated after this moment, in Unix seconds with up to three decimals. */
        updated_after?: number;
        /** Keeps contacts updated before this moment, in Unix seconds with up to three decimals. */
        updated_before?: number;
    };
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the contacts by.
     * @example updated_at
     */
    sort_by?: "created_at" | "updated_at";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListContactsInit = { params?: { query?: ListContactsQuery } };

export type CreateContactInit = { body: CreateContactWithAvatar };

export type MergeContactsInit = { body: MergeContacts };

export type GetContactInit = { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} } };

export type DeleteAContactInit = { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} } };

export type UpdateAContactInit = { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} }; body: UpdateContactWithAvatar };

export type ListContactConversationsQuery = {
    /**
     * Narrows the list to conversations in certain states. On the wire: `q[statuses][]=assigned&q[statuses][]=unassigned`.
     * @example {
     *       "statuses": [
     *         "assigned",
     *         "unassigned"
     *       ]
     *     }
     */
    q?: {
        /** Keeps conversations in any of these statuses. `deleted` is the older name of `trashed`. */
        statuses?: ("assigned" | "unassigned" | "archived" | "trashed" | "deleted")[];
        /** Keeps conversations whose ticket status is in any of these categories. Needs ticketing, and stands in place of `statuses`. */
        status_categories?: ("open" | "waiting" | "resolved")[];
        /** Keeps conversations with any of these ticket statuses. Needs ticketing, and stands in place of `statuses`. */
        status_ids?: string[];
    };
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type ListContactConversationsInit = { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
}; query?: ListContactConversationsQuery } };

export type AddContactHandleInit = { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} }; body: WritableContactHandle };

export type DeleteContactHandleInit = { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} }; body: DeleteContactHandle };

export type ListNotesInit = { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} } };

export type AddNoteInit = { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} }; body: CreateContactNote };

export type ListConversationsQuery = {
    /**
     * Narrows the list to conversations in certain states. On the wire: `q[statuses][]=assigned&q[statuses][]=unassigned`.
     * @example {
     *       "statuses": [
     *         "assigned",
     *         "unassigned"
     *       ]
     *     }
     */
    q?: {
        /** Keeps conversations in any of these statuses. `deleted` is the older name of `trashed`. */
        statuses?: ("assigned" | "unassigned" | "archived" | "trashed" | "deleted")[];
        /** Keeps conversations whose ticket status is in any of these categories. Needs ticketing, and stands in place of `statuses`. */
        status_categories?: ("open" | "waiting" | "resolved")[];
        /** Keeps conversations with any of these ticket statuses. Needs ticketing, and stands in place of `statuses`. */
        status_ids?: string[];
    };
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the conversations by.
     * @example date
     */
    sort_by?: "date";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListConversationsInit = { params?: { query?: ListConversationsQuery } };

export type CreateConversationInit = { body: CreateConversationWithFiles };

export type SearchConversationsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type SearchConversationsInit = { params: { path: {
    /**
     * Search query: words, quoted phrases and at most 15 filters, separated by spaces. Filters are `inbox:`, `tag:`, `link:`, `contact:`, `recipient:`, `from:`, `to:`, `cc:`, `bcc:`, `assignee:`, `author:`, `participant:`, `mention:`, `commenter:`, `custom_field:"Name=Value"`, `before:`, `after:` and `during:` in Unix seconds, and `is:` with `open`, `archived`, `assigned`, `unassigned`, `snoozed`, `trashed`, `unreplied`, `waiting` or `resolved`. All have to match; of several `from:`, `to:`, `cc:` or `bcc:`, one is enough.
     * @example is:open recipient:calculon@momsbot.com
     */
    query: string;
}; query?: SearchConversationsQuery } };

export type GetConversationByIdInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } };

export type DeleteConversationInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } };

export type UpdateConversationInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: UpdateConversation };

export type UpdateConversationAssigneeInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: UpdateConversationAssignee };

export type ListConversationCommentsInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } };

export type AddCommentInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: CreateCommentWithFiles };

export type ListConversationDraftsInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } };

export type CreateDraftReplyInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: ReplyDraftWithFiles };

export type ListConversationEventsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type ListConversationEventsInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
}; query?: ListConversationEventsQuery } };

export type ListConversationFollowersInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } };

export type AddConversationFollowersQuery = {
    /**
     * Skips IDs that are no teammates and adds the others, where the whole request would fail otherwise.
     * @example true
     */
    ignore_errors?: boolean;
};

export type AddConversationFollowersInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
}; query?: AddConversationFollowersQuery }; body: FollowerIds };

export type DeleteConversationFollowersInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: FollowerIds };

export type ListConversationInboxesInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } };

export type AddConversationLinkInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: ConversationLinks };

export type RemoveConversationLinksInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: LinkIds };

export type ListConversationMessagesQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the messages by.
     * @example created_at
     */
    sort_by?: "created_at";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListConversationMessagesInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
}; query?: ListConversationMessagesQuery } };

export type CreateMessageReplyInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: OutboundReplyMessageWithFiles };

export type UpdateConversationRemindersInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: UpdateConversationReminders };

export type AddConversationTagInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: TagIds };

export type RemoveConversationTagInit = { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: TagIds };

export type UpdateCustomFieldInit = { params: { path: {
    /**
     * Custom field ID.
     * @example fld_55c8c149
     */
    custom_field_id: Reference;
} }; body: UpdateCustomField };

export type DownloadAttachmentInit = { params: { path: {
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
} } };

export type DeleteDraftInit = { params: { path: {
    /**
     * Draft ID, which is the ID of a message.
     * @example msg_3f9k2m7q
     */
    draft_id: Reference;
} }; body: DeleteDraft };

export type EditDraftInit = { params: { path: {
    /**
     * Draft ID, which is the ID of a message, or the alias `alt:uid:` with its `message_uid`.
     * @example msg_3f9k2m7q
     */
    message_id: Reference<"uid">;
} }; body: EditDraftWithFiles };

export type ListEventsQuery = {
    /**
     * Narrows the list to certain types of events, inboxes and times. On the wire: `q[types][]=comment&q[types][]=assign&q[after]=1769385600`.
     * @example {
     *       "types": [
     *         "comment",
     *         "assign"
     *       ],
     *       "after": 1769385600,
     *       "before": 1769472000
     *     }
     */
    q?: {
        /** Keeps events of any of these types. */
        types?: EventType[];
        /** Keeps events of conversations in any of these inboxes, by ID. */
        inboxes?: string[];
        /** Keeps events emitted before this moment, in Unix seconds with up to three decimals. */
        before?: number;
        /** Keeps events emitted after this moment, in Unix seconds with up to three decimals. */
        after?: number;
    };
    /**
     * How many events a page holds at most. Events come in smaller pages than other lists.
     * @example 15
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the events by.
     * @example created_at
     */
    sort_by?: "created_at";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListEventsInit = { params?: { query?: ListEventsQuery } };

export type GetEventInit = { params: { path: {
    /**
     * Event ID.
     * @example evt_55c8c149
     */
    event_id: Reference;
} } };

export type ListExportsQuery = {
    /**
     * Number of the page to fetch, counted from 1. The way to page before page tokens existed.
     * @example 2
     */
    page?: number;
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
};

export type ListExportsInit = { params?: { query?: ListExportsQuery } };

export type CreateExportInit = { body: LegacyExportRequest };

export type GetExportInit = { params: { path: {
    /**
     * Export ID.
     * @example exp_55c8c149
     */
    export_id: Reference;
} } };

export type CreateInboxInit = { body: CreateInbox };

export type GetInboxInit = { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} } };

export type ListInboxChannelsInit = { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} } };

export type CreateAChannelInit = { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} }; body: CreateChannel };

export type ListInboxConversationsQuery = {
    /**
     * Narrows the list to conversations in certain states. On the wire: `q[statuses][]=assigned&q[statuses][]=unassigned`.
     * @example {
     *       "statuses": [
     *         "assigned",
     *         "unassigned"
     *       ]
     *     }
     */
    q?: {
        /** Keeps conversations in any of these statuses. `deleted` is the older name of `trashed`. */
        statuses?: ("assigned" | "unassigned" | "archived" | "trashed" | "deleted")[];
        /** Keeps conversations whose ticket status is in any of these categories. Needs ticketing, and stands in place of `statuses`. */
        status_categories?: ("open" | "waiting" | "resolved")[];
        /** Keeps conversations with any of these ticket statuses. Needs ticketing, and stands in place of `statuses`. */
        status_ids?: string[];
    };
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type ListInboxConversationsInit = { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
}; query?: ListInboxConversationsQuery } };

export type ImportInboxMessageInit = { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} }; body: ImportMessageWithFiles };

export type ListInboxAccessInit = { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} } };

export type AddInboxAccessInit = { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} }; body: TeammateIds };

export type RemovesInboxAccessInit = { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} }; body: TeammateIds };

export type GetAKnowledgeBaseArticleInit = { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
} } };

export type DeleteAnArticleInit = { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
} } };

export type GetKnowledgeBaseArticleWithContentInDefaultLocaleInit = { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
} } };

export type UpdateArticleContentInDefaultLocaleInit = { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
} }; body: KnowledgeBaseArticlePatch };

export type DownloadAttachmentFromAnArticleInit = { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_id: Reference;
} } };

export type GetKnowledgeBaseArticleWithContentInSpecifiedLocaleInit = { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} } };

export type UpdateArticleContentInSpecifiedLocaleInit = { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} }; body: KnowledgeBaseArticlePatch };

export type GetAKnowledgeBaseCategoryInit = { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
} } };

export type DeleteAKnowledgeBaseCategoryInit = { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
} } };

export type ListArticlesInACategoryQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type ListArticlesInACategoryInit = { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
}; query?: ListArticlesInACategoryQuery } };

export type GetKnowledgeBaseCategoryContentInDefaultLocaleInit = { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
} } };

export type UpdateKnowledgeBaseCategoryInDefaultLocaleInit = { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
} }; body: KnowledgeBaseCategoryPatch };

export type GetKnowledgeBaseCategoryWithContentInSpecifiedLocaleInit = { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} } };

export type UpdateKnowledgeBaseCategoryInSpecifiedLocaleInit = { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} }; body: KnowledgeBaseCategoryPatch };

export type CreateAKnowledgeBaseInit = { body: KnowledgeBaseCreate };

export type GetAKnowledgeBaseInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
} } };

export type ListArticlesInAKnowledgeBaseQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type ListArticlesInAKnowledgeBaseInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
}; query?: ListArticlesInAKnowledgeBaseQuery } };

export type CreateArticleInAKnowledgeBaseInDefaultLocaleInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
} }; body: KnowledgeBaseArticleCreate };

export type ListCategoriesInAKnowledgeBaseQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type ListCategoriesInAKnowledgeBaseInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
}; query?: ListCategoriesInAKnowledgeBaseQuery } };

export type CreateKnowledgeBaseCategoryInDefaultLocaleInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
} }; body: KnowledgeBaseCategoryCreate };

export type GetAKnowledgeBaseWithContentInDefaultLocaleInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
} } };

export type UpdateKnowledgeBaseInDefaultLocaleInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
} }; body: KnowledgeBasePatch };

export type CreateArticleInAKnowledgeBaseInSpecifiedLocaleInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} }; body: KnowledgeBaseArticleCreate };

export type CreateKnowledgeBaseCategoryInSpecifiedLocaleInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} }; body: KnowledgeBaseCategoryCreate };

export type GetAKnowledgeBaseWithContentInSpecifiedLocaleInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} } };

export type UpdateKnowledgeBaseInSpecifiedLocaleInit = { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} }; body: KnowledgeBasePatch };

export type ListLinksQuery = {
    /**
     * Narrows the list to links of certain types. On the wire: `q[types][]=web&q[types][]=github`.
     * @example {
     *       "types": [
     *         "web",
     *         "github"
     *       ]
     *     }
     */
    q?: {
        /** Keeps links of any of these types: `web` for links made through the API, `app_` with an application's UID for those of an application, `jira`, `asana`, `monday`, `trello` or `github` for those of Front's own integrations. */
        types?: ("web" | "jira" | "asana" | "monday" | "trello" | "github" | (string & {}))[];
    };
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the links by.
     * @example id
     */
    sort_by?: "id";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListLinksInit = { params?: { query?: ListLinksQuery } };

export type CreateLinkInit = { body: CreateLink };

export type GetLinkInit = { params: { path: {
    /**
     * Link ID.
     * @example top_55c8c149
     */
    link_id: Reference;
} } };

export type UpdateALinkInit = { params: { path: {
    /**
     * Link ID.
     * @example top_55c8c149
     */
    link_id: Reference;
} }; body: UpdateLink };

export type ListLinkConversationsQuery = {
    /**
     * Narrows the list to conversations in certain states. On the wire: `q[statuses][]=assigned&q[statuses][]=unassigned`.
     * @example {
     *       "statuses": [
     *         "assigned",
     *         "unassigned"
     *       ]
     *     }
     */
    q?: {
        /** Keeps conversations in any of these statuses. `deleted` is the older name of `trashed`. */
        statuses?: ("assigned" | "unassigned" | "archived" | "trashed" | "deleted")[];
        /** Keeps conversations whose ticket status is in any of these categories. Needs ticketing, and stands in place of `statuses`. */
        status_categories?: ("open" | "waiting" | "resolved")[];
        /** Keeps conversations with any of these ticket statuses. Needs ticketing, and stands in place of `statuses`. */
        status_ids?: string[];
    };
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the conversations by.
     * @example date
     */
    sort_by?: "date";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListLinkConversationsInit = { params: { path: {
    /**
     * Link ID.
     * @example top_55c8c149
     */
    link_id: Reference;
}; query?: ListLinkConversationsQuery } };

export type ListFoldersQuery = {
    /**
     * Field to sort the folders by.
     * @example created_at
     */
    sort_by?: "created_at" | "updated_at";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListFoldersInit = { params?: { query?: ListFoldersQuery } };

export type CreateFolderInit = { body: CreateMessageTemplateFolder };

export type GetFolderInit = { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} } };

export type DeleteFolderInit = { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} } };

export type UpdateFolderInit = { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} }; body: UpdateMessageTemplateFolder };

export type GetChildFoldersInit = { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} } };

export type CreateChildFolderInit = { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} }; body: CreateMessageTemplateFolderAsChild };

export type GetChildTemplatesInit = { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} } };

export type CreateChildTemplateInit = { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} }; body: CreateMessageTemplateAsChildWithFiles };

export type ListMessageTemplatesQuery = {
    /**
     * Field to sort the message templates by.
     * @example sort_order
     */
    sort_by?: "created_at" | "updated_at" | "sort_order";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListMessageTemplatesInit = { params?: { query?: ListMessageTemplatesQuery } };

export type CreateMessageTemplateInit = { body: CreateSharedMessageTemplateWithFiles };

export type GetMessageTemplateInit = { params: { path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
} } };

export type DeleteMessageTemplateInit = { params: { path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
} } };

export type UpdateMessageTemplateInit = { params: { path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
} }; body: UpdateMessageTemplateWithFiles };

export type DownloadAttachmentForAMessageTemplateInit = { params: { path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
} } };

export type GetMessageInit = { params: { path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_55c8c149
     */
    message_id: Reference<"uid">;
} } };

export type DownloadAttachmentForAMessageInit = { params: { path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_55c8c149
     */
    message_id: Reference<"uid">;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
} } };

export type GetMessageSeenStatusInit = { params: { path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_1ab23cd4
     */
    message_id: Reference<"uid">;
} } };

export type MarkMessageSeenInit = { params: { path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_1ab23cd4
     */
    message_id: Reference<"uid">;
} }; body?: Record<string, never> };

export type GetRuleInit = { params: { path: {
    /**
     * Rule ID.
     * @example rul_55c8c149
     */
    rule_id: Reference;
} } };

export type CreateShiftInit = { body: CreateShift };

export type GetShiftInit = { params: { path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
} } };

export type UpdateShiftInit = { params: { path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
} }; body: UpdateShift };

export type ListShiftsTeammatesInit = { params: { path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
} } };

export type AddTeammatesToShiftInit = { params: { path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
} }; body: TeammateIds };

export type RemoveTeammatesFromShiftInit = { params: { path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
} }; body: TeammateIds };

export type GetSignaturesInit = { params: { path: {
    /**
     * Signature ID.
     * @example sig_55c8c149
     */
    signature_id: Reference;
} } };

export type DeleteSignatureInit = { params: { path: {
    /**
     * Signature ID.
     * @example sig_55c8c149
     */
    signature_id: Reference;
} } };

export type UpdateSignatureInit = { params: { path: {
    /**
     * Signature ID.
     * @example sig_55c8c149
     */
    signature_id: Reference;
} }; body: UpdateSignature };

export type ListTagsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the tags by.
     * @example id
     */
    sort_by?: "id";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListTagsInit = { params?: { query?: ListTagsQuery } };

export type CreateTagInit = { body: CreateTag };

export type GetTagInit = { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
} } };

export type DeleteTagInit = { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
} } };

export type UpdateATagInit = { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
} }; body: UpdateTag };

export type ListTagChildrenInit = { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
} } };

export type CreateChildTagInit = { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
} }; body: CreateTag };

export type ListTaggedConversationsQuery = {
    /**
     * Narrows the list to conversations in certain states. On the wire: `q[statuses][]=assigned&q[statuses][]=unassigned`.
     * @example {
     *       "statuses": [
     *         "assigned",
     *         "unassigned"
     *       ]
     *     }
     */
    q?: {
        /** Keeps conversations in any of these statuses. `deleted` is the older name of `trashed`. */
        statuses?: ("assigned" | "unassigned" | "archived" | "trashed" | "deleted")[];
        /** Keeps conversations whose ticket status is in any of these categories. Needs ticketing, and stands in place of `statuses`. */
        status_categories?: ("open" | "waiting" | "resolved")[];
        /** Keeps conversations with any of these ticket statuses. Needs ticketing, and stands in place of `statuses`. */
        status_ids?: string[];
    };
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type ListTaggedConversationsInit = { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
}; query?: ListTaggedConversationsQuery } };

export type CreateCompanyTeammateGroupInit = { body: CreateTeammateGroup };

export type GetCompanyTeammateGroupInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} } };

export type DeleteCompanyTeammateGroupInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} } };

export type UpdateACompanyTeammateGroupInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: UpdateTeammateGroup };

export type ListCompanyTeammateGroupTeamInboxesInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} } };

export type AddCompanyTeammateGroupTeamInboxesInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: InboxIds };

export type RemoveCompanyTeammateGroupTeamInboxesInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: InboxIds };

export type ListCompanyTeammateGroupTeammatesInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} } };

export type AddCompanyTeammateGroupTeammatesInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: TeammateIds };

export type RemoveCompanyTeammateGroupTeammatesInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: TeammateIds };

export type ListCompanyTeammateGroupTeamsInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} } };

export type AddCompanyTeammateGroupTeamsInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: TeamIds };

export type RemoveCompanyTeammateGroupTeamsInit = { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: TeamIds };

export type GetTeammateInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } };

export type UpdateTeammateInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: UpdateTeammate };

export type ListTeammateChannelsInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } };

export type ListTeammateGroupsInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } };

export type CreateTeammateGroupInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreateContactList };

export type ListTeammateContactListsInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } };

export type CreateTeammateContactListInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreateContactList };

export type ListTeammateContactsQuery = {
    /**
     * Narrows the list to contacts changed in a span of time. On the wire: `q[updated_after]=1769385600`.
     * @example {
     *       "updated_after": 1769385600
     *     }
     */
    q?: {
        /** Keeps contacts updated after this moment, in Unix seconds with up to three decimals. */
        updated_after?: number;
        /** Keeps contacts updated before this moment, in Unix seconds with up to three decimals. */
        updated_before?: number;
    };
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the contacts by.
     * @example updated_at
     */
    sort_by?: "created_at" | "updated_at";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListTeammateContactsInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
}; query?: ListTeammateContactsQuery } };

export type CreateTeammateContactInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreateContactWithAvatar };

export type ListAssignedConversationsQuery = {
    /**
     * Narrows the list to conversations in certain states. On the wire: `q[statuses][]=assigned&q[statuses][]=unassigned`.
     * @example {
     *       "statuses": [
     *         "assigned",
     *         "unassigned"
     *       ]
     *     }
     */
    q?: {
        /** Keeps conversations in any of these statuses. `deleted` is the older name of `trashed`. */
        statuses?: ("assigned" | "unassigned" | "archived" | "trashed" | "deleted")[];
        /** Keeps conversations whose ticket status is in any of these categories. Needs ticketing, and stands in place of `statuses`. */
        status_categories?: ("open" | "waiting" | "resolved")[];
        /** Keeps conversations with any of these ticket statuses. Needs ticketing, and stands in place of `statuses`. */
        status_ids?: string[];
    };
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type ListAssignedConversationsInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
}; query?: ListAssignedConversationsQuery } };

export type ListTeammateInboxesInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } };

export type ListTeammateFoldersQuery = {
    /**
     * Field to sort the folders by.
     * @example created_at
     */
    sort_by?: "created_at" | "updated_at";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListTeammateFoldersInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
}; query?: ListTeammateFoldersQuery } };

export type CreateTeammateFolderInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreateMessageTemplateFolder };

export type ListTeammateMessageTemplatesQuery = {
    /**
     * Field to sort the message templates by.
     * @example sort_order
     */
    sort_by?: "created_at" | "updated_at" | "sort_order";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListTeammateMessageTemplatesInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
}; query?: ListTeammateMessageTemplatesQuery } };

export type CreateTeammateMessageTemplateInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreatePrivateMessageTemplateWithFiles };

export type ListTeammatePrivateInboxesInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } };

export type CreateTeammatePrivateInboxInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreatePrivateInbox };

export type ListTeammateRulesInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } };

export type ListTeammateShiftsInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } };

export type ListTeammateSignaturesInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } };

export type CreateTeammateSignatureInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreatePrivateSignature };

export type ListTeammateTagsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the tags by.
     * @example id
     */
    sort_by?: "id";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListTeammateTagsInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
}; query?: ListTeammateTagsQuery } };

export type CreateTeammateTagInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreateTag };

export type ListTeammateTimeOffsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Narrows the list to time off in a span of time. On the wire: `q[active_from]=1769385600`.
     * @example {
     *       "active_from": 1769385600,
     *       "active_until": 1769990400
     *     }
     */
    q?: {
        /** Keeps time off that is not over at this moment, in Unix seconds with up to three decimals. */
        active_from?: number;
        /** Keeps time off that has begun by this moment, in Unix seconds with up to three decimals. */
        active_until?: number;
    };
};

export type ListTeammateTimeOffsInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:bender@planet-express.com`.
     * @example tea_1ab23cd4
     */
    teammate_id: Reference<"email">;
}; query?: ListTeammateTimeOffsQuery } };

export type CreateTimeOffInit = { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:bender@planet-express.com`.
     * @example tea_1ab23cd4
     */
    teammate_id: Reference<"email">;
} }; body: CreateTimeOff };

export type GetTeamInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } };

export type GetTeamAnalyticsQuery = {
    /**
     * Inboxes to count, by ID. All inboxes when omitted. On the wire the name is followed by brackets, as in `inbox_ids[]`.
     * @example [
     *       "inb_55c8c149"
     *     ]
     */
    inbox_ids?: string[];
    /**
     * Tags to count, by ID. All conversations when omitted. On the wire the name is followed by brackets, as in `tag_ids[]`.
     * @example [
     *       "tag_55c8c149"
     *     ]
     */
    tag_ids?: string[];
    /**
     * First moment to count, in Unix seconds.
     * @example 1769385600
     */
    start: number;
    /**
     * Last moment to count, in Unix seconds.
     * @example 1769472000
     */
    end: number;
    /**
     * Name of the time zone that days and hours are counted in. UTC when omitted.
     * @example America/New_York
     */
    timezone?: string;
    /**
     * Metrics to compute. On the wire the name is followed by brackets, as in `metrics[]`.
     * @example [
     *       "avg_conversations_per_day",
     *       "first_response_histo",
     *       "first_response_graph"
     *     ]
     */
    metrics: (LegacyAnalyticsScalarId | LegacyAnalyticsTableId | LegacyAnalyticsGraphId)[];
};

export type GetTeamAnalyticsInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query: GetTeamAnalyticsQuery } };

export type ListTeamChannelsInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } };

export type ListTeamGroupsInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } };

export type CreateTeamGroupInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateContactList };

export type ListTeamContactListsInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } };

export type CreateTeamContactListInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateContactList };

export type ListTeamContactsQuery = {
    /**
     * Narrows the list to contacts changed in a span of time. On the wire: `q[updated_after]=1769385600`.
     * @example {
     *       "updated_after": 1769385600
     *     }
     */
    q?: {
        /** Keeps contacts updated after this moment, in Unix seconds with up to three decimals. */
        updated_after?: number;
        /** Keeps contacts updated before this moment, in Unix seconds with up to three decimals. */
        updated_before?: number;
    };
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the contacts by.
     * @example updated_at
     */
    sort_by?: "created_at" | "updated_at";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListTeamContactsInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamContactsQuery } };

export type CreateTeamContactInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateContactWithAvatar };

export type CreateTeamExportInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: LegacyExportRequest };

export type ListTeamInboxesInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } };

export type CreateTeamInboxInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateTeamInbox };

export type ListTeamFoldersQuery = {
    /**
     * Field to sort the folders by.
     * @example created_at
     */
    sort_by?: "created_at" | "updated_at";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListTeamFoldersInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamFoldersQuery } };

export type CreateTeamFolderInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateMessageTemplateFolder };

export type ListTeamMessageTemplatesQuery = {
    /**
     * Field to sort the message templates by.
     * @example sort_order
     */
    sort_by?: "created_at" | "updated_at" | "sort_order";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListTeamMessageTemplatesInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamMessageTemplatesQuery } };

export type CreateTeamMessageTemplateInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateSharedMessageTemplateWithFiles };

export type ListTeamRulesInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } };

export type ListTeamShiftsInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } };

export type CreateTeamShiftInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateShift };

export type ListTeamSignaturesInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } };

export type CreateTeamSignatureInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateSharedSignature };

export type ListTeamTagsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Field to sort the tags by.
     * @example id
     */
    sort_by?: "id";
    /**
     * Direction of the sort. Newest or highest first unless said otherwise.
     * @example asc
     */
    sort_order?: "asc" | "desc";
};

export type ListTeamTagsInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamTagsQuery } };

export type CreateTeamTagInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateTag };

export type AddTeammatesToTeamInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: TeammateIds };

export type RemoveTeammatesFromTeamInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: TeammateIds };

export type ListTeamTimeOffsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
    /**
     * Narrows the list to time off in a span of time. On the wire: `q[active_from]=1769385600`.
     * @example {
     *       "active_from": 1769385600,
     *       "active_until": 1769990400
     *     }
     */
    q?: {
        /** Keeps time off that is not over at this moment, in Unix seconds with up to three decimals. */
        active_from?: number;
        /** Keeps time off that has begun by this moment, in Unix seconds with up to three decimals. */
        active_until?: number;
    };
};

export type ListTeamTimeOffsInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamTimeOffsQuery } };

export type ListTeamViewsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type ListTeamViewsInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamViewsQuery } };

export type CreateTeamViewInit = { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateView };

export type GetTimeOffInit = { params: { path: {
    /**
     * Time off ID.
     * @example vcr_55c8c149
     */
    time_off_id: Reference;
} } };

export type DeleteTimeOffInit = { params: { path: {
    /**
     * Time off ID.
     * @example vcr_55c8c149
     */
    time_off_id: Reference;
} } };

export type UpdateTimeOffInit = { params: { path: {
    /**
     * Time off ID.
     * @example vcr_55c8c149
     */
    time_off_id: Reference;
} }; body: UpdateTimeOff };

export type ListTopicConversationsQuery = {
    /**
     * Narrows the list to conversations in certain states. On the wire: `q[statuses][]=assigned&q[statuses][]=unassigned`.
     * @example {
     *       "statuses": [
     *         "assigned",
     *         "unassigned"
     *       ]
     *     }
     */
    q?: {
        /** Keeps conversations in any of these statuses. `deleted` is the older name of `trashed`. */
        statuses?: ("assigned" | "unassigned" | "archived" | "trashed" | "deleted")[];
        /** Keeps conversations whose ticket status is in any of these categories. Needs ticketing, and stands in place of `statuses`. */
        status_categories?: ("open" | "waiting" | "resolved")[];
        /** Keeps conversations with any of these ticket statuses. Needs ticketing, and stands in place of `statuses`. */
        status_ids?: string[];
    };
    /**
     * Number of the page to fetch, counted from 1. The way to page before page tokens existed.
     * @example 2
     */
    page?: number;
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
};

export type ListTopicConversationsInit = { params: { path: {
    /**
     * Link ID, from the time when links were called topics.
     * @example top_55c8c149
     */
    topic_id: Reference;
}; query?: ListTopicConversationsQuery } };

export type ListViewsQuery = {
    /**
     * How many results a page holds at most.
     * @example 25
     */
    limit?: number;
    /**
     * Token of the page to fetch, taken from `_pagination.next` of the page before. Omit it for the first page.
     * @example 92f32bcd7625333caf4e0f8fc26d920c812f
     */
    page_token?: string;
};

export type ListViewsInit = { params?: { query?: ListViewsQuery } };

export type GetViewInit = { params: { path: {
    /**
     * View ID.
     * @example lns_55c8c149
     */
    view_id: Reference;
} } };

export type UpdateViewInit = { params: { path: {
    /**
     * View ID.
     * @example lns_55c8c149
     */
    view_id: Reference;
} }; body: UpdateView };

export type AddViewTeammatesInit = { params: { path: {
    /**
     * View ID.
     * @example lns_55c8c149
     */
    view_id: Reference;
} }; body: TeammateIds };

export type ReceiveApplicationEventInit = { body: ApplicationWebhook };

export type ReceiveRuleEventInit = { body: RuleWebhook };

export interface operations {
  "list-accounts": {
    init: ListAccountsInit;
    parameters: {
      query?: ListAccountsQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The accounts of this page. */
    _results: Account[];
} } };
    };
  };
  "create-account": {
    init: CreateAccountInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateAccount } };
    responses: {
      201: { content: { "application/json": Account } };
    };
  };
  "list-account-custom-fields": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
} } };
    };
  };
  "fetch-an-account": {
    init: FetchAnAccountInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Account } };
    };
  };
  "delete-an-account": {
    init: DeleteAnAccountInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "update-account": {
    init: UpdateAccountInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
};
    };
    requestBody: { content: { "application/json": UpdateAccount } };
    responses: {
      200: { content: { "application/json": Account } };
    };
  };
  "list-account-contacts": {
    init: ListAccountContactsInit;
    parameters: {
      query?: ListAccountContactsQuery;
      path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
} } };
    };
  };
  "add-contact-to-account": {
    init: AddContactToAccountInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
};
    };
    requestBody: { content: { "application/json": ContactIds } };
    responses: {
      204: { content?: never };
    };
  };
  "remove-contact-from-account": {
    init: RemoveContactFromAccountInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
};
    };
    requestBody: { content: { "application/json": ContactIds } };
    responses: {
      204: { content?: never };
    };
  };
  "get-analytics": {
    init: GetAnalyticsInit;
    parameters: {
      query: GetAnalyticsQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": LegacyAnalytics } };
    };
  };
  "create-analytics-export": {
    init: CreateAnalyticsExportInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": AnalyticsExportRequest } };
    responses: {
      201: { content: { "application/json": AnalyticsExport } };
    };
  };
  "get-analytics-export": {
    init: GetAnalyticsExportInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Export ID.
     * @example exp_55c8c149
     */
    export_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": AnalyticsExport } };
    };
  };
  "create-analytics-report": {
    init: CreateAnalyticsReportInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": AnalyticsReportRequest } };
    responses: {
      201: { content: { "application/json": AnalyticsReport } };
    };
  };
  "get-analytics-report": {
    init: GetAnalyticsReportInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Identifier of the report, taken from the last part of its `self` link.
     * @example 7f3e1c2a9b
     */
    report_uid: string;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": AnalyticsReport } };
    };
  };
  "trigger-app-event": {
    init: TriggerAppEventInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Identifier of the application, shown in its settings for developers.
     * @example 3f9k2m7q
     */
    application_uid: string;
};
    };
    requestBody: { content: { "application/json": AppEvent } };
    responses: {
      204: { content?: never };
    };
  };
  "list-channels": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The channels. */
    _results: Channel[];
} } };
    };
  };
  "get-channel": {
    init: GetChannelInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Channel } };
    };
  };
  "update-channel": {
    init: UpdateChannelInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
};
    };
    requestBody: { content: { "application/json": UpdateChannel } };
    responses: {
      204: { content?: never };
    };
  };
  "create-draft": {
    init: CreateDraftInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
};
    };
    requestBody: { content: { "application/json": CreateDraft; "multipart/form-data": CreateDraftWithFiles } };
    responses: {
      200: { content: { "application/json": Message } };
    };
  };
  "get-channel-inbox": {
    init: GetChannelInboxInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Inbox } };
    };
  };
  "receive-custom-messages": {
    init: ReceiveCustomMessagesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
};
    };
    requestBody: { content: { "application/json": CustomMessage; "multipart/form-data": CustomMessageWithFiles } };
    responses: {
      202: { content: { "application/json": {
    /** Says `accepted`. */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
} } };
    };
  };
  "create-message": {
    init: CreateMessageInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
};
    };
    requestBody: { content: { "application/json": OutboundMessage; "multipart/form-data": OutboundMessageWithFiles } };
    responses: {
      202: { content: { "application/json": {
    /** Says `accepted`. */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
} } };
    };
  };
  "validate-channel": {
    init: ValidateChannelInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
};
    };
    requestBody?: never;
    responses: {
      202: { content: { "application/json": {
    /**
     * Always `accepted`.
     * @default accepted
     */
    status?: string;
} } };
    };
  };
  "get-comment": {
    init: GetCommentInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Comment } };
    };
  };
  "update-comment": {
    init: UpdateCommentInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateComment } };
    responses: {
      200: { content: { "application/json": Comment } };
    };
  };
  "download-attachment-for-a-comment": {
    init: DownloadAttachmentForACommentInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/octet-stream": File } };
    };
  };
  "list-comment-mentions": {
    init: ListCommentMentionsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
} } };
    };
  };
  "add-comment-reply": {
    init: AddCommentReplyInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateComment; "multipart/form-data": CreateCommentWithFiles } };
    responses: {
      201: { content: { "application/json": Comment } };
    };
  };
  "list-all-company-rules": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The rules. */
    _results: Rule[];
} } };
    };
  };
  "list-company-ticket-statuses": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The statuses. */
    _results: Status[];
} } };
    };
  };
  "get-ticket-status-by-id": {
    init: GetTicketStatusByIdInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Ticket status ID.
     * @example sts_55c8c149
     */
    status_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Status } };
    };
  };
  "list-company-tags": {
    init: ListCompanyTagsInit;
    parameters: {
      query?: ListCompanyTagsQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The tags of this page. */
    _results: Tag[];
} } };
    };
  };
  "create-company-tag": {
    init: CreateCompanyTagInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateTag } };
    responses: {
      201: { content: { "application/json": Tag } };
    };
  };
  "list-groups": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
} } };
    };
  };
  "create-group": {
    init: CreateGroupInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateContactList } };
    responses: {
      204: { content?: never };
    };
  };
  "delete-group": {
    init: DeleteGroupInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "list-contacts-in-group": {
    init: ListContactsInGroupInit;
    parameters: {
      query?: ListContactsInGroupQuery;
      path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
} } };
    };
  };
  "add-contacts-to-group": {
    init: AddContactsToGroupInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
};
    };
    requestBody: { content: { "application/json": ContactIds } };
    responses: {
      204: { content?: never };
    };
  };
  "remove-contacts-from-group": {
    init: RemoveContactsFromGroupInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
};
    };
    requestBody: { content: { "application/json": RemoveContactsFromList } };
    responses: {
      204: { content?: never };
    };
  };
  "list-contact-lists": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
} } };
    };
  };
  "create-contact-list": {
    init: CreateContactListInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateContactList } };
    responses: {
      204: { content?: never };
    };
  };
  "delete-contact-list": {
    init: DeleteContactListInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "list-contacts-in-contact-list": {
    init: ListContactsInContactListInit;
    parameters: {
      query?: ListContactsInContactListQuery;
      path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
} } };
    };
  };
  "add-contacts-to-contact-list": {
    init: AddContactsToContactListInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
};
    };
    requestBody: { content: { "application/json": ContactIds } };
    responses: {
      204: { content?: never };
    };
  };
  "remove-contacts-from-contact-list": {
    init: RemoveContactsFromContactListInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
};
    };
    requestBody: { content: { "application/json": RemoveContactsFromList } };
    responses: {
      204: { content?: never };
    };
  };
  "list-contacts": {
    init: ListContactsInit;
    parameters: {
      query?: ListContactsQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
} } };
    };
  };
  "create-contact": {
    init: CreateContactInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateContact; "multipart/form-data": CreateContactWithAvatar } };
    responses: {
      201: { content: { "application/json": Contact } };
    };
  };
  "list-contact-custom-fields": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
} } };
    };
  };
  "merge-contacts": {
    init: MergeContactsInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": MergeContacts } };
    responses: {
      200: { content: { "application/json": Contact } };
    };
  };
  "get-contact": {
    init: GetContactInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Contact } };
    };
  };
  "delete-a-contact": {
    init: DeleteAContactInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "update-a-contact": {
    init: UpdateAContactInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
};
    };
    requestBody: { content: { "application/json": UpdateContact; "multipart/form-data": UpdateContactWithAvatar } };
    responses: {
      204: { content?: never };
    };
  };
  "list-contact-conversations": {
    init: ListContactConversationsInit;
    parameters: {
      query?: ListContactConversationsQuery;
      path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
} } };
    };
  };
  "add-contact-handle": {
    init: AddContactHandleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
};
    };
    requestBody: { content: { "application/json": WritableContactHandle } };
    responses: {
      204: { content?: never };
    };
  };
  "delete-contact-handle": {
    init: DeleteContactHandleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
};
    };
    requestBody: { content: { "application/json": DeleteContactHandle } };
    responses: {
      204: { content?: never };
    };
  };
  "list-notes": {
    init: ListNotesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
};
    };
    requestBody?: never;
    responses: {
      202: { content: { "application/json": {
    _links: ListLinks;
    /** The notes. */
    _results: ContactNote[];
} } };
    };
  };
  "add-note": {
    init: AddNoteInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
};
    };
    requestBody: { content: { "application/json": CreateContactNote } };
    responses: {
      201: { content: { "application/json": ContactNote } };
    };
  };
  "list-conversations": {
    init: ListConversationsInit;
    parameters: {
      query?: ListConversationsQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
} } };
    };
  };
  "create-conversation": {
    init: CreateConversationInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateConversation; "multipart/form-data": CreateConversationWithFiles } };
    responses: {
      201: { content: { "application/json": Conversation } };
    };
  };
  "list-conversation-custom-fields": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
} } };
    };
  };
  "search-conversations": {
    init: SearchConversationsInit;
    parameters: {
      query?: SearchConversationsQuery;
      path: {
    /**
     * Search query: words, quoted phrases and at most 15 filters, separated by spaces. Filters are `inbox:`, `tag:`, `link:`, `contact:`, `recipient:`, `from:`, `to:`, `cc:`, `bcc:`, `assignee:`, `author:`, `participant:`, `mention:`, `commenter:`, `custom_field:"Name=Value"`, `before:`, `after:` and `during:` in Unix seconds, and `is:` with `open`, `archived`, `assigned`, `unassigned`, `snoozed`, `trashed`, `unreplied`, `waiting` or `resolved`. All have to match; of several `from:`, `to:`, `cc:` or `bcc:`, one is enough.
     * @example is:open recipient:calculon@momsbot.com
     */
    query: string;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** How many conversations match, over all pages. */
    _total?: number;
    /** Those found, the most recently active first. */
    _results: Conversation[];
} } };
    };
  };
  "get-conversation-by-id": {
    init: GetConversationByIdInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Conversation } };
    };
  };
  "delete-conversation": {
    init: DeleteConversationInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "update-conversation": {
    init: UpdateConversationInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": UpdateConversation } };
    responses: {
      204: { content?: never };
    };
  };
  "update-conversation-assignee": {
    init: UpdateConversationAssigneeInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": UpdateConversationAssignee } };
    responses: {
      204: { content?: never };
    };
  };
  "list-conversation-comments": {
    init: ListConversationCommentsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The comments. */
    _results: Comment[];
} } };
    };
  };
  "add-comment": {
    init: AddCommentInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": CreateComment; "multipart/form-data": CreateCommentWithFiles } };
    responses: {
      201: { content: { "application/json": Comment } };
    };
  };
  "list-conversation-drafts": {
    init: ListConversationDraftsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The drafts. */
    _results: Message[];
} } };
    };
  };
  "create-draft-reply": {
    init: CreateDraftReplyInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": ReplyDraft; "multipart/form-data": ReplyDraftWithFiles } };
    responses: {
      200: { content: { "application/json": Message } };
    };
  };
  "list-conversation-events": {
    init: ListConversationEventsInit;
    parameters: {
      query?: ListConversationEventsQuery;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The events of this page. */
    _results: Event[];
} } };
    };
  };
  "list-conversation-followers": {
    init: ListConversationFollowersInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
} } };
    };
  };
  "add-conversation-followers": {
    init: AddConversationFollowersInit;
    parameters: {
      query?: AddConversationFollowersQuery;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": FollowerIds } };
    responses: {
      204: { content?: never };
    };
  };
  "delete-conversation-followers": {
    init: DeleteConversationFollowersInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": FollowerIds } };
    responses: {
      204: { content?: never };
    };
  };
  "list-conversation-inboxes": {
    init: ListConversationInboxesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
} } };
    };
  };
  "add-conversation-link": {
    init: AddConversationLinkInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": ConversationLinks } };
    responses: {
      204: { content?: never };
    };
  };
  "remove-conversation-links": {
    init: RemoveConversationLinksInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": LinkIds } };
    responses: {
      204: { content?: never };
    };
  };
  "list-conversation-messages": {
    init: ListConversationMessagesInit;
    parameters: {
      query?: ListConversationMessagesQuery;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The messages. */
    _results: Message[];
} } };
    };
  };
  "create-message-reply": {
    init: CreateMessageReplyInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": OutboundReplyMessage; "multipart/form-data": OutboundReplyMessageWithFiles } };
    responses: {
      202: { content: { "application/json": {
    /** Says `accepted`. */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
} } };
    };
  };
  "update-conversation-reminders": {
    init: UpdateConversationRemindersInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": UpdateConversationReminders } };
    responses: {
      204: { content?: never };
    };
  };
  "add-conversation-tag": {
    init: AddConversationTagInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": TagIds } };
    responses: {
      204: { content?: never };
    };
  };
  "remove-conversation-tag": {
    init: RemoveConversationTagInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
};
    };
    requestBody: { content: { "application/json": TagIds } };
    responses: {
      204: { content?: never };
    };
  };
  "list-custom-fields": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
} } };
    };
  };
  "update-custom-field": {
    init: UpdateCustomFieldInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Custom field ID.
     * @example fld_55c8c149
     */
    custom_field_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateCustomField } };
    responses: {
      204: { content?: never };
    };
  };
  "download-attachment": {
    init: DownloadAttachmentInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/octet-stream": File } };
    };
  };
  "delete-draft": {
    init: DeleteDraftInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Draft ID, which is the ID of a message.
     * @example msg_3f9k2m7q
     */
    draft_id: Reference;
};
    };
    requestBody: { content: { "application/json": DeleteDraft } };
    responses: {
      204: { content?: never };
    };
  };
  "edit-draft": {
    init: EditDraftInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Draft ID, which is the ID of a message, or the alias `alt:uid:` with its `message_uid`.
     * @example msg_3f9k2m7q
     */
    message_id: Reference<"uid">;
};
    };
    requestBody: { content: { "application/json": EditDraft; "multipart/form-data": EditDraftWithFiles } };
    responses: {
      200: { content: { "application/json": Message } };
    };
  };
  "list-events": {
    init: ListEventsInit;
    parameters: {
      query?: ListEventsQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The events of this page. */
    _results: Event[];
} } };
    };
  };
  "get-event": {
    init: GetEventInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Event ID.
     * @example evt_55c8c149
     */
    event_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Event } };
    };
  };
  "list-exports": {
    init: ListExportsInit;
    parameters: {
      query?: ListExportsQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The exports of this page. */
    _results: LegacyExport[];
} } };
    };
  };
  "create-export": {
    init: CreateExportInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": LegacyExportRequest } };
    responses: {
      201: { content: { "application/json": LegacyExport } };
    };
  };
  "get-export": {
    init: GetExportInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Export ID.
     * @example exp_55c8c149
     */
    export_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": LegacyExport } };
    };
  };
  "list-inboxes": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
} } };
    };
  };
  "create-inbox": {
    init: CreateInboxInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateInbox } };
    responses: {
      201: { content: { "application/json": Inbox } };
    };
  };
  "list-inbox-custom-fields": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
} } };
    };
  };
  "get-inbox": {
    init: GetInboxInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Inbox } };
    };
  };
  "list-inbox-channels": {
    init: ListInboxChannelsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The channels. */
    _results: Channel[];
} } };
    };
  };
  "create-a-channel": {
    init: CreateAChannelInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateChannel } };
    responses: {
      204: { content?: never };
    };
  };
  "list-inbox-conversations": {
    init: ListInboxConversationsInit;
    parameters: {
      query?: ListInboxConversationsQuery;
      path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
} } };
    };
  };
  "import-inbox-message": {
    init: ImportInboxMessageInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
};
    };
    requestBody: { content: { "application/json": ImportMessage; "multipart/form-data": ImportMessageWithFiles } };
    responses: {
      202: { content: { "application/json": {
    /** Says `accepted`. */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
} } };
    };
  };
  "list-inbox-access": {
    init: ListInboxAccessInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
} } };
    };
  };
  "add-inbox-access": {
    init: AddInboxAccessInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeammateIds } };
    responses: {
      204: { content?: never };
    };
  };
  "removes-inbox-access": {
    init: RemovesInboxAccessInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeammateIds } };
    responses: {
      204: { content?: never };
    };
  };
  "get-a-knowledge-base-article": {
    init: GetAKnowledgeBaseArticleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": KnowledgeBaseArticleSlim } };
    };
  };
  "delete-an-article": {
    init: DeleteAnArticleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": KnowledgeBaseArticleSlim } };
    };
  };
  "get-knowledge-base-article-with-content-in-default-locale": {
    init: GetKnowledgeBaseArticleWithContentInDefaultLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": KnowledgeBaseArticle } };
    };
  };
  "update-article-content-in-default-locale": {
    init: UpdateArticleContentInDefaultLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
};
    };
    requestBody: { content: { "application/json": KnowledgeBaseArticlePatch } };
    responses: {
      200: { content: { "application/json": KnowledgeBaseArticle } };
    };
  };
  "download-attachment-from-an-article": {
    init: DownloadAttachmentFromAnArticleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/octet-stream": File } };
    };
  };
  "get-knowledge-base-article-with-content-in-specified-locale": {
    init: GetKnowledgeBaseArticleWithContentInSpecifiedLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": KnowledgeBaseArticle } };
    };
  };
  "update-article-content-in-specified-locale": {
    init: UpdateArticleContentInSpecifiedLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
};
    };
    requestBody: { content: { "application/json": KnowledgeBaseArticlePatch } };
    responses: {
      200: { content: { "application/json": KnowledgeBaseArticle } };
    };
  };
  "get-a-knowledge-base-category": {
    init: GetAKnowledgeBaseCategoryInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": KnowledgeBaseCategorySlim } };
    };
  };
  "delete-a-knowledge-base-category": {
    init: DeleteAKnowledgeBaseCategoryInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "list-articles-in-a-category": {
    init: ListArticlesInACategoryInit;
    parameters: {
      query?: ListArticlesInACategoryQuery;
      path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** Articles without their texts. */
    _results: KnowledgeBaseArticleSlim[];
} } };
    };
  };
  "get-knowledge-base-category-content-in-default-locale": {
    init: GetKnowledgeBaseCategoryContentInDefaultLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": KnowledgeBaseCategory } };
    };
  };
  "update-knowledge-base-category-in-default-locale": {
    init: UpdateKnowledgeBaseCategoryInDefaultLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
};
    };
    requestBody: { content: { "application/json": KnowledgeBaseCategoryPatch } };
    responses: {
      200: { content: { "application/json": KnowledgeBaseCategory } };
    };
  };
  "get-knowledge-base-category-with-content-in-specified-locale": {
    init: GetKnowledgeBaseCategoryWithContentInSpecifiedLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": KnowledgeBaseCategory } };
    };
  };
  "update-knowledge-base-category-in-specified-locale": {
    init: UpdateKnowledgeBaseCategoryInSpecifiedLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
};
    };
    requestBody: { content: { "application/json": KnowledgeBaseCategoryPatch } };
    responses: {
      200: { content: { "application/json": KnowledgeBaseCategory } };
    };
  };
  "list-knowledge-bases": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** Knowledge bases without their texts. */
    _results: KnowledgeBaseSlim[];
} } };
    };
  };
  "create-a-knowledge-base": {
    init: CreateAKnowledgeBaseInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": KnowledgeBaseCreate } };
    responses: {
      201: { content: { "application/json": KnowledgeBase } };
    };
  };
  "get-a-knowledge-base": {
    init: GetAKnowledgeBaseInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": KnowledgeBaseSlim } };
    };
  };
  "list-articles-in-a-knowledge-base": {
    init: ListArticlesInAKnowledgeBaseInit;
    parameters: {
      query?: ListArticlesInAKnowledgeBaseQuery;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** Articles without their texts. */
    _results: KnowledgeBaseArticleSlim[];
} } };
    };
  };
  "create-article-in-a-knowledge-base-in-default-locale": {
    init: CreateArticleInAKnowledgeBaseInDefaultLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
};
    };
    requestBody: { content: { "application/json": KnowledgeBaseArticleCreate } };
    responses: {
      201: { content: { "application/json": KnowledgeBaseArticle } };
    };
  };
  "list-categories-in-a-knowledge-base": {
    init: ListCategoriesInAKnowledgeBaseInit;
    parameters: {
      query?: ListCategoriesInAKnowledgeBaseQuery;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** Categories without their texts. */
    _results: KnowledgeBaseCategorySlim[];
} } };
    };
  };
  "create-knowledge-base-category-in-default-locale": {
    init: CreateKnowledgeBaseCategoryInDefaultLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
};
    };
    requestBody: { content: { "application/json": KnowledgeBaseCategoryCreate } };
    responses: {
      201: { content: { "application/json": KnowledgeBaseCategory } };
    };
  };
  "get-a-knowledge-base-with-content-in-default-locale": {
    init: GetAKnowledgeBaseWithContentInDefaultLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": KnowledgeBase } };
    };
  };
  "update-knowledge-base-in-default-locale": {
    init: UpdateKnowledgeBaseInDefaultLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
};
    };
    requestBody: { content: { "application/json": KnowledgeBasePatch } };
    responses: {
      200: { content: { "application/json": KnowledgeBase } };
    };
  };
  "create-article-in-a-knowledge-base-in-specified-locale": {
    init: CreateArticleInAKnowledgeBaseInSpecifiedLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
};
    };
    requestBody: { content: { "application/json": KnowledgeBaseArticleCreate } };
    responses: {
      201: { content: { "application/json": KnowledgeBaseArticle } };
    };
  };
  "create-knowledge-base-category-in-specified-locale": {
    init: CreateKnowledgeBaseCategoryInSpecifiedLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
};
    };
    requestBody: { content: { "application/json": KnowledgeBaseCategoryCreate } };
    responses: {
      201: { content: { "application/json": KnowledgeBaseCategory } };
    };
  };
  "get-a-knowledge-base-with-content-in-specified-locale": {
    init: GetAKnowledgeBaseWithContentInSpecifiedLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": KnowledgeBase } };
    };
  };
  "update-knowledge-base-in-specified-locale": {
    init: UpdateKnowledgeBaseInSpecifiedLocaleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
};
    };
    requestBody: { content: { "application/json": KnowledgeBasePatch } };
    responses: {
      200: { content: { "application/json": KnowledgeBase } };
    };
  };
  "list-links": {
    init: ListLinksInit;
    parameters: {
      query?: ListLinksQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The links of this page. */
    _results: Link[];
} } };
    };
  };
  "create-link": {
    init: CreateLinkInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateLink } };
    responses: {
      201: { content: { "application/json": Link } };
    };
  };
  "list-link-custom-fields": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
} } };
    };
  };
  "get-link": {
    init: GetLinkInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Link ID.
     * @example top_55c8c149
     */
    link_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Link } };
    };
  };
  "update-a-link": {
    init: UpdateALinkInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Link ID.
     * @example top_55c8c149
     */
    link_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateLink } };
    responses: {
      204: { content?: never };
    };
  };
  "list-link-conversations": {
    init: ListLinkConversationsInit;
    parameters: {
      query?: ListLinkConversationsQuery;
      path: {
    /**
     * Link ID.
     * @example top_55c8c149
     */
    link_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
} } };
    };
  };
  "api-token-details": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Identity } };
    };
  };
  "list-folders": {
    init: ListFoldersInit;
    parameters: {
      query?: ListFoldersQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The folders of this page. */
    _results: MessageTemplateFolder[];
} } };
    };
  };
  "create-folder": {
    init: CreateFolderInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateMessageTemplateFolder } };
    responses: {
      201: { content: { "application/json": MessageTemplateFolder } };
    };
  };
  "get-folder": {
    init: GetFolderInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": MessageTemplateFolder } };
    };
  };
  "delete-folder": {
    init: DeleteFolderInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      202: { content: { "application/json": {
    /**
     * Always `accepted`.
     * @default accepted
     */
    status?: string;
    /** The folder that goes away. */
    message_template_folder_id?: string;
} } };
    };
  };
  "update-folder": {
    init: UpdateFolderInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateMessageTemplateFolder } };
    responses: {
      200: { content: { "application/json": MessageTemplateFolder } };
    };
  };
  "get-child-folders": {
    init: GetChildFoldersInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The folders of this page. */
    _results: MessageTemplateFolder[];
} } };
    };
  };
  "create-child-folder": {
    init: CreateChildFolderInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateMessageTemplateFolderAsChild } };
    responses: {
      201: { content: { "application/json": MessageTemplateFolder } };
    };
  };
  "get-child-templates": {
    init: GetChildTemplatesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The templates of this page. */
    _results: MessageTemplate[];
} } };
    };
  };
  "create-child-template": {
    init: CreateChildTemplateInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateMessageTemplateAsChild; "multipart/form-data": CreateMessageTemplateAsChildWithFiles } };
    responses: {
      201: { content: { "application/json": MessageTemplate } };
    };
  };
  "list-message-templates": {
    init: ListMessageTemplatesInit;
    parameters: {
      query?: ListMessageTemplatesQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The templates of this page. */
    _results: MessageTemplate[];
} } };
    };
  };
  "create-message-template": {
    init: CreateMessageTemplateInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateSharedMessageTemplate; "multipart/form-data": CreateSharedMessageTemplateWithFiles } };
    responses: {
      201: { content: { "application/json": MessageTemplate } };
    };
  };
  "get-message-template": {
    init: GetMessageTemplateInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": MessageTemplate } };
    };
  };
  "delete-message-template": {
    init: DeleteMessageTemplateInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "update-message-template": {
    init: UpdateMessageTemplateInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateMessageTemplate; "multipart/form-data": UpdateMessageTemplateWithFiles } };
    responses: {
      200: { content: { "application/json": MessageTemplate } };
    };
  };
  "download-attachment-for-a-message-template": {
    init: DownloadAttachmentForAMessageTemplateInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/octet-stream": File } };
    };
  };
  "get-message": {
    init: GetMessageInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_55c8c149
     */
    message_id: Reference<"uid">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Message; "message/rfc822": MessageSource; "text/plain": MessageSource } };
    };
  };
  "download-attachment-for-a-message": {
    init: DownloadAttachmentForAMessageInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_55c8c149
     */
    message_id: Reference<"uid">;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/octet-stream": File } };
    };
  };
  "get-message-seen-status": {
    init: GetMessageSeenStatusInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_1ab23cd4
     */
    message_id: Reference<"uid">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The receipts. Empty while nobody has seen the message. */
    _results: SeenReceipt[];
} } };
    };
  };
  "mark-message-seen": {
    init: MarkMessageSeenInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_1ab23cd4
     */
    message_id: Reference<"uid">;
};
    };
    requestBody?: { content: { "application/json": Record<string, never> } };
    responses: {
      204: { content?: never };
    };
  };
  "list-rules": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The rules. */
    _results: Rule[];
} } };
    };
  };
  "get-rule": {
    init: GetRuleInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Rule ID.
     * @example rul_55c8c149
     */
    rule_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Rule } };
    };
  };
  "list-shifts": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The shifts. */
    _results: Shift[];
} } };
    };
  };
  "create-shift": {
    init: CreateShiftInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateShift } };
    responses: {
      201: { content: { "application/json": Shift } };
    };
  };
  "get-shift": {
    init: GetShiftInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Shift } };
    };
  };
  "update-shift": {
    init: UpdateShiftInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateShift } };
    responses: {
      204: { content?: never };
    };
  };
  "list-shifts-teammates": {
    init: ListShiftsTeammatesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
} } };
    };
  };
  "add-teammates-to-shift": {
    init: AddTeammatesToShiftInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeammateIds } };
    responses: {
      204: { content?: never };
    };
  };
  "remove-teammates-from-shift": {
    init: RemoveTeammatesFromShiftInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeammateIds } };
    responses: {
      204: { content?: never };
    };
  };
  "get-signatures": {
    init: GetSignaturesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Signature ID.
     * @example sig_55c8c149
     */
    signature_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Signature } };
    };
  };
  "delete-signature": {
    init: DeleteSignatureInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Signature ID.
     * @example sig_55c8c149
     */
    signature_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "update-signature": {
    init: UpdateSignatureInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Signature ID.
     * @example sig_55c8c149
     */
    signature_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateSignature } };
    responses: {
      200: { content: { "application/json": Signature } };
    };
  };
  "list-tags": {
    init: ListTagsInit;
    parameters: {
      query?: ListTagsQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The tags of this page. */
    _results: Tag[];
} } };
    };
  };
  "create-tag": {
    init: CreateTagInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateTag } };
    responses: {
      201: { content: { "application/json": Tag } };
    };
  };
  "get-tag": {
    init: GetTagInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Tag } };
    };
  };
  "delete-tag": {
    init: DeleteTagInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "update-a-tag": {
    init: UpdateATagInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateTag } };
    responses: {
      204: { content?: never };
    };
  };
  "list-tag-children": {
    init: ListTagChildrenInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The tags. */
    _results: Tag[];
} } };
    };
  };
  "create-child-tag": {
    init: CreateChildTagInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateTag } };
    responses: {
      201: { content: { "application/json": Tag } };
    };
  };
  "list-tagged-conversations": {
    init: ListTaggedConversationsInit;
    parameters: {
      query?: ListTaggedConversationsQuery;
      path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
} } };
    };
  };
  "list-company-teammate-groups": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The teammate groups. */
    _results: TeammateGroup[];
} } };
    };
  };
  "create-company-teammate-group": {
    init: CreateCompanyTeammateGroupInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": CreateTeammateGroup } };
    responses: {
      201: { content: { "application/json": TeammateGroup } };
    };
  };
  "get-company-teammate-group": {
    init: GetCompanyTeammateGroupInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": TeammateGroup } };
    };
  };
  "delete-company-teammate-group": {
    init: DeleteCompanyTeammateGroupInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "update-a-company-teammate-group": {
    init: UpdateACompanyTeammateGroupInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateTeammateGroup } };
    responses: {
      204: { content?: never };
    };
  };
  "list-company-teammate-group-team-inboxes": {
    init: ListCompanyTeammateGroupTeamInboxesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
} } };
    };
  };
  "add-company-teammate-group-team-inboxes": {
    init: AddCompanyTeammateGroupTeamInboxesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody: { content: { "application/json": InboxIds } };
    responses: {
      204: { content?: never };
    };
  };
  "remove-company-teammate-group-team-inboxes": {
    init: RemoveCompanyTeammateGroupTeamInboxesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody: { content: { "application/json": InboxIds } };
    responses: {
      204: { content?: never };
    };
  };
  "list-company-teammate-group-teammates": {
    init: ListCompanyTeammateGroupTeammatesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
} } };
    };
  };
  "add-company-teammate-group-teammates": {
    init: AddCompanyTeammateGroupTeammatesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeammateIds } };
    responses: {
      204: { content?: never };
    };
  };
  "remove-company-teammate-group-teammates": {
    init: RemoveCompanyTeammateGroupTeammatesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeammateIds } };
    responses: {
      204: { content?: never };
    };
  };
  "list-company-teammate-group-teams": {
    init: ListCompanyTeammateGroupTeamsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The teams. */
    _results: TeamPreview[];
} } };
    };
  };
  "add-company-teammate-group-teams": {
    init: AddCompanyTeammateGroupTeamsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeamIds } };
    responses: {
      204: { content?: never };
    };
  };
  "remove-company-teammate-group-teams": {
    init: RemoveCompanyTeammateGroupTeamsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeamIds } };
    responses: {
      204: { content?: never };
    };
  };
  "list-teammates": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
} } };
    };
  };
  "list-teammate-custom-fields": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
} } };
    };
  };
  "get-teammate": {
    init: GetTeammateInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Teammate } };
    };
  };
  "update-teammate": {
    init: UpdateTeammateInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody: { content: { "application/json": UpdateTeammate } };
    responses: {
      204: { content?: never };
    };
  };
  "list-teammate-channels": {
    init: ListTeammateChannelsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The channels. */
    _results: Channel[];
} } };
    };
  };
  "list-teammate-groups": {
    init: ListTeammateGroupsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
} } };
    };
  };
  "create-teammate-group": {
    init: CreateTeammateGroupInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody: { content: { "application/json": CreateContactList } };
    responses: {
      204: { content?: never };
    };
  };
  "list-teammate-contact-lists": {
    init: ListTeammateContactListsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
} } };
    };
  };
  "create-teammate-contact-list": {
    init: CreateTeammateContactListInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody: { content: { "application/json": CreateContactList } };
    responses: {
      204: { content?: never };
    };
  };
  "list-teammate-contacts": {
    init: ListTeammateContactsInit;
    parameters: {
      query?: ListTeammateContactsQuery;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
} } };
    };
  };
  "create-teammate-contact": {
    init: CreateTeammateContactInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody: { content: { "application/json": CreateContact; "multipart/form-data": CreateContactWithAvatar } };
    responses: {
      201: { content: { "application/json": Contact } };
    };
  };
  "list-assigned-conversations": {
    init: ListAssignedConversationsInit;
    parameters: {
      query?: ListAssignedConversationsQuery;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
} } };
    };
  };
  "list-teammate-inboxes": {
    init: ListTeammateInboxesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
} } };
    };
  };
  "list-teammate-folders": {
    init: ListTeammateFoldersInit;
    parameters: {
      query?: ListTeammateFoldersQuery;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The folders of this page. */
    _results: MessageTemplateFolder[];
} } };
    };
  };
  "create-teammate-folder": {
    init: CreateTeammateFolderInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody: { content: { "application/json": CreateMessageTemplateFolder } };
    responses: {
      201: { content: { "application/json": MessageTemplateFolder } };
    };
  };
  "list-teammate-message-templates": {
    init: ListTeammateMessageTemplatesInit;
    parameters: {
      query?: ListTeammateMessageTemplatesQuery;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The templates of this page. */
    _results: MessageTemplate[];
} } };
    };
  };
  "create-teammate-message-template": {
    init: CreateTeammateMessageTemplateInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody: { content: { "application/json": CreatePrivateMessageTemplate; "multipart/form-data": CreatePrivateMessageTemplateWithFiles } };
    responses: {
      201: { content: { "application/json": MessageTemplate } };
    };
  };
  "list-teammate-private-inboxes": {
    init: ListTeammatePrivateInboxesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
} } };
    };
  };
  "create-teammate-private-inbox": {
    init: CreateTeammatePrivateInboxInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody: { content: { "application/json": CreatePrivateInbox } };
    responses: {
      201: { content: { "application/json": Inbox } };
    };
  };
  "list-teammate-rules": {
    init: ListTeammateRulesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The rules. */
    _results: Rule[];
} } };
    };
  };
  "list-teammate-shifts": {
    init: ListTeammateShiftsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The shifts. */
    _results: Shift[];
} } };
    };
  };
  "list-teammate-signatures": {
    init: ListTeammateSignaturesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** Signatures of this one owner. */
    _results: Signature[];
} } };
    };
  };
  "create-teammate-signature": {
    init: CreateTeammateSignatureInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody: { content: { "application/json": CreatePrivateSignature } };
    responses: {
      201: { content: { "application/json": Signature } };
    };
  };
  "list-teammate-tags": {
    init: ListTeammateTagsInit;
    parameters: {
      query?: ListTeammateTagsQuery;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The tags of this page. */
    _results: Tag[];
} } };
    };
  };
  "create-teammate-tag": {
    init: CreateTeammateTagInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody: { content: { "application/json": CreateTag } };
    responses: {
      201: { content: { "application/json": Tag } };
    };
  };
  "list-teammate-time-offs": {
    init: ListTeammateTimeOffsInit;
    parameters: {
      query?: ListTeammateTimeOffsQuery;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:bender@planet-express.com`.
     * @example tea_1ab23cd4
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The spans of time off. */
    _results: TimeOff[];
} } };
    };
  };
  "create-time-off": {
    init: CreateTimeOffInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Teammate ID, or an alias such as `alt:email:bender@planet-express.com`.
     * @example tea_1ab23cd4
     */
    teammate_id: Reference<"email">;
};
    };
    requestBody: { content: { "application/json": CreateTimeOff } };
    responses: {
      201: { content: { "application/json": TimeOff } };
    };
  };
  "list-teams": {
    init: unknown;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The teams. */
    _results: TeamPreview[];
} } };
    };
  };
  "get-team": {
    init: GetTeamInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": Team } };
    };
  };
  "get-team-analytics": {
    init: GetTeamAnalyticsInit;
    parameters: {
      query: GetTeamAnalyticsQuery;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": LegacyAnalytics } };
    };
  };
  "list-team-channels": {
    init: ListTeamChannelsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The channels. */
    _results: Channel[];
} } };
    };
  };
  "list-team-groups": {
    init: ListTeamGroupsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
} } };
    };
  };
  "create-team-group": {
    init: CreateTeamGroupInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateContactList } };
    responses: {
      204: { content?: never };
    };
  };
  "list-team-contact-lists": {
    init: ListTeamContactListsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
} } };
    };
  };
  "create-team-contact-list": {
    init: CreateTeamContactListInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateContactList } };
    responses: {
      204: { content?: never };
    };
  };
  "list-team-contacts": {
    init: ListTeamContactsInit;
    parameters: {
      query?: ListTeamContactsQuery;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
} } };
    };
  };
  "create-team-contact": {
    init: CreateTeamContactInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateContact; "multipart/form-data": CreateContactWithAvatar } };
    responses: {
      201: { content: { "application/json": Contact } };
    };
  };
  "create-team-export": {
    init: CreateTeamExportInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": LegacyExportRequest } };
    responses: {
      201: { content: { "application/json": LegacyExport } };
    };
  };
  "list-team-inboxes": {
    init: ListTeamInboxesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
} } };
    };
  };
  "create-team-inbox": {
    init: CreateTeamInboxInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateTeamInbox } };
    responses: {
      201: { content: { "application/json": Inbox } };
    };
  };
  "list-team-folders": {
    init: ListTeamFoldersInit;
    parameters: {
      query?: ListTeamFoldersQuery;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The folders of this page. */
    _results: MessageTemplateFolder[];
} } };
    };
  };
  "create-team-folder": {
    init: CreateTeamFolderInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateMessageTemplateFolder } };
    responses: {
      201: { content: { "application/json": MessageTemplateFolder } };
    };
  };
  "list-team-message-templates": {
    init: ListTeamMessageTemplatesInit;
    parameters: {
      query?: ListTeamMessageTemplatesQuery;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The templates of this page. */
    _results: MessageTemplate[];
} } };
    };
  };
  "create-team-message-template": {
    init: CreateTeamMessageTemplateInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateSharedMessageTemplate; "multipart/form-data": CreateSharedMessageTemplateWithFiles } };
    responses: {
      201: { content: { "application/json": MessageTemplate } };
    };
  };
  "list-team-rules": {
    init: ListTeamRulesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The rules. */
    _results: Rule[];
} } };
    };
  };
  "list-team-shifts": {
    init: ListTeamShiftsInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _links: ListLinks;
    /** The shifts. */
    _results: Shift[];
} } };
    };
  };
  "create-team-shift": {
    init: CreateTeamShiftInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateShift } };
    responses: {
      201: { content: { "application/json": Shift } };
    };
  };
  "list-team-signatures": {
    init: ListTeamSignaturesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** Signatures of this one owner. */
    _results: Signature[];
} } };
    };
  };
  "create-team-signature": {
    init: CreateTeamSignatureInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateSharedSignature } };
    responses: {
      201: { content: { "application/json": Signature } };
    };
  };
  "list-team-tags": {
    init: ListTeamTagsInit;
    parameters: {
      query?: ListTeamTagsQuery;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The tags of this page. */
    _results: Tag[];
} } };
    };
  };
  "create-team-tag": {
    init: CreateTeamTagInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateTag } };
    responses: {
      201: { content: { "application/json": Tag } };
    };
  };
  "add-teammates-to-team": {
    init: AddTeammatesToTeamInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeammateIds } };
    responses: {
      204: { content?: never };
    };
  };
  "remove-teammates-from-team": {
    init: RemoveTeammatesFromTeamInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeammateIds } };
    responses: {
      204: { content?: never };
    };
  };
  "list-team-time-offs": {
    init: ListTeamTimeOffsInit;
    parameters: {
      query?: ListTeamTimeOffsQuery;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The spans of time off. */
    _results: TimeOff[];
} } };
    };
  };
  "list-team-views": {
    init: ListTeamViewsInit;
    parameters: {
      query?: ListTeamViewsQuery;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The views of this page. */
    _results: SharedView[];
} } };
    };
  };
  "create-team-view": {
    init: CreateTeamViewInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
};
    };
    requestBody: { content: { "application/json": CreateView } };
    responses: {
      201: { content: { "application/json": SharedView } };
    };
  };
  "get-time-off": {
    init: GetTimeOffInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Time off ID.
     * @example vcr_55c8c149
     */
    time_off_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": TimeOff } };
    };
  };
  "delete-time-off": {
    init: DeleteTimeOffInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Time off ID.
     * @example vcr_55c8c149
     */
    time_off_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      204: { content?: never };
    };
  };
  "update-time-off": {
    init: UpdateTimeOffInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Time off ID.
     * @example vcr_55c8c149
     */
    time_off_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateTimeOff } };
    responses: {
      204: { content?: never };
    };
  };
  "list-topic-conversations": {
    init: ListTopicConversationsInit;
    parameters: {
      query?: ListTopicConversationsQuery;
      path: {
    /**
     * Link ID, from the time when links were called topics.
     * @example top_55c8c149
     */
    topic_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
} } };
    };
  };
  "list-views": {
    init: ListViewsInit;
    parameters: {
      query?: ListViewsQuery;
      path?: never;
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": {
    _pagination?: Pagination;
    _links: ListLinks;
    /** The views of this page. */
    _results: SharedView[];
} } };
    };
  };
  "get-view": {
    init: GetViewInit;
    parameters: {
      query?: never;
      path: {
    /**
     * View ID.
     * @example lns_55c8c149
     */
    view_id: Reference;
};
    };
    requestBody?: never;
    responses: {
      200: { content: { "application/json": SharedView } };
    };
  };
  "update-view": {
    init: UpdateViewInit;
    parameters: {
      query?: never;
      path: {
    /**
     * View ID.
     * @example lns_55c8c149
     */
    view_id: Reference;
};
    };
    requestBody: { content: { "application/json": UpdateView } };
    responses: {
      204: { content?: never };
    };
  };
  "add-view-teammates": {
    init: AddViewTeammatesInit;
    parameters: {
      query?: never;
      path: {
    /**
     * View ID.
     * @example lns_55c8c149
     */
    view_id: Reference;
};
    };
    requestBody: { content: { "application/json": TeammateIds } };
    responses: {
      204: { content?: never };
    };
  };
  "receive-application-event": {
    init: ReceiveApplicationEventInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": ApplicationWebhook } };
    responses: {
      200: { content: { "application/json": WebhookChallenge; "text/plain": string } };
    };
  };
  "receive-rule-event": {
    init: ReceiveRuleEventInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": RuleWebhook } };
    responses: {
      200: { content?: never };
    };
  };
}

export interface paths {
  "/accounts": {
    get: operations["list-accounts"];
    post: operations["create-account"];
  };
  "/accounts/custom_fields": {
    get: operations["list-account-custom-fields"];
  };
  "/accounts/{account_id}": {
    get: operations["fetch-an-account"];
    delete: operations["delete-an-account"];
    patch: operations["update-account"];
  };
  "/accounts/{account_id}/contacts": {
    get: operations["list-account-contacts"];
    post: operations["add-contact-to-account"];
    delete: operations["remove-contact-from-account"];
  };
  "/analytics/": {
    get: operations["get-analytics"];
  };
  "/analytics/exports": {
    post: operations["create-analytics-export"];
  };
  "/analytics/exports/{export_id}": {
    get: operations["get-analytics-export"];
  };
  "/analytics/reports": {
    post: operations["create-analytics-report"];
  };
  "/analytics/reports/{report_uid}": {
    get: operations["get-analytics-report"];
  };
  "/applications/{application_uid}/events": {
    post: operations["trigger-app-event"];
  };
  "/channels": {
    get: operations["list-channels"];
  };
  "/channels/{channel_id}": {
    get: operations["get-channel"];
    patch: operations["update-channel"];
  };
  "/channels/{channel_id}/drafts": {
    post: operations["create-draft"];
  };
  "/channels/{channel_id}/inbox": {
    get: operations["get-channel-inbox"];
  };
  "/channels/{channel_id}/incoming_messages": {
    post: operations["receive-custom-messages"];
  };
  "/channels/{channel_id}/messages": {
    post: operations["create-message"];
  };
  "/channels/{channel_id}/validate": {
    post: operations["validate-channel"];
  };
  "/comments/{comment_id}": {
    get: operations["get-comment"];
  };
  "/comments/{comment_id}/": {
    patch: operations["update-comment"];
  };
  "/comments/{comment_id}/download/{attachment_link_id}": {
    get: operations["download-attachment-for-a-comment"];
  };
  "/comments/{comment_id}/mentions": {
    get: operations["list-comment-mentions"];
  };
  "/comments/{comment_id}/replies": {
    post: operations["add-comment-reply"];
  };
  "/company/rules": {
    get: operations["list-all-company-rules"];
  };
  "/company/statuses": {
    get: operations["list-company-ticket-statuses"];
  };
  "/company/statuses/{status_id}": {
    get: operations["get-ticket-status-by-id"];
  };
  "/company/tags": {
    get: operations["list-company-tags"];
    post: operations["create-company-tag"];
  };
  "/contact_groups": {
    get: operations["list-groups"];
    post: operations["create-group"];
  };
  "/contact_groups/{contact_group_id}": {
    delete: operations["delete-group"];
  };
  "/contact_groups/{contact_group_id}/contacts": {
    get: operations["list-contacts-in-group"];
    post: operations["add-contacts-to-group"];
    delete: operations["remove-contacts-from-group"];
  };
  "/contact_lists": {
    get: operations["list-contact-lists"];
    post: operations["create-contact-list"];
  };
  "/contact_lists/{contact_list_id}": {
    delete: operations["delete-contact-list"];
  };
  "/contact_lists/{contact_list_id}/contacts": {
    get: operations["list-contacts-in-contact-list"];
    post: operations["add-contacts-to-contact-list"];
    delete: operations["remove-contacts-from-contact-list"];
  };
  "/contacts": {
    get: operations["list-contacts"];
    post: operations["create-contact"];
  };
  "/contacts/custom_fields": {
    get: operations["list-contact-custom-fields"];
  };
  "/contacts/merge": {
    post: operations["merge-contacts"];
  };
  "/contacts/{contact_id}": {
    get: operations["get-contact"];
    delete: operations["delete-a-contact"];
    patch: operations["update-a-contact"];
  };
  "/contacts/{contact_id}/conversations": {
    get: operations["list-contact-conversations"];
  };
  "/contacts/{contact_id}/handles": {
    post: operations["add-contact-handle"];
    delete: operations["delete-contact-handle"];
  };
  "/contacts/{contact_id}/notes": {
    get: operations["list-notes"];
    post: operations["add-note"];
  };
  "/conversations": {
    get: operations["list-conversations"];
    post: operations["create-conversation"];
  };
  "/conversations/custom_fields": {
    get: operations["list-conversation-custom-fields"];
  };
  "/conversations/search/{query}": {
    get: operations["search-conversations"];
  };
  "/conversations/{conversation_id}": {
    get: operations["get-conversation-by-id"];
    delete: operations["delete-conversation"];
    patch: operations["update-conversation"];
  };
  "/conversations/{conversation_id}/assignee": {
    put: operations["update-conversation-assignee"];
  };
  "/conversations/{conversation_id}/comments": {
    get: operations["list-conversation-comments"];
    post: operations["add-comment"];
  };
  "/conversations/{conversation_id}/drafts": {
    get: operations["list-conversation-drafts"];
    post: operations["create-draft-reply"];
  };
  "/conversations/{conversation_id}/events": {
    get: operations["list-conversation-events"];
  };
  "/conversations/{conversation_id}/followers": {
    get: operations["list-conversation-followers"];
    post: operations["add-conversation-followers"];
    delete: operations["delete-conversation-followers"];
  };
  "/conversations/{conversation_id}/inboxes": {
    get: operations["list-conversation-inboxes"];
  };
  "/conversations/{conversation_id}/links": {
    post: operations["add-conversation-link"];
    delete: operations["remove-conversation-links"];
  };
  "/conversations/{conversation_id}/messages": {
    get: operations["list-conversation-messages"];
    post: operations["create-message-reply"];
  };
  "/conversations/{conversation_id}/reminders": {
    patch: operations["update-conversation-reminders"];
  };
  "/conversations/{conversation_id}/tags": {
    post: operations["add-conversation-tag"];
    delete: operations["remove-conversation-tag"];
  };
  "/custom_fields": {
    get: operations["list-custom-fields"];
  };
  "/custom_fields/{custom_field_id}": {
    patch: operations["update-custom-field"];
  };
  "/download/{attachment_link_id}": {
    get: operations["download-attachment"];
  };
  "/drafts/{draft_id}": {
    delete: operations["delete-draft"];
  };
  "/drafts/{message_id}/": {
    patch: operations["edit-draft"];
  };
  "/events": {
    get: operations["list-events"];
  };
  "/events/{event_id}": {
    get: operations["get-event"];
  };
  "/exports": {
    get: operations["list-exports"];
    post: operations["create-export"];
  };
  "/exports/{export_id}": {
    get: operations["get-export"];
  };
  "/inboxes": {
    get: operations["list-inboxes"];
    post: operations["create-inbox"];
  };
  "/inboxes/custom_fields": {
    get: operations["list-inbox-custom-fields"];
  };
  "/inboxes/{inbox_id}": {
    get: operations["get-inbox"];
  };
  "/inboxes/{inbox_id}/channels": {
    get: operations["list-inbox-channels"];
    post: operations["create-a-channel"];
  };
  "/inboxes/{inbox_id}/conversations": {
    get: operations["list-inbox-conversations"];
  };
  "/inboxes/{inbox_id}/imported_messages": {
    post: operations["import-inbox-message"];
  };
  "/inboxes/{inbox_id}/teammates": {
    get: operations["list-inbox-access"];
    post: operations["add-inbox-access"];
    delete: operations["removes-inbox-access"];
  };
  "/knowledge_base_articles/{article_id}": {
    get: operations["get-a-knowledge-base-article"];
    delete: operations["delete-an-article"];
  };
  "/knowledge_base_articles/{article_id}/content": {
    get: operations["get-knowledge-base-article-with-content-in-default-locale"];
    patch: operations["update-article-content-in-default-locale"];
  };
  "/knowledge_base_articles/{article_id}/download/{attachment_id}": {
    get: operations["download-attachment-from-an-article"];
  };
  "/knowledge_base_articles/{article_id}/locales/{locale}/content": {
    get: operations["get-knowledge-base-article-with-content-in-specified-locale"];
    patch: operations["update-article-content-in-specified-locale"];
  };
  "/knowledge_base_categories/{category_id}": {
    get: operations["get-a-knowledge-base-category"];
    delete: operations["delete-a-knowledge-base-category"];
  };
  "/knowledge_base_categories/{category_id}/articles": {
    get: operations["list-articles-in-a-category"];
  };
  "/knowledge_base_categories/{category_id}/content": {
    get: operations["get-knowledge-base-category-content-in-default-locale"];
    patch: operations["update-knowledge-base-category-in-default-locale"];
  };
  "/knowledge_base_categories/{category_id}/locales/{locale}/content": {
    get: operations["get-knowledge-base-category-with-content-in-specified-locale"];
    patch: operations["update-knowledge-base-category-in-specified-locale"];
  };
  "/knowledge_bases": {
    get: operations["list-knowledge-bases"];
    post: operations["create-a-knowledge-base"];
  };
  "/knowledge_bases/{knowledge_base_id}": {
    get: operations["get-a-knowledge-base"];
  };
  "/knowledge_bases/{knowledge_base_id}/articles": {
    get: operations["list-articles-in-a-knowledge-base"];
    post: operations["create-article-in-a-knowledge-base-in-default-locale"];
  };
  "/knowledge_bases/{knowledge_base_id}/categories": {
    get: operations["list-categories-in-a-knowledge-base"];
    post: operations["create-knowledge-base-category-in-default-locale"];
  };
  "/knowledge_bases/{knowledge_base_id}/content": {
    get: operations["get-a-knowledge-base-with-content-in-default-locale"];
    patch: operations["update-knowledge-base-in-default-locale"];
  };
  "/knowledge_bases/{knowledge_base_id}/locales/{locale}/articles": {
    post: operations["create-article-in-a-knowledge-base-in-specified-locale"];
  };
  "/knowledge_bases/{knowledge_base_id}/locales/{locale}/categories": {
    post: operations["create-knowledge-base-category-in-specified-locale"];
  };
  "/knowledge_bases/{knowledge_base_id}/locales/{locale}/content": {
    get: operations["get-a-knowledge-base-with-content-in-specified-locale"];
    patch: operations["update-knowledge-base-in-specified-locale"];
  };
  "/links": {
    get: operations["list-links"];
    post: operations["create-link"];
  };
  "/links/custom_fields": {
    get: operations["list-link-custom-fields"];
  };
  "/links/{link_id}": {
    get: operations["get-link"];
    patch: operations["update-a-link"];
  };
  "/links/{link_id}/conversations": {
    get: operations["list-link-conversations"];
  };
  "/me": {
    get: operations["api-token-details"];
  };
  "/message_template_folders": {
    get: operations["list-folders"];
    post: operations["create-folder"];
  };
  "/message_template_folders/{message_template_folder_id}": {
    get: operations["get-folder"];
    delete: operations["delete-folder"];
    patch: operations["update-folder"];
  };
  "/message_template_folders/{message_template_folder_id}/message_template_folders": {
    get: operations["get-child-folders"];
    post: operations["create-child-folder"];
  };
  "/message_template_folders/{message_template_folder_id}/message_templates": {
    get: operations["get-child-templates"];
    post: operations["create-child-template"];
  };
  "/message_templates": {
    get: operations["list-message-templates"];
    post: operations["create-message-template"];
  };
  "/message_templates/{message_template_id}": {
    get: operations["get-message-template"];
    delete: operations["delete-message-template"];
    patch: operations["update-message-template"];
  };
  "/message_templates/{message_template_id}/download/{attachment_link_id}": {
    get: operations["download-attachment-for-a-message-template"];
  };
  "/messages/{message_id}": {
    get: operations["get-message"];
  };
  "/messages/{message_id}/download/{attachment_link_id}": {
    get: operations["download-attachment-for-a-message"];
  };
  "/messages/{message_id}/seen": {
    get: operations["get-message-seen-status"];
    post: operations["mark-message-seen"];
  };
  "/rules": {
    get: operations["list-rules"];
  };
  "/rules/{rule_id}": {
    get: operations["get-rule"];
  };
  "/shifts": {
    get: operations["list-shifts"];
    post: operations["create-shift"];
  };
  "/shifts/{shift_id}": {
    get: operations["get-shift"];
    patch: operations["update-shift"];
  };
  "/shifts/{shift_id}/teammates": {
    get: operations["list-shifts-teammates"];
    post: operations["add-teammates-to-shift"];
    delete: operations["remove-teammates-from-shift"];
  };
  "/signatures/{signature_id}": {
    get: operations["get-signatures"];
    delete: operations["delete-signature"];
    patch: operations["update-signature"];
  };
  "/tags": {
    get: operations["list-tags"];
    post: operations["create-tag"];
  };
  "/tags/{tag_id}": {
    get: operations["get-tag"];
    delete: operations["delete-tag"];
    patch: operations["update-a-tag"];
  };
  "/tags/{tag_id}/children": {
    get: operations["list-tag-children"];
    post: operations["create-child-tag"];
  };
  "/tags/{tag_id}/conversations": {
    get: operations["list-tagged-conversations"];
  };
  "/teammate_groups": {
    get: operations["list-company-teammate-groups"];
    post: operations["create-company-teammate-group"];
  };
  "/teammate_groups/{teammate_group_id}": {
    get: operations["get-company-teammate-group"];
    delete: operations["delete-company-teammate-group"];
    patch: operations["update-a-company-teammate-group"];
  };
  "/teammate_groups/{teammate_group_id}/inboxes": {
    get: operations["list-company-teammate-group-team-inboxes"];
    post: operations["add-company-teammate-group-team-inboxes"];
    delete: operations["remove-company-teammate-group-team-inboxes"];
  };
  "/teammate_groups/{teammate_group_id}/teammates": {
    get: operations["list-company-teammate-group-teammates"];
    post: operations["add-company-teammate-group-teammates"];
    delete: operations["remove-company-teammate-group-teammates"];
  };
  "/teammate_groups/{teammate_group_id}/teams": {
    get: operations["list-company-teammate-group-teams"];
    post: operations["add-company-teammate-group-teams"];
    delete: operations["remove-company-teammate-group-teams"];
  };
  "/teammates": {
    get: operations["list-teammates"];
  };
  "/teammates/custom_fields": {
    get: operations["list-teammate-custom-fields"];
  };
  "/teammates/{teammate_id}": {
    get: operations["get-teammate"];
    patch: operations["update-teammate"];
  };
  "/teammates/{teammate_id}/channels": {
    get: operations["list-teammate-channels"];
  };
  "/teammates/{teammate_id}/contact_groups": {
    get: operations["list-teammate-groups"];
    post: operations["create-teammate-group"];
  };
  "/teammates/{teammate_id}/contact_lists": {
    get: operations["list-teammate-contact-lists"];
    post: operations["create-teammate-contact-list"];
  };
  "/teammates/{teammate_id}/contacts": {
    get: operations["list-teammate-contacts"];
    post: operations["create-teammate-contact"];
  };
  "/teammates/{teammate_id}/conversations": {
    get: operations["list-assigned-conversations"];
  };
  "/teammates/{teammate_id}/inboxes": {
    get: operations["list-teammate-inboxes"];
  };
  "/teammates/{teammate_id}/message_template_folders": {
    get: operations["list-teammate-folders"];
    post: operations["create-teammate-folder"];
  };
  "/teammates/{teammate_id}/message_templates": {
    get: operations["list-teammate-message-templates"];
    post: operations["create-teammate-message-template"];
  };
  "/teammates/{teammate_id}/private_inboxes": {
    get: operations["list-teammate-private-inboxes"];
    post: operations["create-teammate-private-inbox"];
  };
  "/teammates/{teammate_id}/rules": {
    get: operations["list-teammate-rules"];
  };
  "/teammates/{teammate_id}/shifts": {
    get: operations["list-teammate-shifts"];
  };
  "/teammates/{teammate_id}/signatures": {
    get: operations["list-teammate-signatures"];
    post: operations["create-teammate-signature"];
  };
  "/teammates/{teammate_id}/tags": {
    get: operations["list-teammate-tags"];
    post: operations["create-teammate-tag"];
  };
  "/teammates/{teammate_id}/time_offs": {
    get: operations["list-teammate-time-offs"];
    post: operations["create-time-off"];
  };
  "/teams": {
    get: operations["list-teams"];
  };
  "/teams/{team_id}": {
    get: operations["get-team"];
  };
  "/teams/{team_id}/analytics": {
    get: operations["get-team-analytics"];
  };
  "/teams/{team_id}/channels": {
    get: operations["list-team-channels"];
  };
  "/teams/{team_id}/contact_groups": {
    get: operations["list-team-groups"];
    post: operations["create-team-group"];
  };
  "/teams/{team_id}/contact_lists": {
    get: operations["list-team-contact-lists"];
    post: operations["create-team-contact-list"];
  };
  "/teams/{team_id}/contacts": {
    get: operations["list-team-contacts"];
    post: operations["create-team-contact"];
  };
  "/teams/{team_id}/exports": {
    post: operations["create-team-export"];
  };
  "/teams/{team_id}/inboxes": {
    get: operations["list-team-inboxes"];
    post: operations["create-team-inbox"];
  };
  "/teams/{team_id}/message_template_folders": {
    get: operations["list-team-folders"];
    post: operations["create-team-folder"];
  };
  "/teams/{team_id}/message_templates": {
    get: operations["list-team-message-templates"];
    post: operations["create-team-message-template"];
  };
  "/teams/{team_id}/rules": {
    get: operations["list-team-rules"];
  };
  "/teams/{team_id}/shifts": {
    get: operations["list-team-shifts"];
    post: operations["create-team-shift"];
  };
  "/teams/{team_id}/signatures": {
    get: operations["list-team-signatures"];
    post: operations["create-team-signature"];
  };
  "/teams/{team_id}/tags": {
    get: operations["list-team-tags"];
    post: operations["create-team-tag"];
  };
  "/teams/{team_id}/teammates": {
    post: operations["add-teammates-to-team"];
    delete: operations["remove-teammates-from-team"];
  };
  "/teams/{team_id}/time_offs": {
    get: operations["list-team-time-offs"];
  };
  "/teams/{team_id}/views": {
    get: operations["list-team-views"];
    post: operations["create-team-view"];
  };
  "/time_offs/{time_off_id}": {
    get: operations["get-time-off"];
    delete: operations["delete-time-off"];
    patch: operations["update-time-off"];
  };
  "/topics/{topic_id}/conversations": {
    get: operations["list-topic-conversations"];
  };
  "/views": {
    get: operations["list-views"];
  };
  "/views/{view_id}": {
    get: operations["get-view"];
    patch: operations["update-view"];
  };
  "/views/{view_id}/teammates": {
    post: operations["add-view-teammates"];
  };
}

export type GETPathThatNeedsNoInit = "/accounts" | "/accounts/custom_fields" | "/channels" | "/company/rules" | "/company/statuses" | "/company/tags" | "/contact_groups" | "/contact_lists" | "/contacts" | "/contacts/custom_fields" | "/conversations" | "/conversations/custom_fields" | "/custom_fields" | "/events" | "/exports" | "/inboxes" | "/inboxes/custom_fields" | "/knowledge_bases" | "/links" | "/links/custom_fields" | "/me" | "/message_template_folders" | "/message_templates" | "/rules" | "/shifts" | "/tags" | "/teammate_groups" | "/teammates" | "/teammates/custom_fields" | "/teams" | "/views";

export interface CallsGET extends Call<paths, 'GET'>, CallAlone<GETPathThatNeedsNoInit> {
<P extends PathOf<paths, 'GET'>>(path: P, init: InitOf<paths, P, 'GET'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, 'GET'>>>;
/**
 * List the accounts of the company.
 *
 * Lists the companies that your contacts belong to, in pages.
 *
 * Scopes: `accounts:read`.
 */
(path: "/accounts", init?: { params?: { query?: ListAccountsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The accounts of this page. */
    _results: Account[];
}>>;
/**
 * List the custom fields of accounts.
 *
 * Definitions of the fields an account can have. The values are in the `custom_fields` of each account, by field name.
 *
 * Scopes: `custom_fields:read`.
 */
(path: "/accounts/custom_fields", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
}>>;
/**
 * Fetch an account.
 *
 * Gives one account, by its ID, one of its domains, or the ID it has in your own system.
 *
 * Scopes: `accounts:read`.
 */
(path: "/accounts/{account_id}", init: { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
} } } & CallOptions<'json'>): Promise<FrontResult<Account>>;
/**
 * List the contacts of an account.
 *
 * Lists the people who belong to one company, in pages.
 *
 * Scopes: `contacts:read`.
 */
(path: "/accounts/{account_id}/contacts", init: { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
}; query?: ListAccountContactsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
}>>;
/**
 * Get the metrics of the company.
 *
 * Computes metrics while the caller asks again and again: the first answer has few of them or none, and `progress` tells when to stop. The address ends in a slash. Front withdrew this in June 2022. Reports, which replace it, have no tables or graphs, and no values of the span before.
 *
 * Scopes: `analytics:read`.
 *
 * @deprecated Use `POST /analytics/reports`, `GET /analytics/reports/{report_uid}`.
 */
(path: "/analytics/", init: { params: { query: GetAnalyticsQuery } } & CallOptions<'json'>): Promise<FrontResult<LegacyAnalytics>>;
/**
 * Get an export of messages or events.
 *
 * How far an export is, and the `url` of its file. The file is whole once `status` is `done`, and `url` can be there before. Front answers 423 while it is too busy: ask again later.
 *
 * Scopes: `analytics:read`.
 */
(path: "/analytics/exports/{export_id}", init: { params: { path: {
    /**
     * Export ID.
     * @example exp_55c8c149
     */
    export_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<AnalyticsExport>>;
/**
 * Get an analytics report.
 *
 * How far a report is, and the values of its metrics once it is `done`. Front answers 423 while it is too busy: ask again later.
 *
 * Scopes: `analytics:read`.
 */
(path: "/analytics/reports/{report_uid}", init: { params: { path: {
    /**
     * Identifier of the report, taken from the last part of its `self` link.
     * @example 7f3e1c2a9b
     */
    report_uid: string;
} } } & CallOptions<'json'>): Promise<FrontResult<AnalyticsReport>>;
/**
 * List the channels of the company.
 *
 * Every channel that the token can see, of all teams. Take the ID of the one to send from, or match one by its `address`.
 *
 * Scopes: `channels:read`.
 */
(path: "/channels", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The channels. */
    _results: Channel[];
}>>;
/**
 * Get a channel.
 *
 * Tells which inbox the channel delivers into, whom it sends as, and in `is_valid` whether it works.
 *
 * Scopes: `channels:read`.
 */
(path: "/channels/{channel_id}", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
} } } & CallOptions<'json'>): Promise<FrontResult<Channel>>;
/**
 * Get the inbox of a channel.
 *
 * Left Front's reference without notice. Fetch the channel instead, and then the inbox that `_links.related.inbox` names.
 *
 * Scopes: `inboxes:read`.
 *
 * @deprecated Use `GET /channels/{channel_id}`, `GET /inboxes/{inbox_id}`.
 */
(path: "/channels/{channel_id}/inbox", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
} } } & CallOptions<'json'>): Promise<FrontResult<Inbox>>;
/**
 * Get a comment.
 *
 * Fetches one comment with its author and the links of its attachments.
 *
 * Scopes: `comments:read`.
 */
(path: "/comments/{comment_id}", init: { params: { path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<Comment>>;
/**
 * Download an attachment of a comment.
 *
 * Serves a file of this comment, or redirects to where it is stored. Follow a redirect without the `Authorization` header, which must not leave Front and which the storage rejects.
 *
 * Scopes: `attachments:read`.
 */
(path: "/comments/{comment_id}/download/{attachment_link_id}", init: { params: { path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<File>>;
/**
 * List the teammates mentioned in a comment.
 *
 * Resolves each `@` mention in the text to its teammate. The list comes in one piece.
 *
 * Scopes: `teammates:read`.
 */
(path: "/comments/{comment_id}/mentions", init: { params: { path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
}>>;
/**
 * List the rules of the company itself.
 *
 * Rules that hold for the company as a whole and belong to no single team or teammate.
 *
 * Scopes: `rules:read`.
 */
(path: "/company/rules", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The rules. */
    _results: Rule[];
}>>;
/**
 * List the ticket statuses of the company.
 *
 * The statuses a ticket can be in, built-in and own. Answers 404 when the company has not turned ticketing on.
 *
 * Scopes: `statuses:read`.
 */
(path: "/company/statuses", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The statuses. */
    _results: Status[];
}>>;
/**
 * Get a ticket status.
 *
 * Tells the name and category behind the `status_id` of a conversation.
 *
 * Scopes: `statuses:read`.
 */
(path: "/company/statuses/{status_id}", init: { params: { path: {
    /**
     * Ticket status ID.
     * @example sts_55c8c149
     */
    status_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<Status>>;
/**
 * List the tags of the company.
 *
 * Only the tags that belong to the company as a whole, not those of a team or teammate.
 *
 * Scopes: `tags:read`.
 */
(path: "/company/tags", init?: { params?: { query?: ListCompanyTagsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The tags of this page. */
    _results: Tag[];
}>>;
/**
 * List contact groups.
 *
 * Lists the contact lists under their former name. List contact lists instead, with the same answer.
 *
 * Scopes: `contacts:read`.
 *
 * @deprecated Use `GET /contact_lists`.
 */
(path: "/contact_groups", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
}>>;
/**
 * List the contacts in a contact group.
 *
 * Lists the contacts that are on a contact list, under its former name, in pages.
 *
 * Scopes: `contacts:read`.
 *
 * @deprecated Use `GET /contact_lists/{contact_list_id}/contacts`.
 */
(path: "/contact_groups/{contact_group_id}/contacts", init: { params: { path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
}; query?: ListContactsInGroupQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
}>>;
/**
 * List contact lists.
 *
 * Lists every contact list that the token may see, without pages.
 *
 * Scopes: `contacts:read`.
 */
(path: "/contact_lists", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
}>>;
/**
 * List the contacts on a contact list.
 *
 * Lists the contacts that are on one list, in pages.
 *
 * Scopes: `contacts:read`.
 */
(path: "/contact_lists/{contact_list_id}/contacts", init: { params: { path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
}; query?: ListContactsInContactListQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
}>>;
/**
 * List the contacts of the company.
 *
 * Lists every contact that the token may see. To keep a copy up to date, ask for `q[updated_after]` with the time of your last look.
 *
 * Scopes: `contacts:read`.
 */
(path: "/contacts", init?: { params?: { query?: ListContactsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
}>>;
/**
 * List the custom fields of contacts.
 *
 * Definitions of the fields a contact can have. The values are in the `custom_fields` of each contact, by field name.
 *
 * Scopes: `custom_fields:read`.
 */
(path: "/contacts/custom_fields", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
}>>;
/**
 * Get a contact.
 *
 * Fetches one contact with its handles, lists and custom fields. An alias finds it by a handle.
 *
 * Scopes: `contacts:read`.
 */
(path: "/contacts/{contact_id}", init: { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} } } & CallOptions<'json'>): Promise<FrontResult<Contact>>;
/**
 * List the conversations with a contact.
 *
 * Lists the conversations in which the contact takes part, newest first. To filter by more than their status, search conversations with `contact:` instead.
 *
 * Scopes: `conversations:read`.
 */
(path: "/contacts/{contact_id}/conversations", init: { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
}; query?: ListContactConversationsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
}>>;
/**
 * List the notes about a contact.
 *
 * Lists all notes at once. Front answers 202 here, but the list is complete.
 *
 * Scopes: `contacts:read`.
 */
(path: "/contacts/{contact_id}/notes", init: { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The notes. */
    _results: ContactNote[];
}>>;
/**
 * List the conversations of the company.
 *
 * Lists conversations in pages, the most recently active first. What counts as activity is up to the company's bump settings. Filters beyond the status need `search-conversations`.
 *
 * Scopes: `conversations:read`.
 */
(path: "/conversations", init?: { params?: { query?: ListConversationsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
}>>;
/**
 * List the custom fields of conversations.
 *
 * Definitions of the fields that the company itself added to conversations. Fields that Front keeps there are left out.
 *
 * Scopes: `custom_fields:read`.
 */
(path: "/conversations/custom_fields", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
}>>;
/**
 * Search conversations.
 *
 * Finds conversations by text and filters, the most recently active first, and counts all that match. The query is a segment of the path, so encode it. Searches may use 40 % of the company's quota.
 *
 * Scopes: `conversations:read`.
 */
(path: "/conversations/search/{query}", init: { params: { path: {
    /**
     * Search query: words, quoted phrases and at most 15 filters, separated by spaces. Filters are `inbox:`, `tag:`, `link:`, `contact:`, `recipient:`, `from:`, `to:`, `cc:`, `bcc:`, `assignee:`, `author:`, `participant:`, `mention:`, `commenter:`, `custom_field:"Name=Value"`, `before:`, `after:` and `during:` in Unix seconds, and `is:` with `open`, `archived`, `assigned`, `unassigned`, `snoozed`, `trashed`, `unreplied`, `waiting` or `resolved`. All have to match; of several `from:`, `to:`, `cc:` or `bcc:`, one is enough.
     * @example is:open recipient:calculon@momsbot.com
     */
    query: string;
}; query?: SearchConversationsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** How many conversations match, over all pages. */
    _total?: number;
    /** Those found, the most recently active first. */
    _results: Conversation[];
}>>;
/**
 * Get a conversation.
 *
 * Gives one conversation with its assignee, tags and links. Its messages and comments are lists of their own.
 *
 * Scopes: `conversations:read`.
 */
(path: "/conversations/{conversation_id}", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } } & CallOptions<'json'>): Promise<FrontResult<Conversation>>;
/**
 * List the comments of a conversation.
 *
 * Lists what teammates said among themselves, newest first and in one piece.
 *
 * Scopes: `comments:read`.
 */
(path: "/conversations/{conversation_id}/comments", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The comments. */
    _results: Comment[];
}>>;
/**
 * List the drafts of a conversation.
 *
 * Lists the messages of a conversation that are still being written. Each has the `version` that editing it takes.
 *
 * Scopes: `drafts:read`.
 */
(path: "/conversations/{conversation_id}/drafts", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The drafts. */
    _results: Message[];
}>>;
/**
 * List the events of a conversation.
 *
 * Lists what happened in one conversation, in pages, newest first as far as the company's bump settings agree.
 *
 * Scopes: `events:*:read`.
 */
(path: "/conversations/{conversation_id}/events", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
}; query?: ListConversationEventsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The events of this page. */
    _results: Event[];
}>>;
/**
 * List the followers of a conversation.
 *
 * Lists the teammates who follow it, all at once.
 *
 * Scopes: `teammates:read`.
 */
(path: "/conversations/{conversation_id}/followers", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
}>>;
/**
 * List the inboxes of a conversation.
 *
 * Lists every inbox that shows the conversation, all at once. A message to two of your addresses is in two.
 *
 * Scopes: `inboxes:read`.
 */
(path: "/conversations/{conversation_id}/inboxes", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
}>>;
/**
 * List the messages of a conversation.
 *
 * Lists what was received and sent in a conversation, newest first unless sorted otherwise.
 *
 * Scopes: `messages:read`.
 */
(path: "/conversations/{conversation_id}/messages", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
}; query?: ListConversationMessagesQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The messages. */
    _results: Message[];
}>>;
/**
 * List the custom fields of contacts by the former address.
 *
 * From the time when only contacts had custom fields. `list-contact-custom-fields` takes its place and answers the same.
 *
 * Scopes: `custom_fields:read`.
 *
 * @deprecated Use `GET /contacts/custom_fields`.
 */
(path: "/custom_fields", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
}>>;
/**
 * Download an attachment.
 *
 * Serves the file behind the `url` of any attachment, or redirects to where it is stored. Downloads count against the quota. Follow a redirect without the `Authorization` header, which must not leave Front and which the storage rejects.
 *
 * Scopes: `attachments:read`.
 */
(path: "/download/{attachment_link_id}", init: { params: { path: {
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<File>>;
/**
 * List the events of the company.
 *
 * The history of all conversations within reach of the token, newest first unless sorted otherwise. Pages hold 15 events at most. To follow what happens, ask for events `after` the last one seen, or let Front call a webhook.
 *
 * Scopes: `events:*:read`.
 */
(path: "/events", init?: { params?: { query?: ListEventsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The events of this page. */
    _results: Event[];
}>>;
/**
 * Get an event.
 *
 * One event with everything it refers to. This is how to complete the preview that a webhook delivers.
 *
 * Scopes: `events:*:read`.
 */
(path: "/events/{event_id}", init: { params: { path: {
    /**
     * Event ID.
     * @example evt_55c8c149
     */
    event_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<Event>>;
/**
 * List the exports of the company.
 *
 * Every export made in the company, done or not. The newer exports have no list: keep the ID that creating one returns.
 *
 * Scopes: `analytics:read`.
 *
 * @deprecated Use `GET /analytics/exports/{export_id}`.
 */
(path: "/exports", init?: { params?: { query?: ListExportsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The exports of this page. */
    _results: LegacyExport[];
}>>;
/**
 * Get an export.
 *
 * How far an export is, and the `url` of its file once it is `done`.
 *
 * Scopes: `analytics:read`.
 *
 * @deprecated Use `GET /analytics/exports/{export_id}`.
 */
(path: "/exports/{export_id}", init: { params: { path: {
    /**
     * Export ID.
     * @example exp_55c8c149
     */
    export_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<LegacyExport>>;
/**
 * List the inboxes of the company.
 *
 * The inboxes that the token can see, of all teams. For those of one team or teammate alone there are lists of their own.
 *
 * Scopes: `inboxes:read`.
 */
(path: "/inboxes", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
}>>;
/**
 * List the custom fields of inboxes.
 *
 * Definitions of the fields an inbox can have. The values are in the `custom_fields` of each inbox, by field name.
 *
 * Scopes: `custom_fields:read`.
 */
(path: "/inboxes/custom_fields", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
}>>;
/**
 * Get an inbox.
 *
 * Its name, whom it is open to, and where its channels, teammates and conversations are.
 *
 * Scopes: `inboxes:read`.
 */
(path: "/inboxes/{inbox_id}", init: { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<Inbox>>;
/**
 * List the channels of an inbox.
 *
 * The channels whose messages arrive in this inbox. A new inbox has none.
 *
 * Scopes: `channels:read`.
 */
(path: "/inboxes/{inbox_id}/channels", init: { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The channels. */
    _results: Channel[];
}>>;
/**
 * List the conversations of an inbox.
 *
 * The conversations that appear in this inbox, whichever channel they came in through. `q` narrows them by status; for any other criterion use `search-conversations` with the filter `inbox:`.
 *
 * Scopes: `conversations:read`.
 */
(path: "/inboxes/{inbox_id}/conversations", init: { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
}; query?: ListInboxConversationsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
}>>;
/**
 * List the teammates with access to an inbox.
 *
 * Everyone who can open the inbox and its conversations.
 *
 * Scopes: `teammates:read`.
 */
(path: "/inboxes/{inbox_id}/teammates", init: { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
}>>;
/**
 * Get an article.
 *
 * Tells where an article is filed, its public address and which languages it supports. Its title, status and text are in its content.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_base_articles/{article_id}", init: { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseArticleSlim>>;
/**
 * Get an article with its text in the default language.
 *
 * Answers as the variant with a locale does, for the default language of the knowledge base. `locale` in the answer tells which that is.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_base_articles/{article_id}/content", init: { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseArticle>>;
/**
 * Download a file of an article.
 *
 * The bytes of one of the article's `attachments`, or a redirect to where they are stored. The storage refuses requests that carry an `Authorization` header, so follow the redirect without it.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_base_articles/{article_id}/download/{attachment_id}", init: { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<File>>;
/**
 * Get an article with its text in one language.
 *
 * Gives title, HTML, keywords and files as readers of this language get them, and whether this text is published.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_base_articles/{article_id}/locales/{locale}/content", init: { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} } } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseArticle>>;
/**
 * Get a category.
 *
 * Tells where a category stands, whether menus show it and which languages it supports. Its heading is in its content.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_base_categories/{category_id}", init: { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseCategorySlim>>;
/**
 * List the articles of a category.
 *
 * The articles filed in this category, without titles and texts. Fetch those at `_links.related.content`.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_base_categories/{category_id}/articles", init: { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
}; query?: ListArticlesInACategoryQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** Articles without their texts. */
    _results: KnowledgeBaseArticleSlim[];
}>>;
/**
 * Get a category with its texts in the default language.
 *
 * Answers as the variant with a locale does, for the default language of the knowledge base. `locale` in the answer tells which that is.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_base_categories/{category_id}/content", init: { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseCategory>>;
/**
 * Get a category with its texts in one language.
 *
 * Gives heading and description as readers of this language see them. Either can be null.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_base_categories/{category_id}/locales/{locale}/content", init: { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} } } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseCategory>>;
/**
 * List knowledge bases.
 *
 * Every knowledge base of the company in one answer, without titles. Those are one for each language, and come with a knowledge base's content.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_bases", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** Knowledge bases without their texts. */
    _results: KnowledgeBaseSlim[];
}>>;
/**
 * Get a knowledge base.
 *
 * Tells which languages a knowledge base has and whom it is for. Its title and status are in its content.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_bases/{knowledge_base_id}", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseSlim>>;
/**
 * List the articles of a knowledge base.
 *
 * The articles with the languages they support, but without titles and texts. Fetch those at `_links.related.content`.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_bases/{knowledge_base_id}/articles", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
}; query?: ListArticlesInAKnowledgeBaseQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** Articles without their texts. */
    _results: KnowledgeBaseArticleSlim[];
}>>;
/**
 * List the categories of a knowledge base.
 *
 * A flat list without headings: `_links.related.parent_category` tells which category each is nested in. The headings come with the content of each category.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_bases/{knowledge_base_id}/categories", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
}; query?: ListCategoriesInAKnowledgeBaseQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** Categories without their texts. */
    _results: KnowledgeBaseCategorySlim[];
}>>;
/**
 * Get a knowledge base with its texts in the default language.
 *
 * Answers as the variant with a locale does, for the default language of the knowledge base. `locale` in the answer tells which that is.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_bases/{knowledge_base_id}/content", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBase>>;
/**
 * Get a knowledge base with its texts in one language.
 *
 * Gives the title as readers of this language see it, and the status of the site.
 *
 * Scopes: `knowledge_bases:read`.
 */
(path: "/knowledge_bases/{knowledge_base_id}/locales/{locale}/content", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} } } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBase>>;
/**
 * List the links of the company.
 *
 * Lists every link in pages, application objects among them. `q[types]` keeps those of certain origins.
 *
 * Scopes: `links:read`.
 */
(path: "/links", init?: { params?: { query?: ListLinksQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The links of this page. */
    _results: Link[];
}>>;
/**
 * List the custom fields of links.
 *
 * Definitions of the fields a link can have. The values are in the `custom_fields` of each link, by field name.
 *
 * Scopes: `custom_fields:read`.
 */
(path: "/links/custom_fields", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
}>>;
/**
 * Get a link.
 *
 * Gives one link with its custom fields.
 *
 * Scopes: `links:read`.
 */
(path: "/links/{link_id}", init: { params: { path: {
    /**
     * Link ID.
     * @example top_55c8c149
     */
    link_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<Link>>;
/**
 * List the conversations of a link.
 *
 * Lists the conversations that refer to one link, in pages. For filters beyond their status, search for `link:` and the ID with `search-conversations`.
 *
 * Scopes: `conversations:read`.
 */
(path: "/links/{link_id}/conversations", init: { params: { path: {
    /**
     * Link ID.
     * @example top_55c8c149
     */
    link_id: Reference;
}; query?: ListLinkConversationsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
}>>;
/**
 * Tell which company the token belongs to.
 *
 * Gives ID and name of the token's company. Needs no scope, which makes it the way to check a token; the host in `_links.self` is the company's own.
 */
(path: "/me", init?: CallOptions<'json'>): Promise<FrontResult<Identity>>;
/**
 * List every folder the token can see.
 *
 * Folders of message templates, whoever owns them. `_links.related` tells the owner of each and where it is.
 *
 * Scopes: `message_templates:read`.
 */
(path: "/message_template_folders", init?: { params?: { query?: ListFoldersQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The folders of this page. */
    _results: MessageTemplateFolder[];
}>>;
/**
 * Get a folder.
 *
 * Tells the name, owner and place of one folder, and where to find what it holds.
 *
 * Scopes: `message_templates:read`.
 */
(path: "/message_template_folders/{message_template_folder_id}", init: { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<MessageTemplateFolder>>;
/**
 * List the folders inside a folder.
 *
 * Subfolders of this folder.
 *
 * Scopes: `message_templates:read`.
 */
(path: "/message_template_folders/{message_template_folder_id}/message_template_folders", init: { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The folders of this page. */
    _results: MessageTemplateFolder[];
}>>;
/**
 * List the message templates in a folder.
 *
 * Templates that this folder holds.
 *
 * Scopes: `message_templates:read`.
 */
(path: "/message_template_folders/{message_template_folder_id}/message_templates", init: { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The templates of this page. */
    _results: MessageTemplate[];
}>>;
/**
 * List every message template the token can see.
 *
 * Templates of teams and teammates in one list. The owner link of each tells whose it is.
 *
 * Scopes: `message_templates:read`.
 */
(path: "/message_templates", init?: { params?: { query?: ListMessageTemplatesQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The templates of this page. */
    _results: MessageTemplate[];
}>>;
/**
 * Get a message template.
 *
 * Fetches one template with its text, its files and the inboxes it is for.
 *
 * Scopes: `message_templates:read`.
 */
(path: "/message_templates/{message_template_id}", init: { params: { path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<MessageTemplate>>;
/**
 * Download an attachment of a message template.
 *
 * Serves a file of this template, or redirects to where it is stored. Follow a redirect without the `Authorization` header, which must not leave Front and which the storage rejects.
 *
 * Scopes: `attachments:read`.
 */
(path: "/message_templates/{message_template_id}/download/{attachment_link_id}", init: { params: { path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<File>>;
/**
 * Get a message or the source of an email.
 *
 * Fetches a message or a draft. `alt:uid:` with the `message_uid` of a message just accepted answers 404 until it is processed, so ask again after a few seconds. With `Accept: message/rfc822` the answer is the source of an email; older programs asked for it as `text/plain`. Other kinds of messages have no source.
 *
 * Scopes: `messages:read`.
 */
(path: "/messages/{message_id}", init: { params: { path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_55c8c149
     */
    message_id: Reference<"uid">;
} } } & CallOptions<'json'>): Promise<FrontResult<Message>>;
/**
 * Download an attachment of a message.
 *
 * Serves a file of this message, or redirects to where it is stored. Made for partner channels, whose token reads the messages of its own channel only. Follow a redirect without the `Authorization` header, which must not leave Front.
 *
 * Scopes: `attachments:read`.
 */
(path: "/messages/{message_id}/download/{attachment_link_id}", init: { params: { path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_55c8c149
     */
    message_id: Reference<"uid">;
    /**
     * Attachment ID, the last part of the attachment's `url`.
     * @example fil_55c8c149
     */
    attachment_link_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<File>>;
/**
 * Get the seen receipts of a message.
 *
 * Tells who has seen a message and when. Channels that can't tell viewers apart give one receipt for the first view, with `seen_by` null.
 *
 * Scopes: `messages:read`.
 */
(path: "/messages/{message_id}/seen", init: { params: { path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_1ab23cd4
     */
    message_id: Reference<"uid">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The receipts. Empty while nobody has seen the message. */
    _results: SeenReceipt[];
}>>;
/**
 * List the rules.
 *
 * Every rule that the token may see, shared or private. Rules are made in the app; the API only reads them.
 *
 * Scopes: `rules:read`.
 */
(path: "/rules", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The rules. */
    _results: Rule[];
}>>;
/**
 * Get a rule.
 *
 * The rule with its actions as sentences. What triggers it is not told.
 *
 * Scopes: `rules:read`.
 */
(path: "/rules/{rule_id}", init: { params: { path: {
    /**
     * Rule ID.
     * @example rul_55c8c149
     */
    rule_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<Rule>>;
/**
 * List the shifts.
 *
 * The shifts of all teams that the token has access to.
 *
 * Scopes: `shifts:read`.
 */
(path: "/shifts", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The shifts. */
    _results: Shift[];
}>>;
/**
 * Get a shift.
 *
 * The hours of a shift. Those who work it are a list of their own.
 *
 * Scopes: `shifts:read`.
 */
(path: "/shifts/{shift_id}", init: { params: { path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<Shift>>;
/**
 * List the teammates of a shift.
 *
 * Everyone who works the shift, whether or not it is on now.
 *
 * Scopes: `teammates:read`.
 */
(path: "/shifts/{shift_id}/teammates", init: { params: { path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
}>>;
/**
 * Get a signature.
 *
 * One signature, private or shared. `is_private` and `_links.related.owner` tell whose it is.
 *
 * Scopes: `signatures:read`.
 */
(path: "/signatures/{signature_id}", init: { params: { path: {
    /**
     * Signature ID.
     * @example sig_55c8c149
     */
    signature_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<Signature>>;
/**
 * List every tag the token can see.
 *
 * Tags of the company, of teams and of teammates in one list, as far as the token reaches. The owner link of each tells whose it is.
 *
 * Scopes: `tags:read`.
 */
(path: "/tags", init?: { params?: { query?: ListTagsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The tags of this page. */
    _results: Tag[];
}>>;
/**
 * Get a tag.
 *
 * One tag by its ID. Tags have no alias, so a tag known by name has to be looked up in a list first.
 *
 * Scopes: `tags:read`.
 */
(path: "/tags/{tag_id}", init: { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<Tag>>;
/**
 * List the tags below a tag.
 *
 * The tags one level below this one, all in a single answer. Deeper levels are the children of those.
 *
 * Scopes: `tags:read`.
 */
(path: "/tags/{tag_id}/children", init: { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The tags. */
    _results: Tag[];
}>>;
/**
 * List the conversations that carry a tag.
 *
 * Narrow the list to some statuses with `q`. For other conditions beside the tag, use `search-conversations` with the filter `tag:`.
 *
 * Scopes: `conversations:read`.
 */
(path: "/tags/{tag_id}/conversations", init: { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
}; query?: ListTaggedConversationsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
}>>;
/**
 * List the teammate groups.
 *
 * Every teammate group of the company, those kept over SCIM too.
 *
 * Scopes: `teammate_groups:read`.
 */
(path: "/teammate_groups", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The teammate groups. */
    _results: TeammateGroup[];
}>>;
/**
 * Get a teammate group.
 *
 * The group with its permissions. Members, teams and inboxes are lists of their own.
 *
 * Scopes: `teammate_groups:read`.
 */
(path: "/teammate_groups/{teammate_group_id}", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<TeammateGroup>>;
/**
 * List the inboxes of a teammate group.
 *
 * The inboxes that members of the group can open because of it: the public ones of its teams, and those added one by one.
 *
 * Scopes: `inboxes:read`.
 */
(path: "/teammate_groups/{teammate_group_id}/inboxes", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
}>>;
/**
 * List the teammates of a teammate group.
 *
 * The members of the group.
 *
 * Scopes: `teammates:read`.
 */
(path: "/teammate_groups/{teammate_group_id}/teammates", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
}>>;
/**
 * List the teams of a teammate group.
 *
 * The teams that the group opens to its members. The public inboxes of these teams are open to them as well.
 *
 * Scopes: `teams:read`.
 */
(path: "/teammate_groups/{teammate_group_id}/teams", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The teams. */
    _results: TeamPreview[];
}>>;
/**
 * List the teammates.
 *
 * Everyone in the company. Compare `type` to tell people from bots.
 *
 * Scopes: `teammates:read`.
 */
(path: "/teammates", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The teammates. */
    _results: Teammate[];
}>>;
/**
 * List the custom fields of teammates.
 *
 * Definitions of the fields a teammate can have. The values are in the `custom_fields` of each teammate, by field name.
 *
 * Scopes: `custom_fields:read`.
 */
(path: "/teammates/custom_fields", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The fields. */
    _results: CustomField[];
}>>;
/**
 * Get a teammate.
 *
 * By ID, or by email address with an alias.
 *
 * Scopes: `teammates:read`.
 */
(path: "/teammates/{teammate_id}", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } } & CallOptions<'json'>): Promise<FrontResult<Teammate>>;
/**
 * List the channels of a teammate.
 *
 * The channels that belong to this teammate. Those that a team shares are listed by the team.
 *
 * Scopes: `channels:read`.
 */
(path: "/teammates/{teammate_id}/channels", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The channels. */
    _results: Channel[];
}>>;
/**
 * List the contact groups of a teammate.
 *
 * Lists the private contact lists of one teammate under their former name.
 *
 * Scopes: `contacts:read`.
 *
 * @deprecated Use `GET /teammates/{teammate_id}/contact_lists`.
 */
(path: "/teammates/{teammate_id}/contact_groups", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
}>>;
/**
 * List the contact lists of a teammate.
 *
 * Lists the private contact lists of one teammate, without pages.
 *
 * Scopes: `contacts:read`.
 */
(path: "/teammates/{teammate_id}/contact_lists", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
}>>;
/**
 * List the contacts of a teammate.
 *
 * Lists the private contacts of one teammate.
 *
 * Scopes: `contacts:read`.
 */
(path: "/teammates/{teammate_id}/contacts", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
}; query?: ListTeammateContactsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
}>>;
/**
 * List the conversations assigned to a teammate.
 *
 * Those with the newest activity come first. `q` narrows them by status; for finer filters, search with `assignee:`.
 *
 * Scopes: `conversations:read`.
 */
(path: "/teammates/{teammate_id}/conversations", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
}; query?: ListAssignedConversationsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
}>>;
/**
 * List the inboxes open to a teammate.
 *
 * The inboxes that a teammate has access to. Instead, list their private inboxes, and for each shared inbox those who have access to it.
 *
 * Scopes: `inboxes:read`.
 *
 * @deprecated Use `GET /teammates/{teammate_id}/private_inboxes`, `GET /inboxes/{inbox_id}/teammates`.
 */
(path: "/teammates/{teammate_id}/inboxes", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
}>>;
/**
 * List the folders of a teammate.
 *
 * Folders of message templates that belong to this teammate alone.
 *
 * Scopes: `message_templates:read`.
 */
(path: "/teammates/{teammate_id}/message_template_folders", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
}; query?: ListTeammateFoldersQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The folders of this page. */
    _results: MessageTemplateFolder[];
}>>;
/**
 * List the message templates of a teammate.
 *
 * Templates that belong to this teammate alone.
 *
 * Scopes: `message_templates:read`.
 */
(path: "/teammates/{teammate_id}/message_templates", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
}; query?: ListTeammateMessageTemplatesQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The templates of this page. */
    _results: MessageTemplate[];
}>>;
/**
 * List the private inboxes of a teammate.
 *
 * The inboxes that belong to this teammate alone, without the shared ones they have access to.
 *
 * Scopes: `inboxes:read`.
 */
(path: "/teammates/{teammate_id}/private_inboxes", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
}>>;
/**
 * List the rules of a teammate.
 *
 * The private rules that a teammate made for their own conversations.
 *
 * Scopes: `rules:read`.
 */
(path: "/teammates/{teammate_id}/rules", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The rules. */
    _results: Rule[];
}>>;
/**
 * List the shifts of a teammate.
 *
 * The shifts that a teammate works, in any team.
 *
 * Scopes: `shifts:read`.
 */
(path: "/teammates/{teammate_id}/shifts", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The shifts. */
    _results: Shift[];
}>>;
/**
 * List the signatures of a teammate.
 *
 * The signatures that belong to this teammate alone. Those that a team shares are listed with the team.
 *
 * Scopes: `signatures:read`.
 */
(path: "/teammates/{teammate_id}/signatures", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** Signatures of this one owner. */
    _results: Signature[];
}>>;
/**
 * List the private tags of a teammate.
 *
 * The tags that belong to this teammate, not those of teams or the company.
 *
 * Scopes: `tags:read`.
 */
(path: "/teammates/{teammate_id}/tags", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
}; query?: ListTeammateTagsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The tags of this page. */
    _results: Tag[];
}>>;
/**
 * List the time off of a teammate.
 *
 * The absences of one teammate. With `q`, only those that touch a span of time.
 *
 * Scopes: `time_off:read`.
 */
(path: "/teammates/{teammate_id}/time_offs", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:bender@planet-express.com`.
     * @example tea_1ab23cd4
     */
    teammate_id: Reference<"email">;
}; query?: ListTeammateTimeOffsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The spans of time off. */
    _results: TimeOff[];
}>>;
/**
 * List the teams.
 *
 * The teams of the company without their inboxes and members. The app calls them workspaces.
 *
 * Scopes: `teams:read`.
 */
(path: "/teams", init?: CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The teams. */
    _results: TeamPreview[];
}>>;
/**
 * Get a team.
 *
 * The team with all of its inboxes and members.
 *
 * Scopes: `teams:read`.
 */
(path: "/teams/{team_id}", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<Team>>;
/**
 * Get the metrics of a team.
 *
 * Like `get-analytics`, for one team. A report does the same with `filters.team_ids`.
 *
 * Scopes: `analytics:read`.
 *
 * @deprecated Use `POST /analytics/reports`, `GET /analytics/reports/{report_uid}`.
 */
(path: "/teams/{team_id}/analytics", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query: GetTeamAnalyticsQuery } } & CallOptions<'json'>): Promise<FrontResult<LegacyAnalytics>>;
/**
 * List the channels of a team.
 *
 * The channels that this team shares. Private ones are listed by teammate.
 *
 * Scopes: `channels:read`.
 */
(path: "/teams/{team_id}/channels", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The channels. */
    _results: Channel[];
}>>;
/**
 * List the contact groups of a team.
 *
 * Lists the contact lists of one team under their former name.
 *
 * Scopes: `contacts:read`.
 *
 * @deprecated Use `GET /teams/{team_id}/contact_lists`.
 */
(path: "/teams/{team_id}/contact_groups", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
}>>;
/**
 * List the contact lists of a team.
 *
 * Lists the contact lists that belong to one team, without pages.
 *
 * Scopes: `contacts:read`.
 */
(path: "/teams/{team_id}/contact_lists", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The contact lists. */
    _results: ContactList[];
}>>;
/**
 * List the contacts of a team.
 *
 * Lists the contacts that belong to one team.
 *
 * Scopes: `contacts:read`.
 */
(path: "/teams/{team_id}/contacts", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamContactsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The contacts of this page. */
    _results: Contact[];
}>>;
/**
 * List the inboxes of a team.
 *
 * The inboxes that the team shares. Those of its members in private are listed by teammate.
 *
 * Scopes: `inboxes:read`.
 */
(path: "/teams/{team_id}/inboxes", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The inboxes. */
    _results: Inbox[];
}>>;
/**
 * List the folders of a team.
 *
 * Folders of message templates that this team shares.
 *
 * Scopes: `message_templates:read`.
 */
(path: "/teams/{team_id}/message_template_folders", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamFoldersQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The folders of this page. */
    _results: MessageTemplateFolder[];
}>>;
/**
 * List the message templates of a team.
 *
 * Templates that this team shares.
 *
 * Scopes: `message_templates:read`.
 */
(path: "/teams/{team_id}/message_templates", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamMessageTemplatesQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The templates of this page. */
    _results: MessageTemplate[];
}>>;
/**
 * List the rules of a team.
 *
 * The shared rules that belong to a team.
 *
 * Scopes: `rules:read`.
 */
(path: "/teams/{team_id}/rules", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The rules. */
    _results: Rule[];
}>>;
/**
 * List the shifts of a team.
 *
 * The shifts that belong to a team.
 *
 * Scopes: `shifts:read`.
 */
(path: "/teams/{team_id}/shifts", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _links: ListLinks;
    /** The shifts. */
    _results: Shift[];
}>>;
/**
 * List the signatures of a team.
 *
 * Signatures that the members of the team share. Their private ones are listed with each teammate.
 *
 * Scopes: `signatures:read`.
 */
(path: "/teams/{team_id}/signatures", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** Signatures of this one owner. */
    _results: Signature[];
}>>;
/**
 * List the tags of a team.
 *
 * The tags that belong to this team. `list-company-tags` has those that belong to all.
 *
 * Scopes: `tags:read`.
 */
(path: "/teams/{team_id}/tags", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamTagsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The tags of this page. */
    _results: Tag[];
}>>;
/**
 * List the time off in a team.
 *
 * The absences of everyone in the team. With `q`, only those that touch a span of time.
 *
 * Scopes: `time_off:read`.
 */
(path: "/teams/{team_id}/time_offs", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamTimeOffsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The spans of time off. */
    _results: TimeOff[];
}>>;
/**
 * List the views of a team.
 *
 * Views that belong to this team. `list-views` has those of all teams.
 *
 * Scopes: `views:read`.
 */
(path: "/teams/{team_id}/views", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
}; query?: ListTeamViewsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The views of this page. */
    _results: SharedView[];
}>>;
/**
 * Get time off.
 *
 * When it begins and ends, and what Front answers meanwhile.
 *
 * Scopes: `time_off:read`.
 */
(path: "/time_offs/{time_off_id}", init: { params: { path: {
    /**
     * Time off ID.
     * @example vcr_55c8c149
     */
    time_off_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<TimeOff>>;
/**
 * List the conversations of a topic.
 *
 * The former address of `list-link-conversations`, from when links were topics. It counts pages instead of passing tokens, and its conversations carry `last_message` whole.
 *
 * Scopes: `conversations:read`.
 *
 * @deprecated Use `GET /links/{link_id}/conversations`.
 */
(path: "/topics/{topic_id}/conversations", init: { params: { path: {
    /**
     * Link ID, from the time when links were called topics.
     * @example top_55c8c149
     */
    topic_id: Reference;
}; query?: ListTopicConversationsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The conversations of this page. */
    _results: Conversation[];
}>>;
/**
 * List every view the token can see.
 *
 * Views of all teams that the token reaches. The owner link of each tells its team.
 *
 * Scopes: `views:read`.
 */
(path: "/views", init?: { params?: { query?: ListViewsQuery } } & CallOptions<'json'>): Promise<FrontResult<{
    _pagination?: Pagination;
    _links: ListLinks;
    /** The views of this page. */
    _results: SharedView[];
}>>;
/**
 * Get a view.
 *
 * Tells what the view filters by. To have its conversations, search for them with the same conditions.
 *
 * Scopes: `views:read`.
 */
(path: "/views/{view_id}", init: { params: { path: {
    /**
     * View ID.
     * @example lns_55c8c149
     */
    view_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<SharedView>>;
}


export interface CallsPUT extends Call<paths, 'PUT'> {
<P extends PathOf<paths, 'PUT'>>(path: P, init: InitOf<paths, P, 'PUT'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, 'PUT'>>>;
/**
 * Assign or unassign a conversation.
 *
 * Gives the conversation to one teammate, or to nobody when `assignee_id` is null.
 *
 * Scopes: `conversations:write`.
 */
(path: "/conversations/{conversation_id}/assignee", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: UpdateConversationAssignee } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
}


export interface CallsPOST extends Call<paths, 'POST'> {
<P extends PathOf<paths, 'POST'>>(path: P, init: InitOf<paths, P, 'POST'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, 'POST'>>>;
/**
 * Create an account.
 *
 * Creates an account and answers with it. Contacts are added in a second step, with `add-contact-to-account`.
 *
 * Scopes: `accounts:write`.
 */
(path: "/accounts", init: { body: CreateAccount } & CallOptions<'json'>): Promise<FrontResult<Account>>;
/**
 * Add contacts to an account.
 *
 * Makes contacts belong to the account. The body may name several.
 *
 * Scopes: `accounts:write`.
 */
(path: "/accounts/{account_id}/contacts", init: { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
} }; body: ContactIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create an export of messages or events.
 *
 * Starts to write messages or events of a span of whole days to a file. The answer comes at once, with the status `running`: get the export at its `self` link until it is `done`, `failed` or `too_big`. One export may be created every three seconds. Front answers 423 while it is too busy, which is worth a later try.
 *
 * Scopes: `analytics:read`.
 */
(path: "/analytics/exports", init: { body: AnalyticsExportRequest } & CallOptions<'json'>): Promise<FrontResult<AnalyticsExport>>;
/**
 * Create an analytics report.
 *
 * Starts to compute metrics over a span of whole days. The answer comes at once, with the status `running`: get the report at its `self` link until it is `done` or `failed`. One report may be created every three seconds. Front answers 423 while it is too busy, which is worth a later try, and 403 for days that the company's plan gives no access to.
 *
 * Scopes: `analytics:read`.
 */
(path: "/analytics/reports", init: { body: AnalyticsReportRequest } & CallOptions<'json'>): Promise<FrontResult<AnalyticsReport>>;
/**
 * Trigger an event of an application.
 *
 * Tells Front that something happened outside of it. Rules built on this trigger then run on the conversations that the object is linked to. Each call sets them off once more.
 *
 * Scopes: `feature:app_trigger`.
 */
(path: "/applications/{application_uid}/events", init: { params: { path: {
    /**
     * Identifier of the application, shown in its settings for developers.
     * @example 3f9k2m7q
     */
    application_uid: string;
} }; body: AppEvent } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a draft that starts a conversation.
 *
 * Makes a conversation whose first message is a draft, to be sent from this channel by a teammate. Private to its author unless `mode` says otherwise. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `drafts:write`.
 */
(path: "/channels/{channel_id}/drafts", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
} }; body: CreateDraftWithFiles } & CallOptions<'json'>): Promise<FrontResult<Message>>;
/**
 * Receive a message in a custom channel.
 *
 * Hands Front a message that a customer wrote in a system of yours. Works for custom channels only. Nothing identifies a repeat here, so sending it twice makes two messages. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `messages:write`.
 */
(path: "/channels/{channel_id}/incoming_messages", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: CustomMessageWithFiles } & CallOptions<'json'>): Promise<FrontResult<{
    /** Says `accepted`. */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
}>>;
/**
 * Send a message that starts a conversation.
 *
 * Sends a message from this channel, in a new conversation. The answer comes before the message goes out: it holds a `message_uid` and no ID. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `messages:send`.
 */
(path: "/channels/{channel_id}/messages", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
} }; body: OutboundMessageWithFiles } & CallOptions<'json'>): Promise<FrontResult<{
    /** Says `accepted`. */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
}>>;
/**
 * Validate an SMTP channel.
 *
 * The last of three steps: create a channel of type `smtp`, have the mail provider forward to it, then call this. Front checks the forwarding in the background; `is_valid` of the channel turns true when it works. Of no use to other types.
 *
 * Scopes: `channels:write`.
 */
(path: "/channels/{channel_id}/validate", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:team@planet-express.com`.
     * @example cha_55c8c149
     */
    channel_id: Reference<"address">;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    /**
     * Always `accepted`.
     * @default accepted
     */
    status?: string;
}>>;
/**
 * Reply to a comment.
 *
 * Adds a comment that the app shows as the answer to this one. It is created at once and returned. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `comments:write`.
 */
(path: "/comments/{comment_id}/replies", init: { params: { path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
} }; body: CreateCommentWithFiles } & CallOptions<'json'>): Promise<FrontResult<Comment>>;
/**
 * Create a tag for the whole company.
 *
 * Makes a tag that belongs to no single team or teammate.
 *
 * Scopes: `tags:write`.
 */
(path: "/company/tags", init: { body: CreateTag } & CallOptions<'json'>): Promise<FrontResult<Tag>>;
/**
 * Create a contact group.
 *
 * Creates a contact list under its former name, in the default team. Create a contact list instead. The answer is empty and tells no ID.
 *
 * Scopes: `contacts:write`.
 *
 * @deprecated Use `POST /contact_lists`.
 */
(path: "/contact_groups", init: { body: CreateContactList } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Add contacts to a contact group.
 *
 * Puts contacts on a contact list, under its former name. Those already on it stay there.
 *
 * Scopes: `contacts:write`.
 *
 * @deprecated Use `POST /contact_lists/{contact_list_id}/contacts`.
 */
(path: "/contact_groups/{contact_group_id}/contacts", init: { params: { path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
} }; body: ContactIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a contact list.
 *
 * Creates a list in the oldest active team that the token reaches; to choose the team, create a team contact list. The answer is empty and tells no ID: list the contact lists to find the new one.
 *
 * Scopes: `contacts:write`.
 */
(path: "/contact_lists", init: { body: CreateContactList } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Add contacts to a contact list.
 *
 * Puts contacts on the list. Those already on it stay there. Front documents aliases in `contact_ids`, which nobody has confirmed for lists: IDs are the safe choice.
 *
 * Scopes: `contacts:write`.
 */
(path: "/contact_lists/{contact_list_id}/contacts", init: { params: { path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
} }; body: ContactIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a contact of the whole company.
 *
 * Creates a contact without an owner. A pair of source and handle belongs to one contact only: when one is taken, the answer is 409 and names the contact to update instead. Send the picture as multipart, since JSON has no place for it.
 *
 * Scopes: `contacts:write`.
 */
(path: "/contacts", init: { body: CreateContactWithAvatar } & CallOptions<'json'>): Promise<FrontResult<Contact>>;
/**
 * Merge contacts into one.
 *
 * Merges 2 to 50 contacts into one, answers with it and deletes the others for good. Handles, lists, links and notes of all of them are kept. Their descriptions are joined line by line, the named target first and the rest by age. The name is one that a person typed on a shared contact, if there is any. Everything else comes from the contact that changed last.
 *
 * Scopes: `contacts:write`.
 */
(path: "/contacts/merge", init: { body: MergeContacts } & CallOptions<'json'>): Promise<FrontResult<Contact>>;
/**
 * Add a handle to a contact.
 *
 * Adds one more way to reach the contact. A handle of another contact is refused: delete it there first, or merge the two contacts.
 *
 * Scopes: `contacts:write`.
 */
(path: "/contacts/{contact_id}/handles", init: { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} }; body: WritableContactHandle } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Add a note to a contact.
 *
 * Writes a note that teammates see beside the contact, and answers with it. The contact never sees it.
 *
 * Scopes: `contacts:write`.
 */
(path: "/contacts/{contact_id}/notes", init: { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} }; body: CreateContactNote } & CallOptions<'json'>): Promise<FrontResult<ContactNote>>;
/**
 * Create a discussion or a task.
 *
 * Starts a conversation between teammates, which takes comments but no messages. To write to the outside, use `create-message`. Files of the first comment need multipart: in JSON they are dropped without an error.
 *
 * Scopes: `conversations:write`.
 */
(path: "/conversations", init: { body: CreateConversationWithFiles } & CallOptions<'json'>): Promise<FrontResult<Conversation>>;
/**
 * Add a comment to a conversation.
 *
 * Writes a comment that teammates see and customers don't. To start a discussion without messages, create a conversation instead. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `comments:write`.
 */
(path: "/conversations/{conversation_id}/comments", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: CreateCommentWithFiles } & CallOptions<'json'>): Promise<FrontResult<Comment>>;
/**
 * Create a draft that answers a conversation.
 *
 * Drafts an answer to the last message of the conversation. Private to its author unless `mode` says otherwise. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `drafts:write`.
 */
(path: "/conversations/{conversation_id}/drafts", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: ReplyDraftWithFiles } & CallOptions<'json'>): Promise<FrontResult<Message>>;
/**
 * Add followers to a conversation.
 *
 * Makes up to 50 teammates follow the conversation. An ID that is no teammate fails the whole request, unless `ignore_errors` is set.
 *
 * Scopes: `conversations:write`.
 */
(path: "/conversations/{conversation_id}/followers", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
}; query?: AddConversationFollowersQuery }; body: FollowerIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Add links to a conversation.
 *
 * Attaches up to 10 links, either by ID or by address. An address without a link gets one.
 *
 * Scopes: `conversations:write`.
 */
(path: "/conversations/{conversation_id}/links", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: ConversationLinks } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Send a reply into a conversation.
 *
 * Sends a message to the people of the conversation and archives it unless `options.archive` is false. The answer comes before the message goes out: it holds a `message_uid` and no ID. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `messages:send`.
 */
(path: "/conversations/{conversation_id}/messages", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: OutboundReplyMessageWithFiles } & CallOptions<'json'>): Promise<FrontResult<{
    /** Says `accepted`. */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
}>>;
/**
 * Add tags to a conversation.
 *
 * Puts tags on the conversation. Those it has already stay.
 *
 * Scopes: `conversations:write`.
 */
(path: "/conversations/{conversation_id}/tags", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: TagIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create an export of the default team.
 *
 * Starts to write a CSV file with a line per message, or per event with `should_export_events`; a message in two inboxes has two lines. Get the export until it is `done`. One may be created per second.
 *
 * Scopes: `analytics:read`.
 *
 * @deprecated Use `POST /analytics/exports`.
 */
(path: "/exports", init: { body: LegacyExportRequest } & CallOptions<'json'>): Promise<FrontResult<LegacyExport>>;
/**
 * Create an inbox in the oldest team.
 *
 * Which team the inbox lands in is up to Front: the oldest active one within reach of the token. Name the team with `create-team-inbox` instead where there is more than one.
 *
 * Scopes: `inboxes:write`.
 */
(path: "/inboxes", init: { body: CreateInbox } & CallOptions<'json'>): Promise<FrontResult<Inbox>>;
/**
 * Create a channel that delivers into an inbox.
 *
 * Connects a service of your own, a forwarded mailbox or a Twilio number. The answer has no body, so find the new channel with `list-inbox-channels`. An `smtp` channel works once it has been validated with `validate-channel`.
 *
 * Scopes: `channels:write`.
 */
(path: "/inboxes/{inbox_id}/channels", init: { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} }; body: CreateChannel } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Import a message into an inbox.
 *
 * Puts a message into Front without sending it through a channel: history from another system, or a source that has no channel, such as a form. Rules are skipped and the message is archived unless `metadata` says otherwise; a reply to it has to name a channel. Front ignores a second import with the same `external_id`. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `messages:write`.
 */
(path: "/inboxes/{inbox_id}/imported_messages", init: { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} }; body: ImportMessageWithFiles } & CallOptions<'json'>): Promise<FrontResult<{
    /** Says `accepted`. */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
}>>;
/**
 * Give teammates access to an inbox.
 *
 * Adds to those who already have access. Teammates go by ID or by an alias of their email address.
 *
 * Scopes: `inboxes:write`.
 */
(path: "/inboxes/{inbox_id}/teammates", init: { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} }; body: TeammateIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a knowledge base.
 *
 * Starts an empty site for the public, or for teammates only when `type` is `internal`. Fill it by creating categories and articles in it.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_bases", init: { body: KnowledgeBaseCreate } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBase>>;
/**
 * Create an article in the default language.
 *
 * Writes a new page in the default language of the knowledge base. It stays a draft unless `status` is `published`.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_bases/{knowledge_base_id}/articles", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
} }; body: KnowledgeBaseArticleCreate } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseArticle>>;
/**
 * Create a category in the default language.
 *
 * Adds a chapter, its heading in the default language of the knowledge base. It goes to the top level unless `parent_category_id` names another one.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_bases/{knowledge_base_id}/categories", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
} }; body: KnowledgeBaseCategoryCreate } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseCategory>>;
/**
 * Create an article in one language.
 *
 * Writes a new page with its text in this language. For an article that exists already, update its content in this language instead.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_bases/{knowledge_base_id}/locales/{locale}/articles", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} }; body: KnowledgeBaseArticleCreate } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseArticle>>;
/**
 * Create a category in one language.
 *
 * Adds a chapter with its heading in this language. For a category that exists already, update its content in this language instead.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_bases/{knowledge_base_id}/locales/{locale}/categories", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} }; body: KnowledgeBaseCategoryCreate } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseCategory>>;
/**
 * Create a link or refresh application objects.
 *
 * With `external_url`, creates a plain link to that address. With `pattern`, brings the application objects that were matched on that text up to date; objects that don't exist are not created.
 *
 * Scopes: `links:write`.
 */
(path: "/links", init: { body: CreateLink } & CallOptions<'json'>): Promise<FrontResult<Link>>;
/**
 * Create a folder in the oldest team.
 *
 * Puts the folder into the oldest active team that the token reaches. `create-team-folder` and `create-teammate-folder` say where it belongs.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/message_template_folders", init: { body: CreateMessageTemplateFolder } & CallOptions<'json'>): Promise<FrontResult<MessageTemplateFolder>>;
/**
 * Create a folder inside a folder.
 *
 * Puts a new folder straight into this one.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/message_template_folders/{message_template_folder_id}/message_template_folders", init: { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} }; body: CreateMessageTemplateFolderAsChild } & CallOptions<'json'>): Promise<FrontResult<MessageTemplateFolder>>;
/**
 * Create a message template in a folder.
 *
 * Puts a new template straight into the folder. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/message_template_folders/{message_template_folder_id}/message_templates", init: { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} }; body: CreateMessageTemplateAsChildWithFiles } & CallOptions<'json'>): Promise<FrontResult<MessageTemplate>>;
/**
 * Create a message template in the oldest team.
 *
 * Puts the template into the oldest active team that the token reaches. `create-team-message-template` and `create-teammate-message-template` say where it belongs. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/message_templates", init: { body: CreateSharedMessageTemplateWithFiles } & CallOptions<'json'>): Promise<FrontResult<MessageTemplate>>;
/**
 * Mark an outbound message as seen.
 *
 * Records that a recipient looked at a message which Front sent. Meant to be called when a person did, and limited to 10 requests per message and hour.
 *
 * Scopes: `messages:write`.
 */
(path: "/messages/{message_id}/seen", init: { params: { path: {
    /**
     * Message ID, or the alias `alt:uid:` with the `message_uid` that sending returned.
     * @example msg_1ab23cd4
     */
    message_id: Reference<"uid">;
} }; body?: Record<string, never> } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a shift in the oldest team.
 *
 * Sets up weekly hours in whichever of the teams open to the token was created first. With more than one team, create the shift in the team itself, through `create-team-shift`.
 *
 * Scopes: `shifts:write`.
 */
(path: "/shifts", init: { body: CreateShift } & CallOptions<'json'>): Promise<FrontResult<Shift>>;
/**
 * Add teammates to a shift.
 *
 * Puts teammates on a shift, beside those who already work it. They have to be members of the team that the shift belongs to.
 *
 * Scopes: `shifts:write`.
 */
(path: "/shifts/{shift_id}/teammates", init: { params: { path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
} }; body: TeammateIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a tag in the oldest team.
 *
 * Kept for old integrations: the tag lands in whichever team is the oldest. `create-company-tag`, `create-team-tag` and `create-teammate-tag` say where it belongs.
 *
 * Scopes: `tags:write`.
 */
(path: "/tags", init: { body: CreateTag } & CallOptions<'json'>): Promise<FrontResult<Tag>>;
/**
 * Create a tag below another.
 *
 * Makes a new tag. To move an existing one here, update its `parent_tag_id` instead.
 *
 * Scopes: `tags:write`.
 */
(path: "/tags/{tag_id}/children", init: { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
} }; body: CreateTag } & CallOptions<'json'>): Promise<FrontResult<Tag>>;
/**
 * Create a teammate group.
 *
 * Starts a group without members, teams or inboxes. Add those to the ID that comes back.
 *
 * Scopes: `teammate_groups:write`.
 */
(path: "/teammate_groups", init: { body: CreateTeammateGroup } & CallOptions<'json'>): Promise<FrontResult<TeammateGroup>>;
/**
 * Add inboxes to a teammate group.
 *
 * Opens inboxes that are not public to the members of the group. Each has to belong to a team that the group already has; the public inboxes of such a team come with it.
 *
 * Scopes: `teammate_groups:write`.
 */
(path: "/teammate_groups/{teammate_group_id}/inboxes", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: InboxIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Add teammates to a teammate group.
 *
 * Makes teammates members of the group, by ID or by an alias of their email address. A group kept over SCIM is refused.
 *
 * Scopes: `teammate_groups:write`.
 */
(path: "/teammate_groups/{teammate_group_id}/teammates", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: TeammateIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Add teams to a teammate group.
 *
 * Opens teams, and with them their public inboxes, to the members of the group. Add the other inboxes of a team one by one.
 *
 * Scopes: `teammate_groups:write`.
 */
(path: "/teammate_groups/{teammate_group_id}/teams", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: TeamIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a contact group of a teammate.
 *
 * Creates a private contact list of the teammate under its former name. The answer is empty and tells no ID. Not to be confused with teammate groups, which are sets of teammates.
 *
 * Scopes: `contacts:write`.
 *
 * @deprecated Use `POST /teammates/{teammate_id}/contact_lists`.
 */
(path: "/teammates/{teammate_id}/contact_groups", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreateContactList } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a contact list of a teammate.
 *
 * Creates a private list of the teammate. The answer is empty and tells no ID: list the contact lists to find the new one.
 *
 * Scopes: `contacts:write`.
 */
(path: "/teammates/{teammate_id}/contact_lists", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreateContactList } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a contact of a teammate.
 *
 * Creates a private contact of the teammate. A taken handle is refused with 409, as when creating one for the whole company. Send the picture as multipart.
 *
 * Scopes: `contacts:write`.
 */
(path: "/teammates/{teammate_id}/contacts", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreateContactWithAvatar } & CallOptions<'json'>): Promise<FrontResult<Contact>>;
/**
 * Create a folder for a teammate.
 *
 * Makes a folder for the private templates of this teammate.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/teammates/{teammate_id}/message_template_folders", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreateMessageTemplateFolder } & CallOptions<'json'>): Promise<FrontResult<MessageTemplateFolder>>;
/**
 * Create a message template for a teammate.
 *
 * Makes a template that is private to this teammate and not tied to inboxes. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/teammates/{teammate_id}/message_templates", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreatePrivateMessageTemplateWithFiles } & CallOptions<'json'>): Promise<FrontResult<MessageTemplate>>;
/**
 * Create a private inbox for a teammate.
 *
 * The inbox belongs to this teammate alone and has no channel until one is created or moved into it.
 *
 * Scopes: `inboxes:write`.
 */
(path: "/teammates/{teammate_id}/private_inboxes", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreatePrivateInbox } & CallOptions<'json'>): Promise<FrontResult<Inbox>>;
/**
 * Create a signature for a teammate.
 *
 * The new signature is private: only this teammate can sign with it, in all of their channels unless `channel_ids` names some.
 *
 * Scopes: `signatures:write`.
 */
(path: "/teammates/{teammate_id}/signatures", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreatePrivateSignature } & CallOptions<'json'>): Promise<FrontResult<Signature>>;
/**
 * Create a private tag for a teammate.
 *
 * Makes a tag of the teammate alone, which answers show as `is_private`.
 *
 * Scopes: `tags:write`.
 */
(path: "/teammates/{teammate_id}/tags", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: CreateTag } & CallOptions<'json'>): Promise<FrontResult<Tag>>;
/**
 * Create time off for a teammate.
 *
 * Plans an absence. At `start_at` Front sets the teammate out of office and, if `auto_responder` is enabled, begins to answer for them; without `end_at` it lasts until somebody ends it.
 *
 * Scopes: `time_off:write`.
 */
(path: "/teammates/{teammate_id}/time_offs", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:bender@planet-express.com`.
     * @example tea_1ab23cd4
     */
    teammate_id: Reference<"email">;
} }; body: CreateTimeOff } & CallOptions<'json'>): Promise<FrontResult<TimeOff>>;
/**
 * Create a contact group of a team.
 *
 * Creates a contact list of the team under its former name. The answer is empty and tells no ID.
 *
 * Scopes: `contacts:write`.
 *
 * @deprecated Use `POST /teams/{team_id}/contact_lists`.
 */
(path: "/teams/{team_id}/contact_groups", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateContactList } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a contact list of a team.
 *
 * Creates a list that the team shares. The answer is empty and tells no ID: list the contact lists to find the new one.
 *
 * Scopes: `contacts:write`.
 */
(path: "/teams/{team_id}/contact_lists", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateContactList } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a contact of a team.
 *
 * Creates a contact that belongs to the team. A taken handle is refused with 409, as when creating one for the whole company. Send the picture as multipart.
 *
 * Scopes: `contacts:write`.
 */
(path: "/teams/{team_id}/contacts", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateContactWithAvatar } & CallOptions<'json'>): Promise<FrontResult<Contact>>;
/**
 * Create an export of a team.
 *
 * Like `create-export`, for one team. The newer exports do the same with `filters.team_ids`.
 *
 * Scopes: `analytics:read`.
 *
 * @deprecated Use `POST /analytics/exports`.
 */
(path: "/teams/{team_id}/exports", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: LegacyExportRequest } & CallOptions<'json'>): Promise<FrontResult<LegacyExport>>;
/**
 * Create an inbox for a team.
 *
 * The inbox starts without a channel. Add one with `create-a-channel`, or move one in with `update-channel`.
 *
 * Scopes: `inboxes:write`.
 */
(path: "/teams/{team_id}/inboxes", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateTeamInbox } & CallOptions<'json'>): Promise<FrontResult<Inbox>>;
/**
 * Create a folder for a team.
 *
 * Makes a folder for the templates this team shares.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/teams/{team_id}/message_template_folders", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateMessageTemplateFolder } & CallOptions<'json'>): Promise<FrontResult<MessageTemplateFolder>>;
/**
 * Create a message template for a team.
 *
 * Makes a template that the team shares, in all of its inboxes or in some. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/teams/{team_id}/message_templates", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateSharedMessageTemplateWithFiles } & CallOptions<'json'>): Promise<FrontResult<MessageTemplate>>;
/**
 * Create a shift in a team.
 *
 * Sets up weekly hours for members of a team. From the next start or end on, Front switches their availability.
 *
 * Scopes: `shifts:write`.
 */
(path: "/teams/{team_id}/shifts", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateShift } & CallOptions<'json'>): Promise<FrontResult<Shift>>;
/**
 * Create a signature for a team.
 *
 * All members of the team can sign with it, in all of its channels unless `channel_ids` names some.
 *
 * Scopes: `signatures:write`.
 */
(path: "/teams/{team_id}/signatures", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateSharedSignature } & CallOptions<'json'>): Promise<FrontResult<Signature>>;
/**
 * Create a tag for a team.
 *
 * Makes a tag of this team's own.
 *
 * Scopes: `tags:write`.
 */
(path: "/teams/{team_id}/tags", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateTag } & CallOptions<'json'>): Promise<FrontResult<Tag>>;
/**
 * Add teammates to a team.
 *
 * Makes teammates members of a team, beside those it has. Teammates go by ID or by an alias of their email address.
 *
 * Scopes: `teams:write`.
 */
(path: "/teams/{team_id}/teammates", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: TeammateIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Create a view for a team.
 *
 * Makes a view that the team shares. `add-view-teammates` then puts it into the sidebars of those who are to see it.
 *
 * Scopes: `views:write`.
 */
(path: "/teams/{team_id}/views", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: CreateView } & CallOptions<'json'>): Promise<FrontResult<SharedView>>;
/**
 * Add a view to teammates' sidebars.
 *
 * Shows the view to these teammates beside those who have it already. Whoever has it keeps it.
 *
 * Scopes: `views:write`.
 */
(path: "/views/{view_id}/teammates", init: { params: { path: {
    /**
     * View ID.
     * @example lns_55c8c149
     */
    view_id: Reference;
} }; body: TeammateIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
}


export interface CallsDELETE extends Call<paths, 'DELETE'> {
<P extends PathOf<paths, 'DELETE'>>(path: P, init: InitOf<paths, P, 'DELETE'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, 'DELETE'>>>;
/**
 * Delete an account.
 *
 * Removes one account from the company.
 *
 * Scopes: `accounts:delete`.
 */
(path: "/accounts/{account_id}", init: { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove contacts from an account.
 *
 * Detaches contacts from the account. The contacts themselves stay.
 *
 * Scopes: `accounts:write`.
 */
(path: "/accounts/{account_id}/contacts", init: { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
} }; body: ContactIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete a contact group.
 *
 * Deletes a contact list under its former name. The contacts on it stay.
 *
 * Scopes: `contacts:delete`.
 *
 * @deprecated Use `DELETE /contact_lists/{contact_list_id}`.
 */
(path: "/contact_groups/{contact_group_id}", init: { params: { path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove contacts from a contact group.
 *
 * Takes at most 50 contacts off a contact list, under its former name.
 *
 * Scopes: `contacts:write`.
 *
 * @deprecated Use `DELETE /contact_lists/{contact_list_id}/contacts`.
 */
(path: "/contact_groups/{contact_group_id}/contacts", init: { params: { path: {
    /**
     * Contact group ID.
     * @example grp_55c8c149
     */
    contact_group_id: Reference;
} }; body: RemoveContactsFromList } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete a contact list.
 *
 * Deletes the list. The contacts on it stay.
 *
 * Scopes: `contacts:delete`.
 */
(path: "/contact_lists/{contact_list_id}", init: { params: { path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove contacts from a contact list.
 *
 * Takes at most 50 contacts off the list. The contacts themselves stay.
 *
 * Scopes: `contacts:write`.
 */
(path: "/contact_lists/{contact_list_id}/contacts", init: { params: { path: {
    /**
     * Contact list ID.
     * @example grp_55c8c149
     */
    contact_list_id: Reference;
} }; body: RemoveContactsFromList } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete a contact.
 *
 * Deletes the contact together with its handles. This takes the scope `contacts:delete`; being allowed to write is not enough.
 *
 * Scopes: `contacts:delete`.
 */
(path: "/contacts/{contact_id}", init: { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete a handle of a contact.
 *
 * Takes one handle away from the contact. A contact cannot be without handles: deleting the last one answers 400, or deletes the contact when `force` is true.
 *
 * Scopes: `contacts:write`.
 */
(path: "/contacts/{contact_id}/handles", init: { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} }; body: DeleteContactHandle } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete a conversation for good.
 *
 * Destroys a conversation that is in the trash. There is no way back. One that is elsewhere is refused with a 400: update its status to `deleted` first.
 *
 * Scopes: `conversations:delete`.
 */
(path: "/conversations/{conversation_id}", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove followers from a conversation.
 *
 * Makes up to 50 teammates stop following the conversation.
 *
 * Scopes: `conversations:write`.
 */
(path: "/conversations/{conversation_id}/followers", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: FollowerIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove links from a conversation.
 *
 * Detaches up to 10 links. The links themselves stay.
 *
 * Scopes: `conversations:write`.
 */
(path: "/conversations/{conversation_id}/links", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: LinkIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove tags from a conversation.
 *
 * Takes tags off the conversation. The tags themselves stay.
 *
 * Scopes: `conversations:write`.
 */
(path: "/conversations/{conversation_id}/tags", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: TagIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete a draft.
 *
 * Throws a draft away. `version` proves that you know its latest state: when it was edited in the meantime, Front answers 409 and keeps it, and `GET /messages/{message_id}` has the new version.
 *
 * Scopes: `drafts:delete`.
 */
(path: "/drafts/{draft_id}", init: { params: { path: {
    /**
     * Draft ID, which is the ID of a message.
     * @example msg_3f9k2m7q
     */
    draft_id: Reference;
} }; body: DeleteDraft } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove the access of teammates to an inbox.
 *
 * Takes access from the teammates named in the body, by ID or by an alias of their email address.
 *
 * Scopes: `inboxes:write`.
 */
(path: "/inboxes/{inbox_id}/teammates", init: { params: { path: {
    /**
     * Inbox ID.
     * @example inb_55c8c149
     */
    inbox_id: Reference;
} }; body: TeammateIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete an article in all languages.
 *
 * Removes the article with its texts in every language. Unlike most deletions it answers with a body: the article that was.
 *
 * Scopes: `knowledge_bases:delete`.
 */
(path: "/knowledge_base_articles/{article_id}", init: { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseArticleSlim>>;
/**
 * Delete a category and its articles.
 *
 * Every article filed in the category is deleted with it, in all languages.
 *
 * Scopes: `knowledge_bases:delete`.
 */
(path: "/knowledge_base_categories/{category_id}", init: { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete a folder and all it holds.
 *
 * Takes the folders and templates inside along. The answer comes before the work is done.
 *
 * Scopes: `message_templates:delete`.
 */
(path: "/message_template_folders/{message_template_folder_id}", init: { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<{
    /**
     * Always `accepted`.
     * @default accepted
     */
    status?: string;
    /** The folder that goes away. */
    message_template_folder_id?: string;
}>>;
/**
 * Delete a message template.
 *
 * Removes the template. Messages that were written from it stay as they are.
 *
 * Scopes: `message_templates:delete`.
 */
(path: "/message_templates/{message_template_id}", init: { params: { path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove teammates from a shift.
 *
 * Takes the teammates in the body off a shift. From then on it no longer switches their availability.
 *
 * Scopes: `shifts:write`.
 */
(path: "/shifts/{shift_id}/teammates", init: { params: { path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
} }; body: TeammateIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete a signature.
 *
 * Takes the signature from its teammate or team for good, for all who signed with it.
 *
 * Scopes: `signatures:delete`.
 */
(path: "/signatures/{signature_id}", init: { params: { path: {
    /**
     * Signature ID.
     * @example sig_55c8c149
     */
    signature_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete a tag.
 *
 * Deletes the tag, not the conversations that carry it.
 *
 * Scopes: `tags:delete`.
 */
(path: "/tags/{tag_id}", init: { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete a teammate group.
 *
 * Removes the group for good. A group kept over SCIM is refused.
 *
 * Scopes: `teammate_groups:delete`.
 */
(path: "/teammate_groups/{teammate_group_id}", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove inboxes from a teammate group.
 *
 * Closes inboxes that are not public to the members of the group. Public ones go only with their team.
 *
 * Scopes: `teammate_groups:write`.
 */
(path: "/teammate_groups/{teammate_group_id}/inboxes", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: InboxIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove teammates from a teammate group.
 *
 * Ends the membership of the teammates in the body. A group kept over SCIM is refused.
 *
 * Scopes: `teammate_groups:write`.
 */
(path: "/teammate_groups/{teammate_group_id}/teammates", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: TeammateIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove teams from a teammate group.
 *
 * Closes teams to the members of the group, and with each team all of its inboxes.
 *
 * Scopes: `teammate_groups:write`.
 */
(path: "/teammate_groups/{teammate_group_id}/teams", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: TeamIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Remove teammates from a team.
 *
 * Takes the team from the teammates in the body, who stay in the company.
 *
 * Scopes: `teams:write`.
 */
(path: "/teams/{team_id}/teammates", init: { params: { path: {
    /**
     * Team ID. Teams are called workspaces in the app.
     * @example tim_55c8c149
     */
    team_id: Reference;
} }; body: TeammateIds } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Delete time off.
 *
 * Removes time off without a trace, whether planned, going on or past. To end it early and keep it, set `end_at` instead.
 *
 * Scopes: `time_off:delete`.
 */
(path: "/time_offs/{time_off_id}", init: { params: { path: {
    /**
     * Time off ID.
     * @example vcr_55c8c149
     */
    time_off_id: Reference;
} } } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
}


export interface CallsPATCH extends Call<paths, 'PATCH'> {
<P extends PathOf<paths, 'PATCH'>>(path: P, init: InitOf<paths, P, 'PATCH'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, 'PATCH'>>>;
/**
 * Update an account.
 *
 * Changes what the body names and answers with the whole account. Custom fields are replaced as a whole, so send all of those you want to keep.
 *
 * Scopes: `accounts:write`.
 */
(path: "/accounts/{account_id}", init: { params: { path: {
    /**
     * Account ID, or an alias such as `alt:domain:momcorp.com`.
     * @example acc_55c8c149
     */
    account_id: Reference<"domain" | "ext_id">;
} }; body: UpdateAccount } & CallOptions<'json'>): Promise<FrontResult<Account>>;
/**
 * Change the name, inbox or settings of a channel.
 *
 * Renames the channel, moves it with its conversations to another inbox, or replaces settings. Channels of type `custom` take any setting; the others only `undo_send_time` and `all_teammates_can_reply`. The answer has no body.
 *
 * Scopes: `channels:write`.
 */
(path: "/channels/{channel_id}", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: UpdateChannel } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Update the text or the pin of a comment.
 *
 * Changes what the body names and leaves the rest. The text can be changed only with the token that wrote the comment. The slash at the end belongs to the path.
 *
 * Scopes: `comments:write`.
 */
(path: "/comments/{comment_id}/", init: { params: { path: {
    /**
     * Comment ID.
     * @example com_55c8c149
     */
    comment_id: Reference;
} }; body: UpdateComment } & CallOptions<'json'>): Promise<FrontResult<Comment>>;
/**
 * Update a contact.
 *
 * Changes the fields that are sent and leaves the others. Arrays are sent whole, and so is `custom_fields`: a custom field missing from the object is erased, while omitting the object keeps them all. Handles have operations of their own. Send the picture as multipart. The answer is empty.
 *
 * Scopes: `contacts:write`.
 */
(path: "/contacts/{contact_id}", init: { params: { path: {
    /**
     * Contact ID, or an alias of a source and a handle such as `alt:email:calculon@momsbot.com`.
     * @example crd_55c8c149
     */
    contact_id: Reference<"email" | "phone" | "twitter" | "facebook" | "intercom" | "front_chat" | "custom" | "smooch">;
} }; body: UpdateContactWithAvatar } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Update a conversation.
 *
 * Changes assignee, inbox, status, tags or custom fields, and for a task its text and due date. Tags and custom fields are replaced as a whole. An invalid custom field is a 400, and nothing is changed.
 *
 * Scopes: `conversations:write`.
 */
(path: "/conversations/{conversation_id}", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: UpdateConversation } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Change when a snooze of a conversation ends.
 *
 * Snoozes the conversation until a moment, moves that moment, or ends the snooze when `scheduled_at` is null. In a shared inbox the snooze holds for everyone there; a private conversation can be snoozed for its owner only.
 *
 * Scopes: `conversations:write`.
 */
(path: "/conversations/{conversation_id}/reminders", init: { params: { path: {
    /**
     * Conversation ID. The alias `alt:ref:` resolves the references of conversations from 2016 to 2018 only.
     * @example cnv_55c8c149
     */
    conversation_id: Reference<"ref">;
} }; body: UpdateConversationReminders } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Update the name or description of a custom field.
 *
 * Left Front's reference; whether it still works is not known, nor which scope an OAuth token would need. Nothing in the API replaces it: an administrator renames custom fields in Front's settings. A new name is the new key of the values too, so code that reads or writes them has to follow.
 *
 * @deprecated Nothing replaces it.
 */
(path: "/custom_fields/{custom_field_id}", init: { params: { path: {
    /**
     * Custom field ID.
     * @example fld_55c8c149
     */
    custom_field_id: Reference;
} }; body: UpdateCustomField } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Edit a draft.
 *
 * Writes a draft anew, with `body` and `channel_id` given each time, and returns it with its next `version`. A stale `version` is refused with 409, and so is a repeat of an edit that was made. The slash at the end belongs to the path. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `drafts:write`.
 */
(path: "/drafts/{message_id}/", init: { params: { path: {
    /**
     * Draft ID, which is the ID of a message, or the alias `alt:uid:` with its `message_uid`.
     * @example msg_3f9k2m7q
     */
    message_id: Reference<"uid">;
} }; body: EditDraftWithFiles } & CallOptions<'json'>): Promise<FrontResult<Message>>;
/**
 * Update the text of an article in the default language.
 *
 * Replaces the text in the default language and leaves the other languages alone. `author_id` and `content` have to be sent every time.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_base_articles/{article_id}/content", init: { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
} }; body: KnowledgeBaseArticlePatch } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseArticle>>;
/**
 * Update the text of an article in one language.
 *
 * Replaces the text in this language and leaves the other languages alone. `author_id` and `content` have to be sent every time.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_base_articles/{article_id}/locales/{locale}/content", init: { params: { path: {
    /**
     * Knowledge base article ID.
     * @example kba_55c8c149
     */
    article_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} }; body: KnowledgeBaseArticlePatch } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseArticle>>;
/**
 * Update the texts of a category in the default language.
 *
 * Changes heading and description in the default language and leaves the other languages alone. A published knowledge base is published again, so readers see the change.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_base_categories/{category_id}/content", init: { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
} }; body: KnowledgeBaseCategoryPatch } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseCategory>>;
/**
 * Update the texts of a category in one language.
 *
 * Changes heading and description in this language and leaves the other languages alone. A published knowledge base is published again, so readers see the change.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_base_categories/{category_id}/locales/{locale}/content", init: { params: { path: {
    /**
     * Knowledge base category ID.
     * @example kbc_55c8c149
     */
    category_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} }; body: KnowledgeBaseCategoryPatch } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBaseCategory>>;
/**
 * Update the texts of a knowledge base in the default language.
 *
 * Renames the site in its default language and leaves the other languages alone. A published knowledge base is published again, so readers see the new title.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_bases/{knowledge_base_id}/content", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
} }; body: KnowledgeBasePatch } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBase>>;
/**
 * Update the texts of a knowledge base in one language.
 *
 * Renames the site in this language and leaves the other languages alone. A published knowledge base is published again, so readers see the new title.
 *
 * Scopes: `knowledge_bases:write`.
 */
(path: "/knowledge_bases/{knowledge_base_id}/locales/{locale}/content", init: { params: { path: {
    /**
     * Knowledge base ID.
     * @example knb_55c8c149
     */
    knowledge_base_id: Reference;
    /**
     * Language of the content, such as `en` or `fr`. One of the locales the knowledge base has.
     * @example fr
     */
    locale: string;
} }; body: KnowledgeBasePatch } & CallOptions<'json'>): Promise<FrontResult<KnowledgeBase>>;
/**
 * Update a link.
 *
 * Renames a link. Nothing else about it can be changed here.
 *
 * Scopes: `links:write`.
 */
(path: "/links/{link_id}", init: { params: { path: {
    /**
     * Link ID.
     * @example top_55c8c149
     */
    link_id: Reference;
} }; body: UpdateLink } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Update a folder.
 *
 * Renames the folder or moves it. To rename it only, send the `parent_folder_id` it has as well.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/message_template_folders/{message_template_folder_id}", init: { params: { path: {
    /**
     * Message template folder ID.
     * @example rsf_55c8c149
     */
    message_template_folder_id: Reference;
} }; body: UpdateMessageTemplateFolder } & CallOptions<'json'>): Promise<FrontResult<MessageTemplateFolder>>;
/**
 * Update a message template.
 *
 * Changes what the body names; files that are sent stand in place of the former ones. To leave the template where it is, send the `folder_id` it has as well. Files go as `multipart/form-data`; in JSON, Front drops them without an error.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/message_templates/{message_template_id}", init: { params: { path: {
    /**
     * Message template ID.
     * @example rsp_55c8c149
     */
    message_template_id: Reference;
} }; body: UpdateMessageTemplateWithFiles } & CallOptions<'json'>): Promise<FrontResult<MessageTemplate>>;
/**
 * Update a shift.
 *
 * Changes the name, colour, hours or teammates of a shift. Fields that are left out stay as they are.
 *
 * Scopes: `shifts:write`.
 */
(path: "/shifts/{shift_id}", init: { params: { path: {
    /**
     * Shift ID.
     * @example shf_55c8c149
     */
    shift_id: Reference;
} }; body: UpdateShift } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Update a signature.
 *
 * Changes the fields that are sent. A signature stays with the teammate or team it was created for.
 *
 * Scopes: `signatures:write`.
 */
(path: "/signatures/{signature_id}", init: { params: { path: {
    /**
     * Signature ID.
     * @example sig_55c8c149
     */
    signature_id: Reference;
} }; body: UpdateSignature } & CallOptions<'json'>): Promise<FrontResult<Signature>>;
/**
 * Update a tag.
 *
 * Changes what the body names, and moves the tag within its tree by `parent_tag_id`. The answer has no body: get the tag to see the result.
 *
 * Scopes: `tags:write`.
 */
(path: "/tags/{tag_id}", init: { params: { path: {
    /**
     * Tag ID.
     * @example tag_55c8c149
     */
    tag_id: Reference;
} }; body: UpdateTag } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Update a teammate group.
 *
 * Changes the name, description or permissions of a group. A group kept over SCIM is refused.
 *
 * Scopes: `teammate_groups:write`.
 */
(path: "/teammate_groups/{teammate_group_id}", init: { params: { path: {
    /**
     * Teammate group ID.
     * @example cir_55c8c149
     */
    teammate_group_id: Reference;
} }; body: UpdateTeammateGroup } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Update a teammate.
 *
 * Changes names, availability or custom fields. Fields that are left out stay as they are, but `custom_fields` replaces all custom fields at once. Setting `is_available` is how a teammate goes out of office and comes back.
 *
 * Scopes: `teammates:write`.
 */
(path: "/teammates/{teammate_id}", init: { params: { path: {
    /**
     * Teammate ID, or an alias such as `alt:email:leela@planet-express.com`.
     * @example tea_55c8c149
     */
    teammate_id: Reference<"email">;
} }; body: UpdateTeammate } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Update time off.
 *
 * Moves, renames or ends time off. Fields that are left out stay as they are, and `end_at: null` makes it last until somebody ends it.
 *
 * Scopes: `time_off:write`.
 */
(path: "/time_offs/{time_off_id}", init: { params: { path: {
    /**
     * Time off ID.
     * @example vcr_55c8c149
     */
    time_off_id: Reference;
} }; body: UpdateTimeOff } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Update a view.
 *
 * Changes the name, the colour or what the view filters by. What the body leaves out stays.
 *
 * Scopes: `views:write`.
 */
(path: "/views/{view_id}", init: { params: { path: {
    /**
     * View ID.
     * @example lns_55c8c149
     */
    view_id: Reference;
} }; body: UpdateView } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
}

export interface Calls {
  GET: CallsGET;
  PUT: CallsPUT;
  POST: CallsPOST;
  DELETE: CallsDELETE;
  PATCH: CallsPATCH;
}
