// Made by `npm run generate` from spec/. Do not edit.

export interface paths {
    "/channels/{channel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Report whether the channel works
         * @description Tells Front that your service went down or is back. The operation of the same name in the Core API changes name, inbox and settings instead.
         */
        patch: operations["update-channel"];
        trace?: never;
    };
    "/channels/{channel_id}/application_message_templates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sync a message template of your service
         * @description Brings a template that a service such as WhatsApp has to approve into Front, so that teammates can send it from this channel. Only for channels of an application whose channel type has such templates; others are answered with 400.
         */
        put: operations["sync-application-message-template"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{channel_id}/application_message_templates/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the message template.
                 * @example welcome_offer
                 */
                external_id: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a message template of your service
         * @description Changes a template that was synced before, such as when its approval came or was withdrawn. Only for channels of an application whose channel type has such templates; others are answered with 400.
         */
        patch: operations["update-application-message-template"];
        trace?: never;
    };
    "/channels/{channel_id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a call in Front
         * @description Shows a call that began in your phone system, in the conversation with the person on it. Report its course with `update-call`, and add a recording, transcript or summary when they are there. Whether Front ignores a second call with the same `external_call_id` is not known.
         */
        post: operations["create-call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{channel_id}/calls/{external_call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the call, at most 200 characters.
                 * @example call-2026-0042
                 */
                external_call_id: components["parameters"]["ExternalCallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the status of a call
         * @description Reports each step of a call as it happens, from the queue to the end. `occurred_at` keeps the times right when a report comes late.
         */
        patch: operations["update-call"];
        trace?: never;
    };
    "/channels/{channel_id}/calls/{external_call_id}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the call, at most 200 characters.
                 * @example call-2026-0042
                 */
                external_call_id: components["parameters"]["ExternalCallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a recording to a call
         * @description Takes exactly one file, in the part `attachments`, with a media type of `audio/*`. A second recording takes a second request.
         */
        post: operations["add-call-recording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{channel_id}/calls/{external_call_id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the call, at most 200 characters.
                 * @example call-2026-0042
                 */
                external_call_id: components["parameters"]["ExternalCallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a summary to a call
         * @description Shows teammates in a few words what a call came to, so that nobody has to listen to it.
         */
        post: operations["add-call-summary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{channel_id}/calls/{external_call_id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the call, at most 200 characters.
                 * @example call-2026-0042
                 */
                external_call_id: components["parameters"]["ExternalCallId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a transcript to a call
         * @description Adds what was said, line by line with the seconds at which each line begins. Send the whole call in one request.
         */
        post: operations["add-call-transcript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{channel_id}/conversations/{conv_ext_id}/messages/{message_ext_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the conversation, as given when its first message was synced.
                 * @example parcel-chat-1729
                 */
                conv_ext_id: components["parameters"]["ConvExtId"];
                /**
                 * @description Your own identifier of the message, as given when it was synced or returned to Front.
                 * @example message-2026-0042
                 */
                message_ext_id: components["parameters"]["MessageExtId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Report that a message was not delivered
         * @description Marks a message that was sent through the channel as failed and reopens its conversation, so that somebody looks after it. Only for outbound messages, by the IDs that your service gave to them.
         */
        put: operations["update-external-message-status"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{channel_id}/inbound_messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sync a message that your service received
         * @description Makes a message to the company appear in Front, in the conversation of its `external_conversation_id` or in a new one. Files go into the multipart form, where nested fields are named in brackets, such as `sender[handle]`: as JSON they are dropped without an error.
         */
        post: operations["sync-inbound-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{channel_id}/outbound_messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sync a message that your service sent
         * @description Makes a message that somebody sent from your service, and not from Front, appear in the conversation. It is not sent again. Files go into the multipart form, where nested fields are named in brackets, such as `to[0][handle]`: as JSON they are dropped without an error.
         */
        post: operations["sync-outbound-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    authorization: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
                 * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
                 */
                "X-Front-Signature": components["parameters"]["FrontSignature"];
                /**
                 * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
                 * @example 1769421384123
                 */
                "X-Front-Request-Timestamp": components["parameters"]["FrontRequestTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorize a new channel
         * @description The first request for a channel, sent to the address in the application's settings when somebody adds a channel of this type. Keep the channel's ID, since every request to the Channel API needs it, and answer with the address for all later callbacks of this channel.
         */
        post: operations["authorize-channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
                 * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
                 */
                "X-Front-Signature": components["parameters"]["FrontSignature"];
                /**
                 * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
                 * @example 1769421384123
                 */
                "X-Front-Request-Timestamp": components["parameters"]["FrontRequestTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver a message that was sent from Front
         * @description Sent when a teammate or a rule writes through the channel. Answer with your own IDs: the conversation's decides where answers to the message will appear in Front.
         */
        post: operations["deliver-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message-autoreply": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
                 * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
                 */
                "X-Front-Signature": components["parameters"]["FrontSignature"];
                /**
                 * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
                 * @example 1769421384123
                 */
                "X-Front-Request-Timestamp": components["parameters"]["FrontRequestTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver an automatic reply
         * @description Sent when a rule of the company answers a message by itself. The payload is not a whole message and has no `id`, so take the conversation from `metadata` or the links. Ignoring the callback means that nobody gets the reply.
         */
        post: operations["deliver-autoreply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message-imported": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
                 * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
                 */
                "X-Front-Signature": components["parameters"]["FrontSignature"];
                /**
                 * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
                 * @example 1769421384123
                 */
                "X-Front-Request-Timestamp": components["parameters"]["FrontRequestTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive the outcome of syncing a message
         * @description Sent when a message that you synced has been processed, in either direction. Tells its ID in Front and, through the links, that of its conversation, which saves asking for them.
         */
        post: operations["receive-imported-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    delete: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
                 * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
                 */
                "X-Front-Signature": components["parameters"]["FrontSignature"];
                /**
                 * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
                 * @example 1769421384123
                 */
                "X-Front-Request-Timestamp": components["parameters"]["FrontRequestTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a channel
         * @description Sent when somebody removes the channel in Front. Stop syncing to it. Front documents that a DELETE is signed with the word `undefined` in place of its body, while its sample signs the body: accept both.
         */
        delete: operations["delete-channel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "custom-channel-message": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA1 of the raw body alone, with the company's API secret as key, in base64. No timestamp comes with it.
                 * @example Zk3yQm0tV8pXo2LrJw7NcB5uHdE=
                 */
                "X-Front-Signature": components["parameters"]["CustomChannelSignature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver a message of a custom channel
         * @description Sent to the `webhook_url` of a channel of type `custom` that belongs to no application. The body is the message itself, without an envelope. Answer within 5 seconds: Front sends it once and never again.
         */
        post: operations["deliver-custom-channel-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What to change about the channel. */
        UpdateChannel: {
            /**
             * @description `offline` while your service can't be reached, `ok` once it works again.
             * @enum {string}
             */
            status?: "offline" | "ok";
        };
        /** @description What Front answers when a request failed. */
        ErrorBody: {
            /** @description The reason. */
            _error: {
                /**
                 * Format: int32
                 * @description The HTTP status, repeated.
                 */
                status: number;
                /** @description The kind of failure in a few words, the same for every failure of that kind. */
                title: string;
                /** @description What went wrong this time. Absent from some 404 answers. */
                message?: string;
                /** @description One line for each field that was refused, starting with its place in the request. */
                details?: string[];
            };
        };
        /** @description A gap in a template that is filled when a message is sent. */
        MessageTemplateVariable: {
            /** @description Value that stands for the variable in your service. */
            uid: string;
            /** @description What teammates know the variable by. */
            name: string;
            /** @description Kind of value that fits, in the terms of your service. */
            type: string;
        };
        /** @description What to change about a template. Omitted fields stay as they are. */
        UpdateApplicationMessageTemplate: {
            /** @description Shown to teammates in the list of templates. */
            name?: string;
            /** @description First words of the content, shown beside the name. */
            blurb?: string;
            /** @description True when your service does not allow sending it. Teammates can't pick it then. */
            is_disabled?: boolean;
            /**
             * @description How far its approval is. Tells administrators why a template can or can't be used.
             * @enum {string}
             */
            status_name?: "PENDING" | "APPROVED" | "REJECTED";
            /** @description The variables in the template. Empty when it has none. */
            variable_mappings?: components["schemas"]["MessageTemplateVariable"][];
            /** @description How the whole template reads. */
            template_preview?: string;
        };
        /** @description A template of your service, complete. */
        SyncApplicationMessageTemplate: WithRequired<components["schemas"]["UpdateApplicationMessageTemplate"], "name" | "blurb" | "is_disabled" | "status_name" | "variable_mappings" | "template_preview"> & {
            /** @description Your ID of the template. A template that Front already has under this ID is replaced. */
            external_id: string;
        };
        /** @description The template as Front keeps it. */
        ApplicationMessageTemplate: {
            /** @description Front's ID of the template. Declared as a number but shown as a string, so expect either. */
            template_id?: number | string;
        };
        /** @description The person outside of the company who takes part in a call. */
        CallParty: {
            /** @description Identifies the person, in the form that contacts of this channel have: usually a phone number with `+` and its country code. */
            handle: string;
            /** @description Shown for the person. */
            name?: string;
        };
        /** @description A call that somebody makes to the company. `from` tells who. */
        CreateCallInbound: {
            /** @description Your ID of the call, which every later request about it repeats. */
            external_call_id: string;
            /**
             * @description Whether the call waits in a queue or rings already.
             * @enum {string}
             */
            initial_status: "queued" | "ringing";
            /**
             * @description Marks the call as made to the company. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            direction: "inbound";
            from: components["schemas"]["CallParty"];
            /**
             * Format: double
             * @description When the call began, in Unix milliseconds.
             */
            started_at?: number;
            /** @description Your ID of the call that this one continues, such as the one it was transferred from. Front puts both into one conversation. */
            parent_external_call_id: string;
            /**
             * Format: email
             * @description Email address of the teammate on the call, once there is one.
             */
            agent_email_address?: string;
        };
        /** @description A call that the company makes to somebody. `to` tells whom. */
        CreateCallOutbound: {
            /** @description Your ID of the call, which every later request about it repeats. */
            external_call_id: string;
            /**
             * @description Whether the call waits in a queue or rings already.
             * @enum {string}
             */
            initial_status: "queued" | "ringing";
            /**
             * @description Marks the call as made by the company. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            direction: "outbound";
            to: components["schemas"]["CallParty"];
            /**
             * Format: double
             * @description When the call began, in Unix milliseconds.
             */
            started_at?: number;
            /** @description Your ID of the call that this one continues, such as the one it was transferred from. Front puts both into one conversation. */
            parent_external_call_id: string;
            /**
             * Format: email
             * @description Email address of the teammate on the call, once there is one.
             */
            agent_email_address?: string;
        };
        /** @description A call to show in Front. `direction` tells which kind it is. */
        CreateCall: components["schemas"]["CreateCallInbound"] | components["schemas"]["CreateCallOutbound"];
        /** @description A change in the course of a call. */
        UpdateCall: {
            /**
             * Format: double
             * @description When the status changed, in Unix milliseconds.
             */
            occurred_at?: number;
            /**
             * @description What the call came to: `queued` and `ringing` before somebody answers, `connected` and `hold` while they talk, and at the end `hangup`, `abandoned` when the caller gave up, `missed` when nobody answered, or `transferred`.
             * @enum {string}
             */
            call_status: "queued" | "ringing" | "connected" | "hold" | "hangup" | "abandoned" | "missed" | "transferred";
            /**
             * Format: email
             * @description Email address of the teammate whom the change is about, such as the one who answered.
             */
            agent_email_address?: string;
        };
        /**
         * Format: binary
         * @description The bytes of a file. In a multipart body, a part with the file's name and media type.
         */
        File: Blob;
        /** @description A recording of a call, as the parts of a multipart body. */
        AddCallRecording: {
            attachments: components["schemas"]["File"];
            /**
             * @description Whether it holds the conversation of a `call` or the message of a caller on `voicemail`.
             * @enum {string}
             */
            recording_type: "call" | "voicemail";
        };
        /** @description What the call was about. */
        AddCallSummary: {
            /** @description The summary, as plain text. It can't be empty. */
            content: string;
        };
        /** @description What one person said before another spoke. */
        TranscriptLine: {
            /** @description Who spoke. */
            speaker_name: string;
            /** @description The words. */
            content: string;
            /**
             * Format: double
             * @description Seconds from the beginning of the call to this line. Not a Unix time.
             */
            start_time_seconds: number;
            /**
             * @description `internal` for a teammate or a machine of the company, `external` for the person they talk to.
             * @enum {string}
             */
            speaker_type: "internal" | "external";
        };
        /** @description What was said on a call. */
        AddCallTranscript: {
            /** @description The lines in the order they were spoken, at least one. */
            lines: components["schemas"]["TranscriptLine"][];
        };
        /** @description What became of the message. */
        UpdateExternalMessageStatus: {
            /**
             * @description Front knows a single outcome so far, that the message could not be delivered.
             * @enum {string}
             */
            status: "failed";
            /** @description Why, in words that teammates can act on. They see it beside the message. */
            reason?: string;
        };
        /** @description Somebody outside of the company who sent or received a message. */
        MessageParty: {
            /** @description Shown in Front, and given to the contact that Front creates for a new handle. */
            name?: string;
            /** @description Whatever identifies the person in your service. A phone number needs `+` and its country code: Front takes a number without them for one in the United States. */
            handle: string;
            /**
             * Format: email
             * @description Joins the person to the contact that already has this email address, so that no second contact comes into being.
             */
            email?: string;
        };
        /** @description How your service knows the message and its conversation. */
        ExternalMessageReference: {
            /** @description Your ID of the message. Front ignores a message whose ID it has seen before. */
            external_id: string;
            /** @description Your ID of the conversation. Messages that share it form one conversation in Front. */
            external_conversation_id: string;
            /** @description Your ID of the one message that this one answers, where your service has explicit replies. */
            referenced_message_external_id?: string;
        };
        /** @description A message that your service received, to appear in Front. Files need `InboundMessageWithFiles`. */
        InboundMessage: {
            sender: components["schemas"]["MessageParty"];
            /** @description Subject of the conversation, where your service has subjects. */
            subject?: string;
            /** @description Content of the message, as HTML or plain text. */
            body: string;
            metadata: components["schemas"]["ExternalMessageReference"];
            /**
             * Format: int64
             * @description When your service received the message, in Unix seconds.
             */
            delivered_at?: number;
        };
        /** @description A message that your service received, with files. */
        InboundMessageWithFiles: components["schemas"]["InboundMessage"] & {
            /** @description Files to attach, 25 MB in total. */
            attachments?: components["schemas"]["File"][];
        };
        /** @description A message that was sent from your service and not from Front. Files need `OutboundMessageWithFiles`. */
        OutboundMessage: {
            /** @description Shown as the sender. */
            sender_name?: string;
            /** @description Everyone the message was sent to. */
            to: components["schemas"]["MessageParty"][];
            /** @description Subject of the conversation, where your service has subjects. */
            subject?: string;
            /** @description Teammate who is the author in Front, by ID or by an alias such as `alt:email:leela@planet-express.com`. */
            author_id?: string;
            /** @description Content of the message, as HTML or plain text. */
            body: string;
            metadata: components["schemas"]["ExternalMessageReference"];
            /**
             * Format: int64
             * @description When your service sent the message, in Unix seconds.
             */
            delivered_at?: number;
        };
        /** @description A message that was sent from your service, with files. */
        OutboundMessageWithFiles: components["schemas"]["OutboundMessage"] & {
            /** @description Files to attach, 25 MB in total. */
            attachments?: components["schemas"]["File"][];
        };
        /** @description The channel that the callback is about. */
        ChannelReference: {
            /** @description Starts with `cha_`. Goes into `sub` of the tokens that you sign for this channel. */
            channel_id: string;
        };
        /** @description Asks for an address that Front can send this channel's messages to. */
        AuthorizationCallback: {
            /**
             * @description Kind of the callback.
             * @constant
             */
            type: "authorization";
            payload: components["schemas"]["ChannelReference"];
        };
        /** @description Confirms that your service knows the channel. */
        ChannelAddress: {
            /**
             * @description Says that it worked.
             * @constant
             */
            type: "success";
            /**
             * Format: uri
             * @description Where Front sends every later callback of this channel. One address for each channel keeps them apart.
             */
            webhook_url: string;
        };
        /** @description Says that your service could not do what Front asked, and why. */
        CallbackError: {
            /**
             * @description Kind of failure: the request made no sense, the account has to be connected again, it may not do this, somebody or something does not exist, it took too long, there were too many requests, or your service broke.
             * @enum {string}
             */
            type: "bad_request" | "authentication_required" | "forbidden" | "not_found" | "request_timeout" | "too_many_requests" | "internal_error";
            /** @description What went wrong this time, in a sentence. */
            message: string;
        };
        /** @description Values of custom fields by the name each field has in Front. Text, a yes or no, a number, a date as Unix seconds, a teammate's ID or email, an inbox ID, or one of the choices of an enum, as the field's type asks. */
        CustomFields: {
            [key: string]: string | number | boolean | null;
        };
        /** @description Someone who acts in Front: a member of the company, a visitor, or a bot that stands for a rule, a macro or an application. */
        Teammate: {
            /** @description Links of the teammate. */
            _links: {
                /**
                 * Format: uri
                 * @description Address of the teammate.
                 */
                self: string;
                /** @description What belongs to the teammate. */
                related?: {
                    /**
                     * Format: uri
                     * @description Address of the inboxes that they have access to.
                     */
                    inboxes?: string;
                    /**
                     * Format: uri
                     * @description Address of the conversations assigned to them.
                     */
                    conversations?: string;
                    /**
                     * Format: uri
                     * @description Address of what a bot acts for, such as a rule. Bots only.
                     */
                    botSource?: string;
                };
            };
            /** @description Starts with `tea_`. */
            id: string;
            /**
             * Format: email
             * @description Email address of the account. With `alt:email:` before it, it stands for the teammate's ID.
             */
            email: string;
            /** @description What others write after `@` to mention them. */
            username: string;
            /** @description Given name. */
            first_name: string;
            /** @description Family name. */
            last_name: string;
            /** @description Kind of licence they use. Front promises this field without saying what it holds, and payloads without it are common. */
            license_type?: string;
            /** @description True for administrators of the company. */
            is_admin: boolean;
            /** @description False while they are out of office. Rules then pass them over, and a conversation assigned to them is unassigned when the next message comes in. Shifts and time off switch it by themselves. */
            is_available: boolean;
            /** @description True when an administrator blocked the account, so that nobody can sign in to it. */
            is_blocked?: boolean;
            /** @description `user` is a member of the company and `visitor` a guest. All others are bots, named after what they act for: `ai`, an OAuth client (`api`), an application, a bulk reply, an integration, a macro or a rule, and, for satisfaction surveys, `csat` and `smart_csat`. */
            type?: "user" | "visitor" | "ai" | "api" | "application" | "bulk_reply" | "csat" | "integration" | "macro" | "rule" | "smart_csat" | (string & {});
            custom_fields?: components["schemas"]["CustomFields"];
        };
        /** @description One address of a message, with the part it plays there. */
        Recipient: {
            /** @description What belongs to this address. */
            _links: {
                /** @description What belongs to this address. */
                related?: {
                    /**
                     * Format: uri
                     * @description The contact with this handle. Null when there is none, as for your own channels.
                     */
                    contact?: string | null;
                };
            };
            /** @description Name given beside the handle. Null when none was. */
            name: string | null;
            /** @description Email address, phone number, user name, or whatever identifies someone on this channel. */
            handle: string;
            /** @description Where the handle stands in the message. */
            role: "from" | "to" | "cc" | "bcc" | "reply-to" | (string & {});
        };
        /** @description A file that belongs to a message, a comment or a message template. */
        Attachment: {
            /** @description Attachment ID, starting with `fil_`. */
            id: string;
            /** @description What the file was called where it came from, extension included. */
            filename: string;
            /**
             * Format: uri
             * @description Where the bytes are. Downloading takes the token, and may redirect to a storage that must not get it.
             */
            url: string;
            /** @description Media type of the file, such as `image/jpeg`. */
            content_type: string;
            /**
             * Format: int64
             * @description Length of the file in bytes.
             */
            size: number;
            /** @description How the file is used by the text it belongs to. */
            metadata: {
                /** @description True when the file appears within the body, as a picture in an email does. */
                is_inline?: boolean;
                /** @description Content ID that the HTML of the body refers to, for a file that appears within it. */
                cid?: string;
            };
        };
        /** @description A text that closes a message, private to a teammate or shared by a team. */
        Signature: {
            /** @description Links of the signature. */
            _links: {
                /**
                 * Format: uri
                 * @description Address of the signature.
                 */
                self?: string;
                /** @description Who the signature belongs to. */
                related?: {
                    /**
                     * Format: uri
                     * @description The teammate of a private signature, the team of a shared one.
                     */
                    owner?: string;
                };
            };
            /** @description Signature ID, starting with `sig_`. */
            id: string;
            /** @description What teammates pick the signature by. Recipients never see it. Null when it has none. */
            name: string | null;
            /**
             * Format: html
             * @description The text as HTML. Variables such as `{{user.name}}` stand for the sender.
             */
            body: string;
            /** @description Sender's name in the From line of emails signed with it. Null leaves the usual name. */
            sender_info: string | null;
            /** @description True when members of the team can also use a shared signature in their own channels. */
            is_visible_for_all_teammate_channels: boolean;
            /** @description True for the signature that its teammate or team gets without choosing. */
            is_default: boolean;
            /** @description True when it belongs to one teammate, false when a team shares it. */
            is_private: boolean;
            /** @description Channels in which it can be used. Null means in all that its owner has. */
            channel_ids: string[] | null;
        };
        /** @description What only messages of one type have. The fields of other types are absent or null. */
        MessageMetadata: {
            /**
             * Format: uri
             * @description Type `intercom`. The conversation in Intercom that the message is part of.
             */
            intercom_url?: string | null;
            /** @description Calls. How long the call took, in seconds. */
            duration?: number | null;
            /** @description Calls. True when somebody picked up. */
            have_been_answered?: boolean | null;
            /** @description Types `tweet` and `custom`. Identifier of the message on Twitter or in the partner's system; for `custom`, shown to the partner channel's own token only. */
            external_id?: string | null;
            /**
             * Format: uri
             * @description Type `tweet`. Address of the tweet.
             */
            twitter_url?: string | null;
            /** @description Type `tweet`. True when it passes on somebody else's tweet. */
            is_retweet?: boolean | null;
            /** @description Type `tweet`. True when it has been retweeted. */
            have_been_retweeted?: boolean | null;
            /** @description Type `tweet`. True when it has been liked. */
            have_been_favorited?: boolean | null;
            /** @description Type `custom`. The reference that threads messages into one conversation, as it was received. */
            thread_ref?: string | null;
            /** @description Type `custom`. Data of your own that came in with the message. */
            headers?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uri
             * @description Type `front_chat`. Page on which the visitor wrote into the chat widget.
             */
            chat_visitor_url?: string | null;
        };
        /** @description Something said in a conversation: received, sent, or still a draft. `https://app.frontapp.com/open/{id}` shows it in the app. */
        Message: {
            /** @description Addresses of the message and of what surrounds it. */
            _links: {
                /**
                 * Format: uri
                 * @description Address of this message.
                 */
                self?: string;
                /** @description What the message refers to. */
                related?: {
                    /**
                     * Format: uri
                     * @description The conversation it is part of.
                     */
                    conversation?: string;
                    /**
                     * Format: uri
                     * @description The message it answers. Absent when it answers none.
                     */
                    message_replied_to?: string;
                    /**
                     * Format: uri
                     * @description The receipts of those who have seen it.
                     */
                    message_seen?: string;
                };
            };
            /** @description Message ID, starting with `msg_`. */
            id: string;
            /** @description The identifier that was returned when the message was accepted. The alias `alt:uid:` takes it. */
            message_uid?: string;
            /** @description Kind of channel it went through. `smooch` is found on old messages. */
            type: "call" | "custom" | "email" | "facebook" | "front_chat" | "googleplay" | "intercom" | "internal" | "phone-call" | "smooch" | "sms" | "tweet" | "tweet_dm" | "whatsapp" | "yalo_wha" | (string & {});
            /** @description True when it was received, false when it was written in Front. */
            is_inbound: boolean;
            /** @description True while the message is a draft. Missing from some payloads, where `draft_mode` tells. */
            is_draft?: boolean;
            /**
             * @description Who sees the draft: its author alone (`private`) or everybody with access to the conversation (`shared`). Null when the message is no draft.
             * @enum {string|null}
             */
            draft_mode?: "shared" | "private" | null;
            /** @description Why a draft could not be sent. Null when nothing went wrong. */
            error_type?: string | null;
            /** @description State of the draft, to be given back when it is edited or deleted. Null when the message is no draft. */
            version?: string | null;
            /**
             * Format: double
             * @description When it was sent or received, in Unix seconds with up to three decimals.
             */
            created_at: number;
            /** @description Subject line, on channels that have one. */
            subject?: string;
            /** @description The beginning of the text, for previews. */
            blurb: string;
            /** @description Teammate who wrote it. Null when it came from outside. */
            author?: components["schemas"]["Teammate"] | null;
            /** @description Everybody the message names, its sender included. `role` tells who is who. */
            recipients: components["schemas"]["Recipient"][];
            /** @description The text, as HTML for emails. */
            body: string;
            /** @description The text without markup, for emails at least. */
            text?: string;
            /** @description Files that came with the message. Empty when there are none. */
            attachments: components["schemas"]["Attachment"][];
            /** @description Signature that closes the message. Null when it has none. */
            signature?: components["schemas"]["Signature"] | null;
            metadata?: components["schemas"]["MessageMetadata"];
        };
        /** @description How your service knows the conversation of the message. */
        CallbackMetadata: {
            /** @description One of your IDs of the conversation. Older than `external_conversation_ids`, which is to replace it. Absent when the conversation is new to your service. */
            external_conversation_id?: string;
            /** @description All of your IDs of the conversation. There are several once conversations have been merged in Front, and none when the conversation is new to your service. */
            external_conversation_ids?: string[];
        };
        /** @description A message that a teammate or a rule sends through the channel. */
        MessageCallback: {
            /**
             * @description Kind of the callback.
             * @constant
             */
            type: "message";
            payload: components["schemas"]["Message"];
            metadata: components["schemas"]["CallbackMetadata"];
        };
        /** @description Confirms that your service took the message. */
        DeliveryReceipt: {
            /**
             * @description Says that it worked.
             * @constant
             */
            type: "success";
            /** @description Your ID of the message. Names it when you report later that delivery failed. */
            external_id: string;
            /** @description Your ID of the conversation. Any of those in `metadata.external_conversation_ids` keeps the message where it is; a new one adds to them. */
            external_conversation_id: string;
        };
        /** @description A moment as Unix time in seconds, with up to three decimals. */
        Timestamp: number;
        /** @description An automatic reply. It resembles a message but is none yet: there is no `id`, and any other field may be missing too. */
        AutoreplyMessage: {
            /** @description Links of the reply. */
            _links?: {
                /** @description What the reply belongs to. */
                related?: {
                    /**
                     * Format: uri
                     * @description Address of its conversation.
                     */
                    conversation?: string;
                    /**
                     * Format: uri
                     * @description Address of the message it answers.
                     */
                    message_replied_to?: string;
                };
            };
            /** @description `custom`, as for every message of such a channel. */
            type?: string;
            /** @description Always false. */
            is_inbound?: boolean;
            created_at?: components["schemas"]["Timestamp"];
            /** @description Subject of the conversation. */
            subject?: string | null;
            /** @description First words of the text. */
            blurb?: string;
            /** @description Whom to deliver it to. */
            recipients?: components["schemas"]["Recipient"][];
            /** @description Content of the reply, as HTML or plain text. */
            body?: string;
            /** @description Content of the reply, as plain text. */
            text?: string | null;
            /** @description Files to deliver with it. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Details that depend on the channel. */
            metadata?: Record<string, never>;
        };
        /** @description An automatic reply that a rule sends through the channel. */
        AutoreplyCallback: {
            /**
             * @description Kind of the callback.
             * @constant
             */
            type: "message_autoreply";
            payload: components["schemas"]["AutoreplyMessage"];
            metadata?: components["schemas"]["CallbackMetadata"];
        };
        /** @description A message of your service that now is in Front. */
        ImportedMessageCallback: {
            /**
             * @description Kind of the callback.
             * @constant
             */
            type: "message_imported";
            payload: components["schemas"]["Message"];
            metadata: components["schemas"]["CallbackMetadata"];
        };
        /** @description Tells that a channel is gone. */
        DeletionCallback: {
            /**
             * @description Kind of the callback.
             * @constant
             */
            type: "delete";
            payload: components["schemas"]["ChannelReference"];
        };
        /** @description Confirms that your service took the message. */
        CallbackSuccess: {
            /**
             * @description Says that it worked.
             * @constant
             */
            type: "success";
        };
    };
    responses: {
        /** @description The company's quota, or the limit of this one route, is used up. The request was not carried out and can be sent again after the wait that `Retry-After` names. With requests remaining, it was the route's own limit. */
        TooManyRequests: {
            headers: {
                "retry-after": components["headers"]["RetryAfter"];
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                "x-ratelimit-burst-limit": components["headers"]["RateLimitBurstLimit"];
                "x-ratelimit-burst-remaining": components["headers"]["RateLimitBurstRemaining"];
                "x-front-tier": components["headers"]["FrontTier"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "_error": {
                 *         "status": 429,
                 *         "title": "Too many requests",
                 *         "message": "Rate limit exceeded. Please retry in 12345 milliseconds."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Your service knows the channel. Front creates it. */
        ChannelAuthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "success",
                 *       "webhook_url": "https://chat.planet-express.com/front/cha_1ab23cd4"
                 *     }
                 */
                "application/json": components["schemas"]["ChannelAddress"];
            };
        };
        /** @description Your service could not do it. A message then counts as not sent. */
        CallbackRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallbackError"];
            };
        };
        /** @description Your service has the message and will deliver it. To report a failure later, use `update-external-message-status`. */
        MessageTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "success",
                 *       "external_id": "message-2026-0044",
                 *       "external_conversation_id": "parcel-chat-1729"
                 *     }
                 */
                "application/json": components["schemas"]["DeliveryReceipt"];
            };
        };
        /** @description Your service took note. Front does not read the body. */
        CallbackTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Your service has the message and will deliver it. */
        CustomMessageTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "success"
                 *     }
                 */
                "application/json": components["schemas"]["CallbackSuccess"];
            };
        };
    };
    parameters: {
        /**
         * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
         * @example cha_55c8c149
         */
        ChannelId: string;
        /**
         * @description Your own identifier of the message template.
         * @example welcome_offer
         */
        ExternalId: string;
        /**
         * @description Your own identifier of the call, at most 200 characters.
         * @example call-2026-0042
         */
        ExternalCallId: string;
        /**
         * @description Your own identifier of the conversation, as given when its first message was synced.
         * @example parcel-chat-1729
         */
        ConvExtId: string;
        /**
         * @description Your own identifier of the message, as given when it was synced or returned to Front.
         * @example message-2026-0042
         */
        MessageExtId: string;
        /**
         * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
         * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
         */
        FrontSignature: string;
        /**
         * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
         * @example 1769421384123
         */
        FrontRequestTimestamp: string;
        /**
         * @description Proves that Front sent the request: the HMAC-SHA1 of the raw body alone, with the company's API secret as key, in base64. No timestamp comes with it.
         * @example Zk3yQm0tV8pXo2LrJw7NcB5uHdE=
         */
        CustomChannelSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests that the company may send per window of one minute, over all of its tokens and integrations.
         * @example 100
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the window. Falls below zero when several callers were refused at once.
         * @example 98
         */
        RateLimitRemaining: number;
        /**
         * @description When the window ends, as Unix time in seconds. A decimal number, not an integer.
         * @example 1769421444.13
         */
        RateLimitReset: number;
        /**
         * @description Whole seconds to wait before the next request, rounded up. The error message names the same wait in milliseconds.
         * @example 13
         */
        RetryAfter: number;
        /**
         * @description Size of the extra allowance above the window's limit, which is half of the plan's limit. Absent before 2025.
         * @example 50
         */
        RateLimitBurstLimit: number;
        /**
         * @description What is left of the extra allowance. Once spent it takes ten minutes to fill up.
         * @example 50
         */
        RateLimitBurstRemaining: number;
        /**
         * @description The tier of routes whose own limit was reached. Present only when a route was limited and not the company.
         * @example tier-2
         */
        FrontTier: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "update-channel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "offline"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateChannel"];
            };
        };
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sync-application-message-template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_id": "welcome_offer",
                 *       "name": "Welcome offer",
                 *       "blurb": "Your first parcel flies for free",
                 *       "is_disabled": false,
                 *       "status_name": "APPROVED",
                 *       "variable_mappings": [
                 *         {
                 *           "uid": "{{1}}",
                 *           "name": "First name",
                 *           "type": "text"
                 *         }
                 *       ],
                 *       "template_preview": "Hello {{1}}, your first parcel flies for free. To the Moon and anywhere."
                 *     }
                 */
                "application/json": components["schemas"]["SyncApplicationMessageTemplate"];
            };
        };
        responses: {
            /** @description The template is in Front. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "template_id": 1729
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationMessageTemplate"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "update-application-message-template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the message template.
                 * @example welcome_offer
                 */
                external_id: components["parameters"]["ExternalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "is_disabled": true,
                 *       "status_name": "REJECTED"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateApplicationMessageTemplate"];
            };
        };
        responses: {
            /** @description The template is in Front. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "template_id": 1729
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationMessageTemplate"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "create-call": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCall"];
            };
        };
        responses: {
            /** @description Taken. Front shows it in the conversation soon. There is no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "update-call": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the call, at most 200 characters.
                 * @example call-2026-0042
                 */
                external_call_id: components["parameters"]["ExternalCallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "call_status": "connected",
                 *       "occurred_at": 1769421396500,
                 *       "agent_email_address": "leela@planet-express.com"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCall"];
            };
        };
        responses: {
            /** @description Taken. Front shows it in the conversation soon. There is no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "add-call-recording": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the call, at most 200 characters.
                 * @example call-2026-0042
                 */
                external_call_id: components["parameters"]["ExternalCallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "attachments": "call-2026-0042.mp3",
                 *       "recording_type": "call"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AddCallRecording"];
            };
        };
        responses: {
            /** @description Taken. Front shows it in the conversation soon. There is no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "add-call-summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the call, at most 200 characters.
                 * @example call-2026-0042
                 */
                external_call_id: components["parameters"]["ExternalCallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "Mom's parcel arrived broken. Leela promised another one by Friday."
                 *     }
                 */
                "application/json": components["schemas"]["AddCallSummary"];
            };
        };
        responses: {
            /** @description Taken. Front shows it in the conversation soon. There is no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "add-call-transcript": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the call, at most 200 characters.
                 * @example call-2026-0042
                 */
                external_call_id: components["parameters"]["ExternalCallId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lines": [
                 *         {
                 *           "speaker_name": "Turanga Leela",
                 *           "speaker_type": "internal",
                 *           "content": "Planet Express, Leela speaking.",
                 *           "start_time_seconds": 0
                 *         },
                 *         {
                 *           "speaker_name": "Mom",
                 *           "speaker_type": "external",
                 *           "content": "My parcel arrived broken.",
                 *           "start_time_seconds": 3.4
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddCallTranscript"];
            };
        };
        responses: {
            /** @description Taken. Front shows it in the conversation soon. There is no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "update-external-message-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
                /**
                 * @description Your own identifier of the conversation, as given when its first message was synced.
                 * @example parcel-chat-1729
                 */
                conv_ext_id: components["parameters"]["ConvExtId"];
                /**
                 * @description Your own identifier of the message, as given when it was synced or returned to Front.
                 * @example message-2026-0042
                 */
                message_ext_id: components["parameters"]["MessageExtId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "failed",
                 *       "reason": "Calculon has blocked Planet Express."
                 *     }
                 */
                "application/json": components["schemas"]["UpdateExternalMessageStatus"];
            };
        };
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sync-inbound-message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sender": {
                 *         "handle": "calculon",
                 *         "name": "Calculon",
                 *         "email": "calculon@momsbot.com"
                 *       },
                 *       "subject": "Chat about parcel 1729",
                 *       "body": "<p>Has parcel 1729 left New New York yet?</p>",
                 *       "metadata": {
                 *         "external_id": "message-2026-0042",
                 *         "external_conversation_id": "parcel-chat-1729"
                 *       },
                 *       "delivered_at": 1769421400
                 *     }
                 */
                "application/json": components["schemas"]["InboundMessage"];
                /**
                 * @example {
                 *       "sender": {
                 *         "handle": "calculon",
                 *         "name": "Calculon",
                 *         "email": "calculon@momsbot.com"
                 *       },
                 *       "subject": "Chat about parcel 1729",
                 *       "body": "<p>Has parcel 1729 left New New York yet?</p>",
                 *       "metadata": {
                 *         "external_id": "message-2026-0042",
                 *         "external_conversation_id": "parcel-chat-1729"
                 *       },
                 *       "delivered_at": 1769421400,
                 *       "attachments": [
                 *         "parcel.jpg"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["InboundMessageWithFiles"];
            };
        };
        responses: {
            /** @description Taken. The message has an ID once Front has processed it, usually within seconds: a `message_imported` callback tells it, and `GET /messages/alt:uid:{message_uid}` of the Core API finds it with the same token. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "accepted",
                     *       "message_uid": "1f0a6b3c95d84e27"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Always `accepted`, also for a message that Front had before and ignores.
                         * @default accepted
                         */
                        status: string;
                        /** @description Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
                        message_uid: string;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sync-outbound-message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Channel ID, or an alias such as `alt:address:team@planet-express.com`.
                 * @example cha_55c8c149
                 */
                channel_id: components["parameters"]["ChannelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sender_name": "Bender",
                 *       "to": [
                 *         {
                 *           "handle": "calculon",
                 *           "name": "Calculon",
                 *           "email": "calculon@momsbot.com"
                 *         }
                 *       ],
                 *       "subject": "Chat about parcel 1729",
                 *       "author_id": "alt:email:bender@planet-express.com",
                 *       "body": "<p>It left this morning. Most of it.</p>",
                 *       "metadata": {
                 *         "external_id": "message-2026-0043",
                 *         "external_conversation_id": "parcel-chat-1729",
                 *         "referenced_message_external_id": "message-2026-0042"
                 *       },
                 *       "delivered_at": 1769421430
                 *     }
                 */
                "application/json": components["schemas"]["OutboundMessage"];
                /**
                 * @example {
                 *       "sender_name": "Bender",
                 *       "to": [
                 *         {
                 *           "handle": "calculon",
                 *           "name": "Calculon",
                 *           "email": "calculon@momsbot.com"
                 *         }
                 *       ],
                 *       "subject": "Chat about parcel 1729",
                 *       "author_id": "alt:email:bender@planet-express.com",
                 *       "body": "<p>It left this morning. Most of it.</p>",
                 *       "metadata": {
                 *         "external_id": "message-2026-0043",
                 *         "external_conversation_id": "parcel-chat-1729",
                 *         "referenced_message_external_id": "message-2026-0042"
                 *       },
                 *       "delivered_at": 1769421430,
                 *       "attachments": [
                 *         "receipt.pdf"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["OutboundMessageWithFiles"];
            };
        };
        responses: {
            /** @description Taken. The message has an ID once Front has processed it, usually within seconds: a `message_imported` callback tells it, and `GET /messages/alt:uid:{message_uid}` of the Core API finds it with the same token. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "accepted",
                     *       "message_uid": "1f0a6b3c95d84e27"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description Always `accepted`, also for a message that Front had before and ignores.
                         * @default accepted
                         */
                        status: string;
                        /** @description Identifies the message from now on, as the alias `alt:uid:` in place of its ID. */
                        message_uid: string;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The request was refused and changed nothing: 400 for a malformed one, 401 for a bad token, 403 for a missing scope, 404 for an unknown ID or alias, 409 for a conflict with another resource. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "authorize-channel": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
                 * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
                 */
                "X-Front-Signature": components["parameters"]["FrontSignature"];
                /**
                 * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
                 * @example 1769421384123
                 */
                "X-Front-Request-Timestamp": components["parameters"]["FrontRequestTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "authorization",
                 *       "payload": {
                 *         "channel_id": "cha_1ab23cd4"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AuthorizationCallback"];
            };
        };
        responses: {
            200: components["responses"]["ChannelAuthorized"];
            "4XX": components["responses"]["CallbackRefused"];
            "5XX": components["responses"]["CallbackRefused"];
        };
    };
    "deliver-message": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
                 * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
                 */
                "X-Front-Signature": components["parameters"]["FrontSignature"];
                /**
                 * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
                 * @example 1769421384123
                 */
                "X-Front-Request-Timestamp": components["parameters"]["FrontRequestTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "message",
                 *       "payload": {
                 *         "_links": {
                 *           "self": "https://planet-express.api.frontapp.com/messages/msg_7tv4w9x3",
                 *           "related": {
                 *             "conversation": "https://planet-express.api.frontapp.com/conversations/cnv_3f9k2m7q",
                 *             "message_replied_to": "https://planet-express.api.frontapp.com/messages/msg_7h5j3w9t"
                 *           }
                 *         },
                 *         "id": "msg_7tv4w9x3",
                 *         "message_uid": "c41e9a02f86b7d53",
                 *         "type": "custom",
                 *         "is_inbound": false,
                 *         "is_draft": false,
                 *         "draft_mode": null,
                 *         "error_type": null,
                 *         "version": null,
                 *         "created_at": 1769421460.5,
                 *         "subject": "Chat about parcel 1729",
                 *         "blurb": "The rest is on board. The ship leaves at ten.",
                 *         "author": {
                 *           "_links": {
                 *             "self": "https://planet-express.api.frontapp.com/teammates/tea_1ab23cd4",
                 *             "related": {
                 *               "inboxes": "https://planet-express.api.frontapp.com/teammates/tea_1ab23cd4/inboxes",
                 *               "conversations": "https://planet-express.api.frontapp.com/teammates/tea_1ab23cd4/conversations"
                 *             }
                 *           },
                 *           "id": "tea_1ab23cd4",
                 *           "email": "bender@planet-express.com",
                 *           "username": "bender",
                 *           "first_name": "Bender",
                 *           "last_name": "Rodríguez",
                 *           "is_admin": false,
                 *           "is_available": false,
                 *           "is_blocked": false,
                 *           "type": "user",
                 *           "custom_fields": {
                 *             "City": "New New York"
                 *           }
                 *         },
                 *         "recipients": [
                 *           {
                 *             "_links": {
                 *               "related": {
                 *                 "contact": null
                 *               }
                 *             },
                 *             "name": null,
                 *             "handle": "k7q2m9x4c1v8b5n3",
                 *             "role": "from"
                 *           },
                 *           {
                 *             "_links": {
                 *               "related": {
                 *                 "contact": "https://planet-express.api.frontapp.com/contacts/crd_55c8c149"
                 *               }
                 *             },
                 *             "name": "Calculon",
                 *             "handle": "calculon",
                 *             "role": "to"
                 *           }
                 *         ],
                 *         "body": "<p>The rest is on board. The ship leaves at ten.</p>",
                 *         "text": "The rest is on board. The ship leaves at ten.",
                 *         "attachments": [],
                 *         "signature": null,
                 *         "metadata": {}
                 *       },
                 *       "metadata": {
                 *         "external_conversation_id": "parcel-chat-1729",
                 *         "external_conversation_ids": [
                 *           "parcel-chat-1729"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageCallback"];
            };
        };
        responses: {
            200: components["responses"]["MessageTaken"];
            "4XX": components["responses"]["CallbackRefused"];
            "5XX": components["responses"]["CallbackRefused"];
        };
    };
    "deliver-autoreply": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
                 * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
                 */
                "X-Front-Signature": components["parameters"]["FrontSignature"];
                /**
                 * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
                 * @example 1769421384123
                 */
                "X-Front-Request-Timestamp": components["parameters"]["FrontRequestTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "message_autoreply",
                 *       "payload": {
                 *         "_links": {
                 *           "related": {
                 *             "conversation": "https://planet-express.api.frontapp.com/conversations/cnv_3f9k2m7q",
                 *             "message_replied_to": "https://planet-express.api.frontapp.com/messages/msg_7h5j3w9t"
                 *           }
                 *         },
                 *         "type": "custom",
                 *         "is_inbound": false,
                 *         "created_at": 1769421405.25,
                 *         "subject": "Chat about parcel 1729",
                 *         "blurb": "We are in space and answer when we are back.",
                 *         "recipients": [
                 *           {
                 *             "_links": {
                 *               "related": {
                 *                 "contact": "https://planet-express.api.frontapp.com/contacts/crd_55c8c149"
                 *               }
                 *             },
                 *             "name": "Calculon",
                 *             "handle": "calculon",
                 *             "role": "to"
                 *           }
                 *         ],
                 *         "body": "<p>We are in space and answer when we are back.</p>",
                 *         "text": "We are in space and answer when we are back.",
                 *         "attachments": [],
                 *         "metadata": {}
                 *       },
                 *       "metadata": {
                 *         "external_conversation_id": "parcel-chat-1729",
                 *         "external_conversation_ids": [
                 *           "parcel-chat-1729"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AutoreplyCallback"];
            };
        };
        responses: {
            200: components["responses"]["MessageTaken"];
            "4XX": components["responses"]["CallbackRefused"];
            "5XX": components["responses"]["CallbackRefused"];
        };
    };
    "receive-imported-message": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
                 * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
                 */
                "X-Front-Signature": components["parameters"]["FrontSignature"];
                /**
                 * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
                 * @example 1769421384123
                 */
                "X-Front-Request-Timestamp": components["parameters"]["FrontRequestTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "message_imported",
                 *       "payload": {
                 *         "_links": {
                 *           "self": "https://planet-express.api.frontapp.com/messages/msg_7h5j3w9t",
                 *           "related": {
                 *             "conversation": "https://planet-express.api.frontapp.com/conversations/cnv_3f9k2m7q"
                 *           }
                 *         },
                 *         "id": "msg_7h5j3w9t",
                 *         "message_uid": "1f0a6b3c95d84e27",
                 *         "type": "custom",
                 *         "is_inbound": true,
                 *         "is_draft": false,
                 *         "draft_mode": null,
                 *         "error_type": null,
                 *         "version": null,
                 *         "created_at": 1769421400,
                 *         "subject": "Chat about parcel 1729",
                 *         "blurb": "Has parcel 1729 left New New York yet?",
                 *         "author": null,
                 *         "recipients": [
                 *           {
                 *             "_links": {
                 *               "related": {
                 *                 "contact": "https://planet-express.api.frontapp.com/contacts/crd_55c8c149"
                 *               }
                 *             },
                 *             "name": "Calculon",
                 *             "handle": "calculon",
                 *             "role": "from"
                 *           },
                 *           {
                 *             "_links": {
                 *               "related": {
                 *                 "contact": null
                 *               }
                 *             },
                 *             "name": null,
                 *             "handle": "k7q2m9x4c1v8b5n3",
                 *             "role": "to"
                 *           }
                 *         ],
                 *         "body": "<p>Has parcel 1729 left New New York yet?</p>",
                 *         "text": "Has parcel 1729 left New New York yet?",
                 *         "attachments": [],
                 *         "signature": null,
                 *         "metadata": {
                 *           "external_id": "message-2026-0042"
                 *         }
                 *       },
                 *       "metadata": {
                 *         "external_conversation_id": "parcel-chat-1729",
                 *         "external_conversation_ids": [
                 *           "parcel-chat-1729"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ImportedMessageCallback"];
            };
        };
        responses: {
            200: components["responses"]["CallbackTaken"];
            "4XX": components["responses"]["CallbackRefused"];
            "5XX": components["responses"]["CallbackRefused"];
        };
    };
    "delete-channel": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA256 of `X-Front-Request-Timestamp`, a colon and the raw body, with the application's secret as key, in base64.
                 * @example 5m3pPZ0sOa8iUjRbqWmXJc1u2yT9dFhGkLvN7eQxYzA=
                 */
                "X-Front-Signature": components["parameters"]["FrontSignature"];
                /**
                 * @description When Front sent the request, in Unix milliseconds. Seconds have been documented too, so accept both, and refuse what is older than five minutes.
                 * @example 1769421384123
                 */
                "X-Front-Request-Timestamp": components["parameters"]["FrontRequestTimestamp"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "delete",
                 *       "payload": {
                 *         "channel_id": "cha_1ab23cd4"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DeletionCallback"];
            };
        };
        responses: {
            200: components["responses"]["CallbackTaken"];
            "4XX": components["responses"]["CallbackRefused"];
            "5XX": components["responses"]["CallbackRefused"];
        };
    };
    "deliver-custom-channel-message": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that Front sent the request: the HMAC-SHA1 of the raw body alone, with the company's API secret as key, in base64. No timestamp comes with it.
                 * @example Zk3yQm0tV8pXo2LrJw7NcB5uHdE=
                 */
                "X-Front-Signature": components["parameters"]["CustomChannelSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "_links": {
                 *         "self": "https://planet-express.api.frontapp.com/messages/msg_7tv4w9x3",
                 *         "related": {
                 *           "conversation": "https://planet-express.api.frontapp.com/conversations/cnv_3f9k2m7q",
                 *           "message_replied_to": "https://planet-express.api.frontapp.com/messages/msg_7h5j3w9t"
                 *         }
                 *       },
                 *       "id": "msg_7tv4w9x3",
                 *       "message_uid": "c41e9a02f86b7d53",
                 *       "type": "custom",
                 *       "is_inbound": false,
                 *       "is_draft": false,
                 *       "draft_mode": null,
                 *       "error_type": null,
                 *       "version": null,
                 *       "created_at": 1769421460.5,
                 *       "subject": "Chat about parcel 1729",
                 *       "blurb": "The rest is on board. The ship leaves at ten.",
                 *       "author": {
                 *         "_links": {
                 *           "self": "https://planet-express.api.frontapp.com/teammates/tea_1ab23cd4",
                 *           "related": {
                 *             "inboxes": "https://planet-express.api.frontapp.com/teammates/tea_1ab23cd4/inboxes",
                 *             "conversations": "https://planet-express.api.frontapp.com/teammates/tea_1ab23cd4/conversations"
                 *           }
                 *         },
                 *         "id": "tea_1ab23cd4",
                 *         "email": "bender@planet-express.com",
                 *         "username": "bender",
                 *         "first_name": "Bender",
                 *         "last_name": "Rodríguez",
                 *         "is_admin": false,
                 *         "is_available": false,
                 *         "is_blocked": false,
                 *         "type": "user",
                 *         "custom_fields": {
                 *           "City": "New New York"
                 *         }
                 *       },
                 *       "recipients": [
                 *         {
                 *           "_links": {
                 *             "related": {
                 *               "contact": null
                 *             }
                 *           },
                 *           "name": null,
                 *           "handle": "k7q2m9x4c1v8b5n3",
                 *           "role": "from"
                 *         },
                 *         {
                 *           "_links": {
                 *             "related": {
                 *               "contact": "https://planet-express.api.frontapp.com/contacts/crd_55c8c149"
                 *             }
                 *           },
                 *           "name": "Calculon",
                 *           "handle": "calculon",
                 *           "role": "to"
                 *         }
                 *       ],
                 *       "body": "<p>The rest is on board. The ship leaves at ten.</p>",
                 *       "text": "The rest is on board. The ship leaves at ten.",
                 *       "attachments": [],
                 *       "signature": null,
                 *       "metadata": {}
                 *     }
                 */
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            200: components["responses"]["CustomMessageTaken"];
            "4XX": components["responses"]["CallbackRefused"];
            "5XX": components["responses"]["CallbackRefused"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
