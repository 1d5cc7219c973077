// Made by `npm run generate` from spec/. Do not edit.

import type { Reference } from '../src/request/alias.js';
import type { Call, CallAlone, CallOptions, DataOf, FrontResult, InitOf, PathOf } from '../src/types/calls.js';

type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

/** What to change about the channel. */
export type UpdateChannel = {
    /** `offline` while your service can't be reached, `ok` once it works again. */
    status?: "offline" | "ok";
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

/** A gap in a template that is filled when a message is sent. */
export type MessageTemplateVariable = {
    /** Value that stands for the variable in your service. */
    uid: string;
    /** What teammates know the variable by. */
    name: string;
    /** Kind of value that fits, in the terms of your service. */
    type: string;
};

/** What to change about a template. Omitted fields stay as they are. */
export type UpdateApplicationMessageTemplate = {
    /** Shown to teammates in the list of templates. */
    name?: string;
    /** First words of the content, shown beside the name. */
    blurb?: string;
    /** True when your service does not allow sending it. Teammates can't pick it then. */
    is_disabled?: boolean;
    /** How far its approval is. Tells administrators why a template can or can't be used. */
    status_name?: "PENDING" | "APPROVED" | "REJECTED";
    /** The variables in the template. Empty when it has none. */
    variable_mappings?: MessageTemplateVariable[];
    /** How the whole template reads. */
    template_preview?: string;
};

/** A template of your service, complete. */
export type SyncApplicationMessageTemplate = WithRequired<UpdateApplicationMessageTemplate, "name" | "blurb" | "is_disabled" | "status_name" | "variable_mappings" | "template_preview"> & {
    /** Your ID of the template. A template that Front already has under this ID is replaced. */
    external_id: string;
};

/** The template as Front keeps it. */
export type ApplicationMessageTemplate = {
    /** Front's ID of the template. Declared as a number but shown as a string, so expect either. */
    template_id?: number | string;
};

/** The person outside of the company who takes part in a call. */
export type CallParty = {
    /** Identifies the person, in the form that contacts of this channel have: usually a phone number with `+` and its country code. */
    handle: string;
    /** Shown for the person. */
    name?: string;
};

/** A call that somebody makes to the company. `from` tells who. */
export type CreateCallInbound = {
    /** Your ID of the call, which every later request about it repeats. */
    external_call_id: string;
    /** Whether the call waits in a queue or rings already. */
    initial_status: "queued" | "ringing";
    /** Marks the call as made to the company. */
    direction: "inbound";
    from: CallParty;
    /** When the call began, in Unix milliseconds. */
    started_at?: number;
    /** Your ID of the call that this one continues, such as the one it was transferred from. Front puts both into one conversation. Required, and what a call without one says is not told. */
    parent_external_call_id: string;
    /** Email address of the teammate on the call, once there is one. */
    agent_email_address?: string;
};

/** A call that the company makes to somebody. `to` tells whom. */
export type CreateCallOutbound = {
    /** Your ID of the call, which every later request about it repeats. */
    external_call_id: string;
    /** Whether the call waits in a queue or rings already. */
    initial_status: "queued" | "ringing";
    /** Marks the call as made by the company. */
    direction: "outbound";
    to: CallParty;
    /** When the call began, in Unix milliseconds. */
    started_at?: number;
    /** Your ID of the call that this one continues, such as the one it was transferred from. Front puts both into one conversation. Required, and what a call without one says is not told. */
    parent_external_call_id: string;
    /** Email address of the teammate on the call, once there is one. */
    agent_email_address?: string;
};

/** A call to show in Front. `direction` tells which kind it is. */
export type CreateCall = CreateCallInbound | CreateCallOutbound;

/** A change in the course of a call. */
export type UpdateCall = {
    /** When the status changed, in Unix milliseconds. */
    occurred_at?: number;
    /** What the call came to: `queued` and `ringing` before somebody answers, `connected` and `hold` while they talk, and at the end `hangup`, `abandoned` when the caller gave up, `missed` when nobody answered, or `transferred`. */
    call_status: "queued" | "ringing" | "connected" | "hold" | "hangup" | "abandoned" | "missed" | "transferred";
    /** Email address of the teammate whom the change is about, such as the one who answered. */
    agent_email_address?: string;
};

/** The bytes of a file. In a multipart body, a part with the file's name and media type. */
export type File = Blob;

/** A recording of a call, as the parts of a multipart body. */
export type AddCallRecording = {
    attachments: File;
    /** Whether it holds the conversation of a `call` or the message of a caller on `voicemail`. */
    recording_type: "call" | "voicemail";
};

/** What the call was about. */
export type AddCallSummary = {
    /** The summary, as plain text. It can't be empty. */
    content: string;
};

/** What one person said before another spoke. */
export type TranscriptLine = {
    /** Who spoke. */
    speaker_name: string;
    /** The words. */
    content: string;
    /** Seconds from the beginning of the call to this line. Not a Unix time. */
    start_time_seconds: number;
    /** `internal` for a teammate or a machine of the company, `external` for the person they talk to. */
    speaker_type: "internal" | "external";
};

/** What was said on a call. */
export type AddCallTranscript = {
    /** The lines in the order they were spoken, at least one. */
    lines: TranscriptLine[];
};

/** What became of the message. */
export type UpdateExternalMessageStatus = {
    /** Front knows a single outcome so far, that the message could not be delivered. */
    status: "failed";
    /** Why, in words that teammates can act on. They see it beside the message. */
    reason?: string;
};

/** Somebody outside of the company who sent or received a message. */
export type MessageParty = {
    /** Shown in Front, and given to the contact that Front creates for a new handle. */
    name?: string;
    /** Whatever identifies the person in your service. A phone number needs `+` and its country code: Front takes a number without them for one in the United States. */
    handle: string;
    /** Joins the person to the contact that already has this email address, so that no second contact comes into being. */
    email?: string;
};

/** How your service knows the message and its conversation. */
export type ExternalMessageReference = {
    /** Your ID of the message. Front ignores a message whose ID it has seen before. */
    external_id: string;
    /** Your ID of the conversation. Messages that share it form one conversation in Front. */
    external_conversation_id: string;
    /** Your ID of the one message that this one answers, where your service has explicit replies. */
    referenced_message_external_id?: string;
};

/** A message that your service received, to appear in Front. Files need `InboundMessageWithFiles`. */
export type InboundMessage = {
    sender: MessageParty;
    /** Subject of the conversation, where your service has subjects. */
    subject?: string;
    /** Content of the message, as HTML or plain text. */
    body: string;
    metadata: ExternalMessageReference;
    /** When your service received the message, in Unix seconds. */
    delivered_at?: number;
};

/** A message that your service received, with files. */
export type InboundMessageWithFiles = InboundMessage & {
    /** Files to attach, 25 MB in total. */
    attachments?: File[];
};

/** A message that was sent from your service and not from Front. Files need `OutboundMessageWithFiles`. */
export type OutboundMessage = {
    /** Shown as the sender. */
    sender_name?: string;
    /** Everyone the message was sent to. */
    to: MessageParty[];
    /** Subject of the conversation, where your service has subjects. */
    subject?: string;
    /** Teammate who is the author in Front, by ID or by an alias such as `alt:email:leela@planet-express.com`. */
    author_id?: string;
    /** Content of the message, as HTML or plain text. */
    body: string;
    metadata: ExternalMessageReference;
    /** When your service sent the message, in Unix seconds. */
    delivered_at?: number;
};

/** A message that was sent from your service, with files. */
export type OutboundMessageWithFiles = OutboundMessage & {
    /** Files to attach, 25 MB in total. */
    attachments?: File[];
};

/** The channel that the callback is about. */
export type ChannelReference = {
    /** Starts with `cha_`. Goes into `sub` of the tokens that you sign for this channel. */
    channel_id: string;
};

/** Asks for an address that Front can send this channel's messages to. */
export type AuthorizationCallback = {
    /** Kind of the callback. */
    type: "authorization";
    payload: ChannelReference;
};

/** Confirms that your service knows the channel. */
export type ChannelAddress = {
    /** Says that it worked. */
    type: "success";
    /** Where Front sends every later callback of this channel. One address for each channel keeps them apart. */
    webhook_url: string;
};

/** Says that your service could not do what Front asked, and why. */
export type CallbackError = {
    /** Kind of failure: the request made no sense, the account has to be connected again, it may not do this, somebody or something does not exist, it took too long, there were too many requests, or your service broke. */
    type: "bad_request" | "authentication_required" | "forbidden" | "not_found" | "request_timeout" | "too_many_requests" | "internal_error";
    /** What went wrong this time, in a sentence. */
    message: string;
};

/** Values of custom fields by the name each field has in Front. Text, a yes or no, a number, a date as Unix seconds, a teammate's ID or email, an inbox ID, or one of the choices of an enum, as the field's type asks. A field without a value is null. */
export type CustomFields = {
    [key: string]: string | number | boolean | null;
};

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

/** How your service knows the conversation of the message. */
export type CallbackMetadata = {
    /** One of your IDs of the conversation. Older than `external_conversation_ids`, which is to replace it. Absent when the conversation is new to your service. */
    external_conversation_id?: string;
    /** All of your IDs of the conversation. There are several once conversations have been merged in Front, and none when the conversation is new to your service. */
    external_conversation_ids?: string[];
};

/** A message that a teammate or a rule sends through the channel. */
export type MessageCallback = {
    /** Kind of the callback. */
    type: "message";
    payload: Message;
    metadata: CallbackMetadata;
};

/** Confirms that your service took the message. */
export type DeliveryReceipt = {
    /** Says that it worked. */
    type: "success";
    /** Your ID of the message. Names it when you report later that delivery failed. */
    external_id: string;
    /** Your ID of the conversation. Any of those in `metadata.external_conversation_ids` keeps the message where it is; a new one adds to them. */
    external_conversation_id: string;
};

/** A moment as Unix time in seconds, with up to three decimals. */
export type Timestamp = number;

/** An automatic reply. It resembles a message but is none yet: there is no `id`, and any other field may be missing too. */
export type AutoreplyMessage = {
    /** Links of the reply. */
    _links?: {
        /** What the reply belongs to. */
        related?: {
            /** Address of its conversation. */
            conversation?: string;
            /** Address of the message it answers. */
            message_replied_to?: string;
        };
    };
    /** `custom`, as for every message of such a channel. */
    type?: string;
    /** Always false. */
    is_inbound?: boolean;
    created_at?: Timestamp;
    /** Subject of the conversation. */
    subject?: string | null;
    /** First words of the text. */
    blurb?: string;
    /** Whom to deliver it to. */
    recipients?: Recipient[];
    /** Content of the reply, as HTML or plain text. */
    body?: string;
    /** Content of the reply, as plain text. */
    text?: string | null;
    /** Files to deliver with it. */
    attachments?: Attachment[];
    /** Details that depend on the channel. */
    metadata?: Record<string, never>;
};

/** An automatic reply that a rule sends through the channel. */
export type AutoreplyCallback = {
    /** Kind of the callback. */
    type: "message_autoreply";
    payload: AutoreplyMessage;
    metadata?: CallbackMetadata;
};

/** A message of your service that now is in Front. */
export type ImportedMessageCallback = {
    /** Kind of the callback. */
    type: "message_imported";
    payload: Message;
    metadata: CallbackMetadata;
};

/** Tells that a channel is gone. */
export type DeletionCallback = {
    /** Kind of the callback. */
    type: "delete";
    payload: ChannelReference;
};

/** Confirms that your service took the message. */
export type CallbackSuccess = {
    /** Says that it worked. */
    type: "success";
};

export interface components {
  schemas: {
/** What to change about the channel. */
UpdateChannel: UpdateChannel;
/** What Front answers when a request failed. A proxy before it can answer with HTML or nothing. */
ErrorBody: ErrorBody;
/** A gap in a template that is filled when a message is sent. */
MessageTemplateVariable: MessageTemplateVariable;
/** What to change about a template. Omitted fields stay as they are. */
UpdateApplicationMessageTemplate: UpdateApplicationMessageTemplate;
/** A template of your service, complete. */
SyncApplicationMessageTemplate: SyncApplicationMessageTemplate;
/** The template as Front keeps it. */
ApplicationMessageTemplate: ApplicationMessageTemplate;
/** The person outside of the company who takes part in a call. */
CallParty: CallParty;
/** A call that somebody makes to the company. `from` tells who. */
CreateCallInbound: CreateCallInbound;
/** A call that the company makes to somebody. `to` tells whom. */
CreateCallOutbound: CreateCallOutbound;
/** A call to show in Front. `direction` tells which kind it is. */
CreateCall: CreateCall;
/** A change in the course of a call. */
UpdateCall: UpdateCall;
/** The bytes of a file. In a multipart body, a part with the file's name and media type. */
File: File;
/** A recording of a call, as the parts of a multipart body. */
AddCallRecording: AddCallRecording;
/** What the call was about. */
AddCallSummary: AddCallSummary;
/** What one person said before another spoke. */
TranscriptLine: TranscriptLine;
/** What was said on a call. */
AddCallTranscript: AddCallTranscript;
/** What became of the message. */
UpdateExternalMessageStatus: UpdateExternalMessageStatus;
/** Somebody outside of the company who sent or received a message. */
MessageParty: MessageParty;
/** How your service knows the message and its conversation. */
ExternalMessageReference: ExternalMessageReference;
/** A message that your service received, to appear in Front. Files need `InboundMessageWithFiles`. */
InboundMessage: InboundMessage;
/** A message that your service received, with files. */
InboundMessageWithFiles: InboundMessageWithFiles;
/** A message that was sent from your service and not from Front. Files need `OutboundMessageWithFiles`. */
OutboundMessage: OutboundMessage;
/** A message that was sent from your service, with files. */
OutboundMessageWithFiles: OutboundMessageWithFiles;
/** The channel that the callback is about. */
ChannelReference: ChannelReference;
/** Asks for an address that Front can send this channel's messages to. */
AuthorizationCallback: AuthorizationCallback;
/** Confirms that your service knows the channel. */
ChannelAddress: ChannelAddress;
/** Says that your service could not do what Front asked, and why. */
CallbackError: CallbackError;
/** Values of custom fields by the name each field has in Front. Text, a yes or no, a number, a date as Unix seconds, a teammate's ID or email, an inbox ID, or one of the choices of an enum, as the field's type asks. A field without a value is null. */
CustomFields: CustomFields;
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
/** How your service knows the conversation of the message. */
CallbackMetadata: CallbackMetadata;
/** A message that a teammate or a rule sends through the channel. */
MessageCallback: MessageCallback;
/** Confirms that your service took the message. */
DeliveryReceipt: DeliveryReceipt;
/** A moment as Unix time in seconds, with up to three decimals. */
Timestamp: Timestamp;
/** An automatic reply. It resembles a message but is none yet: there is no `id`, and any other field may be missing too. */
AutoreplyMessage: AutoreplyMessage;
/** An automatic reply that a rule sends through the channel. */
AutoreplyCallback: AutoreplyCallback;
/** A message of your service that now is in Front. */
ImportedMessageCallback: ImportedMessageCallback;
/** Tells that a channel is gone. */
DeletionCallback: DeletionCallback;
/** Confirms that your service took the message. */
CallbackSuccess: CallbackSuccess;
  };
}

export type UpdateChannelInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: UpdateChannel };

export type SyncApplicationMessageTemplateInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: SyncApplicationMessageTemplate };

export type UpdateApplicationMessageTemplateInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the message template.
     * @example welcome_offer
     */
    external_id: string;
} }; body: UpdateApplicationMessageTemplate };

export type CreateCallInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: CreateCall };

export type UpdateCallInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
} }; body: UpdateCall };

export type AddCallRecordingInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
} }; body: AddCallRecording };

export type AddCallSummaryInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
} }; body: AddCallSummary };

export type AddCallTranscriptInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
} }; body: AddCallTranscript };

export type UpdateExternalMessageStatusInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the conversation, as given when its first message was synced.
     * @example parcel-chat-1729
     */
    conv_ext_id: string;
    /**
     * Your own identifier of the message, as given when it was synced or returned to Front.
     * @example message-2026-0042
     */
    message_ext_id: string;
} }; body: UpdateExternalMessageStatus };

export type SyncInboundMessageInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: InboundMessageWithFiles };

export type SyncOutboundMessageInit = { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: OutboundMessageWithFiles };

export type AuthorizeChannelInit = { body: AuthorizationCallback };

export type DeliverMessageInit = { body: MessageCallback };

export type DeliverAutoreplyInit = { body: AutoreplyCallback };

export type ReceiveImportedMessageInit = { body: ImportedMessageCallback };

export type DeleteChannelInit = { body: DeletionCallback };

export type DeliverCustomChannelMessageInit = { body: Message };

export interface operations {
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
  "sync-application-message-template": {
    init: SyncApplicationMessageTemplateInit;
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
    requestBody: { content: { "application/json": SyncApplicationMessageTemplate } };
    responses: {
      200: { content: { "application/json": ApplicationMessageTemplate } };
    };
  };
  "update-application-message-template": {
    init: UpdateApplicationMessageTemplateInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the message template.
     * @example welcome_offer
     */
    external_id: string;
};
    };
    requestBody: { content: { "application/json": UpdateApplicationMessageTemplate } };
    responses: {
      200: { content: { "application/json": ApplicationMessageTemplate } };
    };
  };
  "create-call": {
    init: CreateCallInit;
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
    requestBody: { content: { "application/json": CreateCall } };
    responses: {
      202: { content?: never };
    };
  };
  "update-call": {
    init: UpdateCallInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
};
    };
    requestBody: { content: { "application/json": UpdateCall } };
    responses: {
      202: { content?: never };
    };
  };
  "add-call-recording": {
    init: AddCallRecordingInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
};
    };
    requestBody: { content: { "multipart/form-data": AddCallRecording } };
    responses: {
      202: { content?: never };
    };
  };
  "add-call-summary": {
    init: AddCallSummaryInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
};
    };
    requestBody: { content: { "application/json": AddCallSummary } };
    responses: {
      202: { content?: never };
    };
  };
  "add-call-transcript": {
    init: AddCallTranscriptInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
};
    };
    requestBody: { content: { "application/json": AddCallTranscript } };
    responses: {
      202: { content?: never };
    };
  };
  "update-external-message-status": {
    init: UpdateExternalMessageStatusInit;
    parameters: {
      query?: never;
      path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the conversation, as given when its first message was synced.
     * @example parcel-chat-1729
     */
    conv_ext_id: string;
    /**
     * Your own identifier of the message, as given when it was synced or returned to Front.
     * @example message-2026-0042
     */
    message_ext_id: string;
};
    };
    requestBody: { content: { "application/json": UpdateExternalMessageStatus } };
    responses: {
      204: { content?: never };
    };
  };
  "sync-inbound-message": {
    init: SyncInboundMessageInit;
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
    requestBody: { content: { "application/json": InboundMessage; "multipart/form-data": InboundMessageWithFiles } };
    responses: {
      202: { content: { "application/json": {
    /**
     * Always `accepted`, also for a message that Front had before and ignores.
     * @default accepted
     */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
} } };
    };
  };
  "sync-outbound-message": {
    init: SyncOutboundMessageInit;
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
    requestBody: { content: { "application/json": OutboundMessage; "multipart/form-data": OutboundMessageWithFiles } };
    responses: {
      202: { content: { "application/json": {
    /**
     * Always `accepted`, also for a message that Front had before and ignores.
     * @default accepted
     */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
} } };
    };
  };
  "authorize-channel": {
    init: AuthorizeChannelInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": AuthorizationCallback } };
    responses: {
      200: { content?: never };
    };
  };
  "deliver-message": {
    init: DeliverMessageInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": MessageCallback } };
    responses: {
      200: { content?: never };
    };
  };
  "deliver-autoreply": {
    init: DeliverAutoreplyInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": AutoreplyCallback } };
    responses: {
      200: { content?: never };
    };
  };
  "receive-imported-message": {
    init: ReceiveImportedMessageInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": ImportedMessageCallback } };
    responses: {
      200: { content?: never };
    };
  };
  "delete-channel": {
    init: DeleteChannelInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": DeletionCallback } };
    responses: {
      200: { content?: never };
    };
  };
  "deliver-custom-channel-message": {
    init: DeliverCustomChannelMessageInit;
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: { content: { "application/json": Message } };
    responses: {
      200: { content?: never };
    };
  };
}

export interface paths {
  "/channels/{channel_id}": {
    patch: operations["update-channel"];
  };
  "/channels/{channel_id}/application_message_templates": {
    put: operations["sync-application-message-template"];
  };
  "/channels/{channel_id}/application_message_templates/{external_id}": {
    patch: operations["update-application-message-template"];
  };
  "/channels/{channel_id}/calls": {
    post: operations["create-call"];
  };
  "/channels/{channel_id}/calls/{external_call_id}": {
    patch: operations["update-call"];
  };
  "/channels/{channel_id}/calls/{external_call_id}/recording": {
    post: operations["add-call-recording"];
  };
  "/channels/{channel_id}/calls/{external_call_id}/summary": {
    post: operations["add-call-summary"];
  };
  "/channels/{channel_id}/calls/{external_call_id}/transcript": {
    post: operations["add-call-transcript"];
  };
  "/channels/{channel_id}/conversations/{conv_ext_id}/messages/{message_ext_id}/status": {
    put: operations["update-external-message-status"];
  };
  "/channels/{channel_id}/inbound_messages": {
    post: operations["sync-inbound-message"];
  };
  "/channels/{channel_id}/outbound_messages": {
    post: operations["sync-outbound-message"];
  };
}


export interface CallsGET extends Call<paths, 'GET'> {
<P extends PathOf<paths, 'GET'>>(path: P, init: InitOf<paths, P, 'GET'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, 'GET'>>>;
}


export interface CallsPUT extends Call<paths, 'PUT'> {
<P extends PathOf<paths, 'PUT'>>(path: P, init: InitOf<paths, P, 'PUT'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, 'PUT'>>>;
/**
 * Sync a message template of your service.
 *
 * Brings a template that a service such as WhatsApp has to approve into Front, so that teammates can send it from this channel. Only for channels of an application whose channel type has such templates; others are answered with 400.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/channels/{channel_id}/application_message_templates", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: SyncApplicationMessageTemplate } & CallOptions<'json'>): Promise<FrontResult<ApplicationMessageTemplate>>;
/**
 * Report that a message was not delivered.
 *
 * Marks a message that was sent through the channel as failed and reopens its conversation, so that somebody looks after it. Only for outbound messages, by the IDs that your service gave to them.
 *
 * Scopes: `messages:write`.
 */
(path: "/channels/{channel_id}/conversations/{conv_ext_id}/messages/{message_ext_id}/status", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the conversation, as given when its first message was synced.
     * @example parcel-chat-1729
     */
    conv_ext_id: string;
    /**
     * Your own identifier of the message, as given when it was synced or returned to Front.
     * @example message-2026-0042
     */
    message_ext_id: string;
} }; body: UpdateExternalMessageStatus } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
}


export interface CallsPOST extends Call<paths, 'POST'> {
<P extends PathOf<paths, 'POST'>>(path: P, init: InitOf<paths, P, 'POST'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, 'POST'>>>;
/**
 * Start a call in Front.
 *
 * Shows a call that began in your phone system, in the conversation with the person on it. Report its course with `update-call`, and add a recording, transcript or summary when they are there. Whether Front ignores a second call with the same `external_call_id` is not known.
 *
 * Scopes: `channels:write`.
 */
(path: "/channels/{channel_id}/calls", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: CreateCall } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Add a recording to a call.
 *
 * Takes exactly one file, in the part `attachments`, with a media type of `audio/*`. A second recording takes a second request.
 *
 * Scopes: `channels:write`.
 */
(path: "/channels/{channel_id}/calls/{external_call_id}/recording", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
} }; body: AddCallRecording } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Add a summary to a call.
 *
 * Shows teammates in a few words what a call came to, so that nobody has to listen to it.
 *
 * Scopes: `channels:write`.
 */
(path: "/channels/{channel_id}/calls/{external_call_id}/summary", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
} }; body: AddCallSummary } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Add a transcript to a call.
 *
 * Adds what was said, line by line with the seconds at which each line begins. Send the whole call in one request.
 *
 * Scopes: `channels:write`.
 */
(path: "/channels/{channel_id}/calls/{external_call_id}/transcript", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
} }; body: AddCallTranscript } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
/**
 * Sync a message that your service received.
 *
 * Makes a message to the company appear in Front, in the conversation of its `external_conversation_id` or in a new one. Files go into the multipart form, where nested fields are named in brackets, such as `sender[handle]`: as JSON they are dropped without an error.
 *
 * Scopes: `messages:write`.
 */
(path: "/channels/{channel_id}/inbound_messages", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: InboundMessageWithFiles } & CallOptions<'json'>): Promise<FrontResult<{
    /**
     * Always `accepted`, also for a message that Front had before and ignores.
     * @default accepted
     */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
}>>;
/**
 * Sync a message that your service sent.
 *
 * Makes a message that somebody sent from your service, and not from Front, appear in the conversation. It is not sent again. Files go into the multipart form, where nested fields are named in brackets, such as `to[0][handle]`: as JSON they are dropped without an error.
 *
 * Scopes: `messages:write`.
 */
(path: "/channels/{channel_id}/outbound_messages", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
} }; body: OutboundMessageWithFiles } & CallOptions<'json'>): Promise<FrontResult<{
    /**
     * Always `accepted`, also for a message that Front had before and ignores.
     * @default accepted
     */
    status: string;
    /** Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
    message_uid: string;
}>>;
}


export interface CallsDELETE extends Call<paths, 'DELETE'> {
<P extends PathOf<paths, 'DELETE'>>(path: P, init: InitOf<paths, P, 'DELETE'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, 'DELETE'>>>;
}


export interface CallsPATCH extends Call<paths, 'PATCH'> {
<P extends PathOf<paths, 'PATCH'>>(path: P, init: InitOf<paths, P, 'PATCH'>, only: 'editors', never: never): Promise<FrontResult<DataOf<paths, P, 'PATCH'>>>;
/**
 * Report whether the channel works.
 *
 * Tells Front that your service went down or is back. The operation of the same name in the Core API changes name, inbox and settings instead.
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
 * Update a message template of your service.
 *
 * Changes a template that was synced before, such as when its approval came or was withdrawn. Only for channels of an application whose channel type has such templates; others are answered with 400.
 *
 * Scopes: `message_templates:write`.
 */
(path: "/channels/{channel_id}/application_message_templates/{external_id}", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the message template.
     * @example welcome_offer
     */
    external_id: string;
} }; body: UpdateApplicationMessageTemplate } & CallOptions<'json'>): Promise<FrontResult<ApplicationMessageTemplate>>;
/**
 * Update the status of a call.
 *
 * Reports each step of a call as it happens, from the queue to the end. `occurred_at` keeps the times right when a report comes late.
 *
 * Scopes: `channels:write`.
 */
(path: "/channels/{channel_id}/calls/{external_call_id}", init: { params: { path: {
    /**
     * Channel ID, or an alias such as `alt:address:k7q2m9x4c1v8b5n3`.
     * @example cha_1ab23cd4
     */
    channel_id: Reference<"address">;
    /**
     * Your own identifier of the call.
     * @example call-2026-0042
     */
    external_call_id: string;
} }; body: UpdateCall } & CallOptions<'json'>): Promise<FrontResult<undefined>>;
}

export interface Calls {
  GET: CallsGET;
  PUT: CallsPUT;
  POST: CallsPOST;
  DELETE: CallsDELETE;
  PATCH: CallsPATCH;
}
