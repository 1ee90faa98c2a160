// Written by script/generate-reference.ts. Do not edit: change the sources and run it again.

export interface paths {
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your API tokens, those that ended too
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        get: operations["listApiTokens"];
        put?: never;
        /**
         * Makes an API token; its text is shown in this answer alone
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        post: operations["createApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends an API token at once
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        delete: operations["revokeApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API tokens of all people that reach the organisation, those that ended too
         * @description **Who:** Only the administrator of the unit or above it.
         */
        get: operations["listOrganisationTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/tokens/{token}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends somebody’s API token at once
         * @description **Who:** Only the administrator of the unit or above it.
         */
        post: operations["revokeOrganisationToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log from the latest entry back, by operation, person, time, thing and text
         * @description **Who:** Only the auditor or administrator of the unit or above it.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/audit-log/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recomputes the chain of the audit log and names the first broken link
         * @description **Who:** Only the auditor or administrator of the unit or above it.
         */
        get: operations["verifyAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/audit-log/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry of the audit log
         * @description **Who:** Only the auditor or administrator of the unit or above it.
         */
        get: operations["readAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/audit-log/{seq}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the request of an entry changed, thing by thing, before and after
         * @description **Who:** Only the auditor or administrator of the unit or above it.
         */
        get: operations["readAuditChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries of other sections of a scorecard, in their order
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listBlocks"];
        put?: never;
        /**
         * Adds an entry of another section to a scorecard
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["createBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/blocks/{block}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads an entry of another section
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readBlock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an entry of another section
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        patch: operations["changeBlock"];
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/blocks/{block}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an entry of another section out of a scorecard; its history stays
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["removeBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/blocks/{block}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts an entry of another section at another place of its list
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["moveBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/blocks/{block}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed of an entry of another section
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readBlockHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The comments on one thing, in the order in which they were written
         * @description **Who:** Those with a role over the unit of what is commented on; for periods, everyone in the organisation.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Writes a comment, or an answer to one; whoever is mentioned is told
         * @description **Who:** Those with a role over the unit of what is commented on; for periods, everyone in the organisation. Auditors do not comment: what they find is a finding.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One comment
         * @description **Who:** Those with a role over the unit of what is commented on; for periods, everyone in the organisation.
         */
        get: operations["readComment"];
        put?: never;
        post?: never;
        /**
         * Removes a comment: its place in the thread stays, without its text
         * @description **Who:** Whoever wrote it, or an administrator.
         */
        delete: operations["removeComment"];
        options?: never;
        head?: never;
        /**
         * Changes the text of an own comment
         * @description **Who:** Those with a role over the unit of what is commented on; for periods, everyone in the organisation. Auditors do not comment: what they find is a finding. Only their own comments.
         */
        patch: operations["changeComment"];
        trace?: never;
    };
    "/api/organisations/{organisation}/comments/{comment}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a comment said before it was changed or removed
         * @description **Who:** Only the auditor or administrator of the unit or above it.
         */
        get: operations["readCommentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/data-owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To whom values are entrusted: by scorecard, by person, on a day; of the units that the caller covers
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listDataOwners"];
        put?: never;
        /**
         * Entrusts an indicator or an input to a person
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["assignDataOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/data-owners/{owner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entrustment
         * @description **Who:** Those with a role over the unit or above it. And the person concerned.
         */
        get: operations["readDataOwner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/data-owners/{owner}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands what is entrusted over to another person from a day on
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["handOverDataOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/data-owners/{owner}/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a person act in an owner’s place between two days; the owner stays owner
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["standInForDataOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/data-owners/{owner}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends an entrustment, or a stand-in, on a day
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["endDataOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/data-owners/{owner}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom it was taken over from, who stood in, when it ended, and why
         * @description **Who:** Those with a role over the unit or above it. And the person concerned.
         */
        get: operations["readDataOwnerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follows new results as server-sent events
         * @description **Who:** Everyone with a role in the organisation. Each event names a scorecard and its calculation. A person has at most 10 streams open, further ones are refused with `too-many-requests`; a stream ends after 15 minutes, and within a minute of the end of the session, token or role.
         */
        get: operations["followResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The values of a quarter or a year as a grid to enter them in, each with who may
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scorecard as the engine computes it, with the latest values of every state, for previews
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readEntryModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/facts/{fact}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The files that show where a value comes from, withdrawn ones too
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listEvidence"];
        put?: never;
        /**
         * Adds a file to a value, as `file` of multipart/form-data; the next revision of the value cites it
         * @description **Who:** Only the planner of the unit or above it. Only the data owner of the unit or above it. A value entrusted to someone is entered by them or by their stand-in alone.
         */
        post: operations["uploadEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of a file, without its content
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/evidence/{evidence}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file itself, to be saved
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["downloadEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/evidence/{evidence}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a file with a reason; its content stays where a value was submitted with it
         * @description **Who:** Only the planner of the unit or above it. Only the data owner of the unit or above it. A value entrusted to someone is entered by them or by their stand-in alone.
         */
        post: operations["withdrawEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/explanation/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a result is what it is, for a screen: sentence, bands, the first level, rules, doubts
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["viewExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/explanation/node": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A value of a calculation with its operands, a level at a time
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["viewExplainedNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/explanation/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An explanation as plain text, as the command line prints it
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readExplanationText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Values, with their current and their approved revision
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/facts/{fact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One value
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readFact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/facts/{fact}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every revision of a value: who, when, why
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readFactHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enters a value as a new revision
         * @description **Who:** Only the planner of the unit or above it. Only the data owner of the unit or above it. A value entrusted to someone is entered by them or by their stand-in alone.
         */
        put: operations["enterFact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/facts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters up to 10,000 values, each accepted or refused with its reason
         * @description **Who:** Only the planner or data owner of the unit or above it.
         */
        post: operations["enterFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/facts/{fact}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submits a draft for verification
         * @description **Who:** Only the planner of the unit or above it. Only the data owner of the unit or above it. A value entrusted to someone is entered by them or by their stand-in alone.
         */
        post: operations["submitFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/facts/{fact}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies a submitted value
         * @description **Who:** Only the verifier of the unit or above it.
         */
        post: operations["verifyFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/facts/{fact}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves a value and computes its scorecard
         * @description **Who:** Only the approver of the unit or above it.
         */
        post: operations["approveFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/facts/{fact}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Returns a value with a reason
         * @description **Who:** Only the verifier or approver of the unit or above it.
         */
        post: operations["returnFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/facts/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a step of many values; each scorecard is computed once
         * @description **Who:** Only the planner or data owner or verifier or approver of the unit or above it.
         */
        post: operations["stepFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Findings of the auditors, by scorecard and state
         * @description **Who:** Everyone with a role in the organisation, each for the units that their roles cover.
         */
        get: operations["listFindings"];
        put?: never;
        /**
         * Raises a finding; planners and data owners of the unit are told
         * @description **Who:** Only the auditor of the unit or above it.
         */
        post: operations["createFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/findings/{finding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One finding
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the words of a finding that is not closed
         * @description **Who:** Only the auditor of the unit or above it.
         */
        patch: operations["changeFinding"];
        trace?: never;
    };
    "/api/organisations/{organisation}/findings/{finding}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a finding
         * @description **Who:** Only the planner or data owner of the unit or above it.
         */
        post: operations["answerFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/findings/{finding}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends the answer to a finding back
         * @description **Who:** Only the auditor of the unit or above it.
         */
        post: operations["returnFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/findings/{finding}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes an answered finding with a conclusion
         * @description **Who:** Only the auditor of the unit or above it.
         */
        post: operations["closeFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/findings/{finding}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a finding, with its answers
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readFindingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roles of people over units, ended ones too
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listGrants"];
        put?: never;
        /**
         * Gives a person of the organisation a role over a unit and everything below it
         * @description **Who:** Only an administrator of every unit that it reaches, or above it.
         */
        post: operations["giveGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One role of a person
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/grants/{grant}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a role from now on; it stays in the history
         * @description **Who:** Only an administrator of every unit that it reaches, or above it.
         */
        post: operations["endGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports scorecard files; applying them twice changes nothing
         * @description **Who:** Only the planner or administrator of the unit or above it.
         */
        post: operations["importScorecards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scorecard as the file that the command line reads
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["exportScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Values that wait for the caller to verify or approve them, with what helps to judge them
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/inbox/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many values wait for the caller
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["countInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The indicators of a scorecard, in their order
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listIndicators"];
        put?: never;
        /**
         * Adds an indicator to a scorecard
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["createIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicators/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads an indicator
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an indicator
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        patch: operations["changeIndicator"];
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicators/{indicator}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an indicator out of a scorecard; its history stays
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["removeIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicators/{indicator}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts an indicator at another place of its list
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["moveIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicators/{indicator}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed of an indicator
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readIndicatorHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicators/{indicator}/manual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole manual of an indicator (Manual IKU)
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readIndicatorManual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicators/{indicator}/history-of-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An indicator through the years, with targets and results
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readIndicatorYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicators/{indicator}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends an indicator from a period on; its past stays
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["retireIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cause-effect links of a scorecard, in their order
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listLinks"];
        put?: never;
        /**
         * Adds a cause-effect link to a scorecard
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a cause-effect link
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a cause-effect link
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        patch: operations["changeLink"];
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/links/{link}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a cause-effect link out of a scorecard; its history stays
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["removeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/links/{link}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a cause-effect link at another place of its list
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["moveLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/links/{link}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed of a cause-effect link
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readLinkHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/matrices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tables and hierarchies of pairwise judgements
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listMatrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/matrices/{matrix}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A table of judgements with its weights, its consistency, and what would mend it
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/matrices/{matrix}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enters the judgements of the group or of one expert
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        put: operations["enterJudgements"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Methods and rule packs, shipped and own, in the version that counts now
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listLibrary"];
        put?: never;
        /**
         * Adds or changes an own method or rule pack; scorecards keep to the version that they have
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["writeLibrary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/library/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One method or rule pack: what it says, since when, where from, how sure; and its files
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readLibraryContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/library/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of an own method or rule pack: who, when, why
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listLibraryVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/library/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scorecards that are computed with it, each with the version that it keeps to
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listLibraryUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/library/in-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scorecards of own units, each with the methods and rule packs that it keeps to, beside the library of now
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listRulesInUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measures, by scorecard, indicator, period, state and owner
         * @description **Who:** Everyone with a role in the organisation, each for the units that their roles cover.
         */
        get: operations["listMeasures"];
        put?: never;
        /**
         * Says why a result is poor and what is done about it; its owner is told
         * @description **Who:** Only the planner or data owner of the unit or above it.
         */
        post: operations["createMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/measures/required": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Red statuses of a period that have no cause and action yet; with one of them it cannot be locked
         * @description **Who:** Everyone with a role in the organisation, each for the units that their roles cover.
         */
        get: operations["listRequiredMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/measures/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a measure: its words, owner, due date, state or progress
         * @description **Who:** Only the planner of the unit or above it. Also whoever the measure is entrusted to, while they have a role over its unit.
         */
        patch: operations["changeMeasure"];
        trace?: never;
    };
    "/api/organisations/{organisation}/measures/{measure}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a measure
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readMeasureHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own notifications from the latest back
         * @description **Who:** Everyone with a role in the organisation, each for their own notifications.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/notifications/{notification}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the own notifications
         * @description **Who:** Everyone with a role in the organisation, each for their own notifications.
         */
        get: operations["readNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/notifications/mark-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks own notifications as read
         * @description **Who:** Everyone with a role in the organisation, each for their own notifications.
         */
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The objectives of a scorecard, in their order
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listObjectives"];
        put?: never;
        /**
         * Adds an objective to a scorecard
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["createObjective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/objectives/{objective}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads an objective
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readObjective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an objective
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        patch: operations["changeObjective"];
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/objectives/{objective}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an objective out of a scorecard; its history stays
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["removeObjective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/objectives/{objective}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts an objective at another place of its list
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["moveObjective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/objectives/{objective}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed of an objective
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readObjectiveHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations in which you have a role; for operators, all of them on request
         * @description **Who:** Everyone who is signed in. Their own ones. Only administrators of the installation.
         */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Makes an organisation and invites its first administrator
         * @description **Who:** Only administrators of the installation.
         */
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organisation and its settings
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes name or settings
         * @description **Who:** Only the administrator of the unit or above it.
         */
        patch: operations["changeOrganisation"];
        trace?: never;
    };
    "/api/organisations/{organisation}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was changed in the settings, by whom and when
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readOrganisationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The periods, by year, kind and state
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listPeriods"];
        put?: never;
        /**
         * Makes a period, planned
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["createPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/periods/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The periods of a year, with how many values are missing or wait in each; counted over own units
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readPeriodOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/periods/of-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the periods of a kind of a whole year; those that are there stay as they are
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["createPeriodsOfYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/periods/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One period
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets the deadlines of a period
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        patch: operations["changePeriodDeadlines"];
        trace?: never;
    };
    "/api/organisations/{organisation}/periods/{period}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a planned period for entry
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["openPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/periods/{period}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes an open period
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["closePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/periods/{period}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a closed period again
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["reopenPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/periods/{period}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Locks a closed period: what changes from then on is a correction
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["lockPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/periods/{period}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a period
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readPeriodHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/perspectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The perspectives of a scorecard, in their order
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listPerspectives"];
        put?: never;
        /**
         * Adds a perspective to a scorecard
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["createPerspective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/perspectives/{perspective}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads a perspective
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readPerspective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a perspective
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        patch: operations["changePerspective"];
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/perspectives/{perspective}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a perspective out of a scorecard; its history stays
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["removePerspective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/perspectives/{perspective}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a perspective at another place of its list
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["movePerspective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/perspectives/{perspective}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed of a perspective
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readPerspectiveHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/reminders/missing-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Values of a period that were not submitted, and to whom they are entrusted; on wish only those never entered
         * @description **Who:** Everyone with a role in the organisation, each for the units that their roles cover.
         */
        get: operations["listMissingValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/reminders/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When people are reminded of values that are missing or wait
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readReminderSettings"];
        /**
         * Sets when people are reminded of values that are missing or wait
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        put: operations["changeReminderSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stored results, of all nodes or of one
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calculations with their fingerprints, the latest first
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listCalculations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/calculations/{calculation}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Computes a calculation again from what it read, and compares to the digit
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["recheckCalculation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a result is what it is, down to values and rules
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["explainResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The periods at which a scorecard is read, and which have results
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which printed figures follow from the values, which do not, and why
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["auditScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scorecard in one period on one page: its finding, parts, changes, units below, and what waits for the caller
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The scorecards of the units that the caller has a role over
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listScorecards"];
        put?: never;
        /**
         * Makes a draft of a scorecard by a method
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["createScorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scorecard with its head, counts, method, pins and faults
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes title, note, periods, rules or method
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        patch: operations["changeScorecard"];
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Errors and warnings of a definition
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["checkScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every change of a definition
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readScorecardHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The methods and rule packs it is computed with, beside what the library has now
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readScorecardRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a draft without errors count, and computes it
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["activateScorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the changes of a definition
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["closeScorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/adopt-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads methods and rule packs as the library has them now
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["adoptScorecardRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the scorecard of a later year from this one
         * @description **Who:** Only the administrator or planner of the unit or above it. They must be able to read the scorecard that it is made from.
         */
        post: operations["makeNextYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scorecard as a table: perspectives, objectives, indicators with their numbers, owners and evidence
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["viewScorecardTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One indicator with everything about it: its course, values, manual, sources, and the indicators around it
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["viewIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scorecard as a strategy map: perspectives, objectives with their scores, causes and effects
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["viewStrategyMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ways to sign in here
         * @description **Who:** Anyone, without being signed in.
         */
        get: operations["readSignInOptions"];
        put?: never;
        /**
         * Signs in with e-mail address or username, and password
         * @description **Who:** Anyone, without being signed in.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a sign-in with the code of the authenticator or a recovery code
         * @description **Who:** Anyone, without being signed in.
         */
        post: operations["giveSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/single-sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins a single sign-on; the browser goes on to the address in the answer
         * @description **Who:** Anyone, without being signed in.
         */
        post: operations["beginSingleSignOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the session of this request
         * @description **Who:** Anyone, without being signed in.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, with their organisations and roles
         * @description **Who:** Everyone who is signed in.
         */
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where you are signed in
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Ends all your sessions but this one
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends one of your sessions
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets up a second factor; it counts once a code has proved it
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proves the authenticator with its first code; from now on it is asked for
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes new recovery codes; the old ones end
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the second factor
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        post: operations["endSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes your password; your other sessions end
         * @description **Who:** Only those signed in with a session, not with an API token.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has a link to set a new password sent by mail, where the account exists; the answer is always the same
         * @description **Who:** Anyone, without being signed in.
         */
        post: operations["askPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-reset/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets a password with the link of an invitation or a reset; all sessions of that person end
         * @description **Who:** Anyone, without being signed in.
         */
        post: operations["redeemPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the account of the first administrator of the installation with its one-time link
         * @description **Who:** Anyone, without being signed in.
         */
        post: operations["redeemFirstAdministratorLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/starters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a new scorecard can begin with: methods, published measurements, and nothing but perspectives
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listStarters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The targets of a scorecard as they stand, by indicator, kind and period
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicators/{indicator}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The targets of an indicator as they stand
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readTargets"];
        /**
         * Sets targets of an indicator, or takes them away; each names the revision that was read
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        put: operations["setTargets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/indicators/{indicator}/targets/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every revision of the targets of an indicator
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readTargetHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The units of the tree, or those below one
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Makes a unit
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One unit
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Gives a unit another name from a day on
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        patch: operations["renameUnit"];
        trace?: never;
    };
    "/api/organisations/{organisation}/units/{unit}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a unit under another one from a day on
         * @description **Who:** Only the administrator of the unit or above it.
         */
        post: operations["moveUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/units/{unit}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a unit that goes on in another one
         * @description **Who:** Only the administrator of the unit or above it.
         */
        post: operations["mergeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/units/{unit}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a unit
         * @description **Who:** Only the administrator of the unit or above it.
         */
        post: operations["closeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/units/{unit}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a unit
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readUnitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who have or had a role here
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Invites someone with roles; who has no account gets a link to set a password
         * @description **Who:** Only an administrator of every unit that it reaches, or above it.
         */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person, with their roles here
         * @description **Who:** Everyone with a role in the organisation.
         */
        get: operations["readUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the name that is shown
         * @description **Who:** Only an administrator of every unit that it reaches, or above it.
         */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/organisations/{organisation}/users/{user}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends all roles of a person here
         * @description **Who:** Only an administrator of every unit that it reaches, or above it.
         */
        post: operations["deactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/users/{user}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a one-time link to set a new password; mailed to the person, or shown where there is no mail
         * @description **Who:** Only an administrator of every unit that it reaches, or above it. Only those signed in with a session, not with an API token.
         */
        post: operations["makePasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/users/{user}/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the second factor of someone who lost it, and their sessions
         * @description **Who:** Only an administrator of every unit that it reaches, or above it. Only those signed in with a session, not with an API token.
         */
        post: operations["endSecondFactorOfUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisation}/scorecards/{scorecard}/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The weights that people write, by the score that they make
         * @description **Who:** Those with a role over the unit or above it.
         */
        get: operations["readWeights"];
        /**
         * Writes several weights of a scorecard at once
         * @description **Who:** Only the administrator or planner of the unit or above it.
         */
        put: operations["setWeights"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnswerFindingInput: {
            /** @description What is said and done about it. */
            answer: string;
        };
        ApiPeriod: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
            code: string;
            /** @enum {string} */
            kind: "month" | "quarter" | "semester" | "year";
            /**
             * Format: date
             * @description A day: YYYY-MM-DD.
             */
            starts: string;
            /**
             * Format: date
             * @description A day: YYYY-MM-DD.
             */
            ends: string;
            /**
             * @description planned; open (values may be entered); closed; locked (what changes from then on is a correction).
             * @enum {string}
             */
            state: "planned" | "open" | "closed" | "locked";
            /** @description Until when values are entered. */
            entryDue: string | null;
            /** @description Until when they are verified; not before entryDue. */
            verificationDue: string | null;
            /** @description Until when they are approved; not before verificationDue. */
            approvalDue: string | null;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        ApiToken: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What it is for. */
            name: string;
            /**
             * @description read: nothing can be changed with it.
             * @enum {string}
             */
            scope: "read" | "write";
            /** @description The one organisation that it reaches; null: all those of the person. */
            organisation: string | null;
            /** @description Its first characters, to tell tokens apart. */
            prefix: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            expiresAt: string;
            /** @description To the minute. */
            lastUsedAt: string | null;
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            createdAt: string;
        };
        AskResetInput: {
            /** @description E-mail address; upper and lower case are the same. */
            email: string;
        };
        /** @description Printed figures with their verdicts, and what the generic checks found; as audit --json. */
        Audit: {
            scorecard: string;
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            title: string | {
                id: string;
                en: string;
            };
        } & {
            [key: string]: unknown;
        };
        AuditChanges: {
            items: {
                kind: string;
                id: string | null;
                /** @description Null where it has none, or is not there any more. */
                code: string | null;
                name: (string | {
                    id: string;
                    en: string;
                }) | null;
                /** @description Code of the scorecard that it is a part of. */
                scorecard: string | null;
                /** @description What its own history calls it, such as opened. */
                step: string | null;
                reason: string | null;
                /** @description It was not there before. */
                created: boolean;
                fields: {
                    /** @description Path within the thing; empty where it is one value. */
                    field: string;
                    before: string | null;
                    after: string | null;
                }[];
            }[];
            /** @description The request changed more than is shown. */
            more: boolean;
        };
        AuditEntry: {
            /** @description Place in the chain, from 1 on without a gap. */
            seq: number;
            /** @description When, UTC, with microseconds. */
            at: string;
            user: string;
            /** @description Name of the operation, as in the description of the API. */
            operation: string;
            /** @description Number of the request in the log of the server. */
            request: string;
            /** @description What it was done to, each with kind and id, and what else is known of it. */
            notes: {
                [key: string]: unknown;
            }[];
            /** @description The things of the notes by name: the first three in a list, the first 200 of one entry. */
            subjects: {
                kind: string;
                id: string;
                /** @description Null where it has none, or is not there any more. */
                code: string | null;
                name: (string | {
                    id: string;
                    en: string;
                }) | null;
                /** @description Code of the scorecard that it is a part of. */
                scorecard: string | null;
            }[];
            /** @description Hash of the entry before; zeros for the first. */
            previous: string;
            /** @description SHA-256 over previous, organisation, seq, at and the entry, each on its line. */
            hash: string;
        };
        AuditFinding: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @enum {string} */
            subjectKind: "scorecard" | "indicator" | "value";
            /**
             * Format: uuid
             * @description The scorecard itself, one of its indicators, or the cell of a value.
             */
            subjectId: string;
            title: string;
            /** @description Kondisi: what was found. */
            condition: string;
            /** @description Kriteria: what it was measured against. */
            criteria: string;
            /** @description Sebab. */
            cause: string;
            /** @description Akibat. */
            effect: string;
            /** @description Rekomendasi. */
            recommendation: string;
            /**
             * @description open; answered (waits for the auditor); closed.
             * @enum {string}
             */
            state: "open" | "answered" | "closed";
            raisedBy: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            raisedAt: string;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        BlockPart: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description Its code; of a link the codes of both ends. */
            code: string;
            /** @description Its place among its kind; parts are listed in this order. */
            position: number;
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            /**
             * @description Section of the scorecard file.
             * @enum {string}
             */
            section: "own-rules" | "dimensions" | "surveys" | "questionnaires" | "matrices" | "hierarchies" | "ratios" | "samples" | "nodes" | "roll-up" | "readings" | "printed";
        };
        BulkEntryInput: {
            /** @description Input of the scorecard, such as indicator.1a-CP.realised. */
            node: string;
            /**
             * @description Member by dimension; empty for an input without dimensions.
             * @default {}
             */
            place?: {
                [key: string]: string;
            };
            /** @description A number with a decimal point, a fraction such as 1/3, or the code of a category. */
            value?: string;
            /**
             * @description Why there is no value.
             * @enum {string}
             */
            missing?: "not-due" | "late" | "not-applicable" | "refused" | "unknown";
            /**
             * @description Document, table, page.
             * @default
             */
            source?: string;
            /** @default null */
            note?: (string | {
                id: string;
                en: string;
            }) | null;
            /**
             * @default printed
             * @enum {string}
             */
            status?: "printed" | "reconstructed" | "assumed";
            /**
             * @description Why; required for a correction.
             * @default null
             */
            reason?: string | null;
            /**
             * @description True: the period is locked, and this corrects it.
             * @default false
             */
            correction?: boolean;
            /**
             * @description Revision that was read; 0: there was none; null: whatever is there.
             * @default null
             */
            revision?: number | null;
        };
        Calculation: {
            id: number;
            /** @description Facts up to this revision are covered. */
            factSeq: number;
            /** @description SHA-256 over definition, rule values read and engine version. */
            fingerprint: string;
            /** @description SHA-256 over all results. */
            digest: string;
            definitionHash: string;
            /** @description Methods and rule packs read, by content hash. */
            library: unknown;
            engineVersion: string;
            cells: number;
            because: string;
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        Chain: {
            organisationId: string;
            /** @description Entries that follow from one another, from the first on. */
            entries: number;
            /** @description Hash of the last of them. Kept elsewhere, it proves later that nothing before it changed. */
            head: string;
            /** @description The first broken link; null where there is none. */
            broken: {
                seq: number;
                /** @enum {string} */
                fault: "content-changed" | "hash-changed" | "entry-missing" | "order" | "head-differs";
            } | null;
            /** @description The same as a sentence. */
            text: string;
        };
        ChangeCommentInput: {
            /** @description Plain text. */
            text: string;
        };
        ChangeFindingInput: {
            title?: string;
            /** @description Kondisi: what was found. */
            condition?: string;
            /** @description Kriteria: what it was measured against. */
            criteria?: string;
            /** @description Sebab. */
            cause?: string;
            /** @description Akibat. */
            effect?: string;
            /** @description Rekomendasi. */
            recommendation?: string;
        };
        ChangeLinkInput: {
            /** @default null */
            reason?: string | null;
            label: (string | {
                id: string;
                en: string;
            }) | null;
        };
        ChangeMeasureInput: {
            /** @description Why the result is what it is. */
            cause?: string;
            /** @description What is done about it. */
            action?: string;
            /** @description Who does it: a person with a role over the unit. */
            owner?: string;
            due?: string | null;
            /** @enum {string} */
            state?: "planned" | "running" | "done" | "cancelled";
            /** @description Percent; 100 where it is done. */
            progress?: number;
            /** @description Why; kept in the history. */
            reason?: string;
        };
        ChangeObjectiveInput: {
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body?: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @default null */
            reason?: string | null;
            /** @description What the objective is about, for the manual of its indicators. */
            description?: (string | {
                id: string;
                en: string;
            }) | null;
        };
        ChangeOrganisationInput: {
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            name?: string | {
                id: string;
                en: string;
            };
            /** @description What it is: kementerian, kabupaten, badan. */
            kind?: string;
            /** @description Verification and approval are one step. */
            oneStepApproval?: boolean;
            /**
             * @description Language of its letters and documents.
             * @enum {string}
             */
            language?: "id" | "en";
            /** @description IANA time zone; days of this organisation begin and end there. */
            timeZone?: string;
        };
        ChangePartInput: {
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @default null */
            reason?: string | null;
        };
        ChangePasswordInput: {
            /** @description The password in use. */
            current: string;
            /** @description At least 12 characters, and none of those that are guessed first. */
            next: string;
        };
        ChangeReminderSettingInput: {
            /** @description Data owners, verifiers and approvers are reminded so many days before their deadline; on the day itself always. */
            daysBefore: number[];
            /** @description Planners, and verifiers of what was not entered, are told so many days after it. */
            verifierAfter: number;
            /** @description Approvers are told so many days after it; not before planners. */
            approverAfter: number;
        };
        ChangeScorecardInput: {
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            title?: string | {
                id: string;
                en: string;
            };
            source?: (string | {
                id: string;
                en: string;
            }) | null;
            note?: (string | {
                id: string;
                en: string;
            }) | null;
            /** @description Day at which rules are read; the end of the period by default. */
            rulesAt?: string | null;
            organisation?: ({
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][]) | null;
            periods?: ({
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][]) | null;
            rules?: ({
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][]) | null;
            /** @description A method by name (issuer/name@version), {use: name, with: {parameter: value}}, or written in line. */
            method?: string | ({
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][]);
            /** @description Why; kept in the history. */
            reason: string;
        };
        ChangeUserInput: {
            /** @description Name as shown to others. */
            name: string;
        };
        Check: {
            /** @description False where an error keeps it from being computed. */
            computes: boolean;
            faults: {
                /** @enum {string} */
                severity: "error" | "warning";
                code: string;
                /** @description Section, code and key: indicators.1a.target. */
                where: string;
                what: {
                    id: string;
                    en: string;
                };
                suggestion: string | null;
            }[];
        };
        CloseFindingInput: {
            conclusion: string;
        };
        CloseUnitInput: {
            /**
             * Format: date
             * @description Day from which the change holds.
             */
            from: string;
            /** @description Why; kept in the history. */
            reason: string;
        };
        Comment: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @enum {string} */
            subjectKind: "scorecard" | "indicator" | "value" | "period" | "finding" | "measure";
            /**
             * Format: uuid
             * @description Identifier.
             */
            subjectId: string;
            /** @description The comment that this one answers. */
            parentId: string | null;
            /** @description Null once it was removed. */
            text: string | null;
            /** @description People of the organisation who are to be told of it. */
            mentions: string[];
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
            changedAt: string | null;
            removedAt: string | null;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        CommentEvent: {
            /** @enum {string} */
            kind: "changed" | "removed";
            /** @description What it said until then. */
            before: string;
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        DataOwner: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description What is entrusted: indicator:CODE, or node:ID for an input that belongs to no indicator. */
            subject: string;
            userId: string;
            /** @description First day; null: from the beginning. */
            from: string | null;
            /** @description Last day; null: no end is set. */
            to: string | null;
            /** @description The owner in whose place this person acts; the owner stays owner. */
            standsInFor: string | null;
            givenBy: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            givenAt: string;
            /** @description When its end was decided. */
            endedAt: string | null;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        DataOwnerEvent: {
            /** @enum {string} */
            kind: "assigned" | "took-over" | "handed-over" | "stands-in" | "stand-in-given" | "ended";
            /** @description First day of what began, last day of what ended. */
            on: string | null;
            /** @description Whom it was taken over from, handed over to, or given a stand-in by. */
            otherId: string | null;
            reason: string | null;
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        DeactivateUserInput: {
            /** @description Why; kept in the history. */
            reason: string;
        };
        DefinitionChange: {
            id: number;
            /** @description Revision of the definition that the change made. */
            definitionRevision: number;
            /** @description What changed: head, perspective, objective, indicator, link, a section, target, target-high, target-grade, order, description, library or state. */
            part: string;
            code: string;
            /** @description What it said before; null where it was not there. */
            before: unknown;
            /** @description What it says since; null where it was taken away. */
            after: unknown;
            reason: string | null;
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        Done: {
            /** @constant */
            done: true;
        };
        EndDataOwnerInput: {
            /**
             * Format: date
             * @description Last day.
             */
            to: string;
            /** @description Why; kept in the history. */
            reason: string;
        };
        EndGrantInput: {
            /** @description Why; kept in the history. */
            reason: string;
        };
        EndedSessions: {
            ended: number;
        };
        /**
         * @example {
         *       "node": "indicator.uji-1.realised",
         *       "value": "72",
         *       "source": "Laporan, tabel 3",
         *       "submit": true
         *     }
         */
        EnterFactInput: {
            /** @description Input of the scorecard, such as indicator.1a-CP.realised. */
            node: string;
            /**
             * @description Member by dimension; empty for an input without dimensions.
             * @default {}
             */
            place?: {
                [key: string]: string;
            };
            /** @description A number with a decimal point, a fraction such as 1/3, or the code of a category. */
            value?: string;
            /**
             * @description Why there is no value.
             * @enum {string}
             */
            missing?: "not-due" | "late" | "not-applicable" | "refused" | "unknown";
            /**
             * @description Document, table, page.
             * @default
             */
            source?: string;
            /** @default null */
            note?: (string | {
                id: string;
                en: string;
            }) | null;
            /**
             * @default printed
             * @enum {string}
             */
            status?: "printed" | "reconstructed" | "assumed";
            /**
             * @description Why; required for a correction.
             * @default null
             */
            reason?: string | null;
            /**
             * @description True: the period is locked, and this corrects it.
             * @default false
             */
            correction?: boolean;
            /**
             * @description True: submit it at once.
             * @default false
             */
            submit?: boolean;
        };
        /**
         * @example {
         *       "mode": "partial",
         *       "submit": false,
         *       "items": [
         *         {
         *           "node": "indicator.uji-1.realised",
         *           "value": "72",
         *           "source": "Laporan, tabel 3"
         *         },
         *         {
         *           "node": "indicator.uji-2.realised",
         *           "missing": "late"
         *         }
         *       ]
         *     }
         */
        EnterFactsInput: {
            /**
             * @description atomic: all or none; partial: each for itself.
             * @enum {string}
             */
            mode: "atomic" | "partial";
            /** @default false */
            submit?: boolean;
            items: components["schemas"]["BulkEntryInput"][];
        };
        EnteredFacts: {
            accepted: number;
            unchanged: number;
            refused: number;
            /** @description In the order of the request. */
            items: components["schemas"]["EntryOutcome"][];
        };
        Entry: {
            /** @description The period that is shown. */
            span: string;
            /** @description Those that can be chosen, the earliest first. */
            spans: string[];
            columns: {
                period: string;
                state: ("planned" | "open" | "closed" | "locked") | null;
                due: string | null;
                /** @description When it was closed or locked, where that is recorded. */
                since: string | null;
            }[];
            rows: {
                key: string;
                node: string;
                indicator: string | null;
                /** @description Rows of one group stand together: an indicator, or another input. */
                group: string;
                label: {
                    id: string;
                    en: string;
                };
                /** @description Which members of the dimensions of the input. */
                member: {
                    id: string;
                    en: string;
                } | null;
                /** @enum {string} */
                type: "number" | "category";
                unit: string | null;
                categories: {
                    code: string;
                    label: {
                        id: string;
                        en: string;
                    };
                }[] | null;
                /** @description Smallest value that can be. */
                low: string | null;
                /** @description Largest value that can be. */
                high: string | null;
                /** @description Of the last period that has one. */
                target: string | null;
                /** @description Other than that of the row where the realisation is made of several values. */
                targetUnit: string | null;
                frequency: ("month" | "quarter" | "semester" | "year") | null;
                consolidation: ("sum" | "average" | "take-last-known" | "index-mean") | null;
                /** @description Names of those to whom it is entrusted today. */
                owners: string[];
                /** @description It is entrusted to the caller by name. */
                mine: boolean;
                cells: {
                    period: string;
                    /** @description Index among the columns: that in which the period ends. */
                    column: number;
                    /** @description The whole place, as it is entered. */
                    place: {
                        [key: string]: string;
                    };
                    /** @enum {string} */
                    status: "printed" | "reconstructed" | "assumed";
                    /** @description With a decimal point. */
                    target: string | null;
                    /** @description Its current revision; null where nothing was entered yet. */
                    fact: {
                        /**
                         * Format: uuid
                         * @description Identifier.
                         */
                        id: string;
                        revision: number;
                        /**
                         * @description draft, submitted, verified, approved, or returned with a reason.
                         * @enum {string}
                         */
                        state: "draft" | "submitted" | "verified" | "approved" | "returned";
                        /** @description With a decimal point. */
                        value: string | null;
                        missing: ("not-due" | "late" | "not-applicable" | "refused" | "unknown") | null;
                        source: string;
                        note: (string | {
                            id: string;
                            en: string;
                        }) | null;
                        reason: string | null;
                        /** @description Files that stand at the value. */
                        evidence: number;
                        /** @description Who entered it. */
                        by: string;
                        /** @description The caller entered it. */
                        own: boolean;
                        /**
                         * Format: date-time
                         * @description A moment, ISO 8601.
                         */
                        at: string;
                    } | null;
                    /**
                     * @description as-correction: its period is locked, a reason is needed. locked: and corrections are not theirs.
                     * @enum {string}
                     */
                    may: "yes" | "as-correction" | "not-entrusted" | "retired" | "not-open" | "locked";
                    /** @description Why the value may not be entered. */
                    why: {
                        id: string;
                        en: string;
                    } | null;
                }[];
            }[];
            /** @description Inputs with more rows than a person types; they come as files. */
            left: {
                label: {
                    id: string;
                    en: string;
                };
                rows: number;
            }[];
        };
        EntryModel: {
            /** @description Version of the engine. */
            engine: string;
            /** @description The compiled definition with the latest values of every state, as `toPortable` of the engine writes it. */
            model: {
                [key: string]: unknown;
            };
            /** @description The rule packs that it reads, written in the same way. */
            packs: {
                [key: string]: unknown;
            };
        };
        EntryOutcome: {
            index: number;
            /** @enum {string} */
            outcome: "accepted" | "unchanged" | "refused" | "not-written";
            id: string | null;
            revision: number | null;
            refusals: {
                code: string;
                where: string;
                what: string;
                suggestion: string | null;
            }[];
            warnings: {
                code: string;
                where: string;
                what: string;
                suggestion: string | null;
            }[];
        };
        /** @description What went wrong. */
        Error: {
            /**
             * @description Stable code.
             * @enum {string}
             */
            code: "invalid-request" | "not-signed-in" | "not-allowed" | "wrong-sign-in" | "wrong-code" | "cross-site" | "link-not-valid" | "not-found" | "stale-revision" | "conflict" | "code-taken" | "revision-required" | "too-large" | "wrong-content-type" | "unprocessable" | "idempotency-key-reused" | "too-many-requests" | "internal-error" | "unavailable";
            /** @description What happened. */
            what: string;
            /** @description Part of the request that it is about, such as body.name. */
            where: string | null;
            why: string;
            /** @description What to do next. */
            next: string;
            /** @description Number of the request in the log. */
            requestId: string;
            details?: {
                /** @description Part of the request, such as body.values.3.value. */
                where: string;
                what: string;
                code?: string;
                /** @description The nearest valid name. */
                suggestion?: string;
            }[];
            /** @description The version sent, where two collide. */
            yours?: unknown;
            /** @description The version kept, where two collide. */
            current?: unknown;
        };
        Evidence: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description The value that it belongs to.
             */
            factId: string;
            /** @description Name for display: without path, control characters and marks that turn the writing direction. */
            name: string;
            /** @enum {string} */
            type: "pdf" | "png" | "jpeg" | "webp" | "xlsx" | "docx" | "ods" | "odt" | "csv" | "txt";
            /** @description Bytes. */
            size: number;
            /** @description SHA-256 of the content. */
            hash: string;
            uploadedBy: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            uploadedAt: string;
            withdrawnBy: string | null;
            withdrawnAt: string | null;
            withdrawnReason: string | null;
            /** @description Revisions of the value that cite it. */
            citedBy: number[];
            /** @description Whether the content is still there: withdrawn evidence loses it unless it was submitted. */
            kept: boolean;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        /** @description A value with its operands, one level of a calculation. */
        ExplainedNode: {
            cell: string;
            label: {
                id: string;
                en: string;
            };
            operation: {
                id: string;
                en: string;
            };
            result: {
                id: string;
                en: string;
            };
            /**
             * @description Status that the value has; none without one.
             * @enum {string}
             */
            tone: "green" | "yellow" | "red" | "grey" | "none";
            /** @description In names, and in numbers. */
            formula: {
                words: {
                    id: string;
                    en: string;
                };
                numbers: {
                    id: string;
                    en: string;
                };
            } | null;
            inputs: {
                cell: string;
                label: {
                    id: string;
                    en: string;
                };
                value: {
                    id: string;
                    en: string;
                };
                /** @description Where it was read, or what set it; empty where nobody said. */
                source: {
                    id: string;
                    en: string;
                };
                /** @description Null where there is no value. */
                status: ("printed" | "reconstructed" | "assumed") | null;
                note: {
                    id: string;
                    en: string;
                } | null;
                approvedAt: string | null;
                /** @description Name of the person. */
                approvedBy: string | null;
            }[];
            /** @description Band of the value, and how far its edges are. */
            band: {
                cell: string;
                word: {
                    id: string;
                    en: string;
                };
                /**
                 * @description Status that the value has; none without one.
                 * @enum {string}
                 */
                tone: "green" | "yellow" | "red" | "grey" | "none";
                distance: {
                    id: string;
                    en: string;
                };
            } | null;
            rounding: {
                /** @description Decimals, mode, and whether what follows uses the rounded value. */
                how: {
                    id: string;
                    en: string;
                };
                before: {
                    id: string;
                    en: string;
                };
                after: {
                    id: string;
                    en: string;
                };
            } | null;
            /** @description What the value can be within the rounding of its inputs, or without those that are missing. */
            range: {
                id: string;
                en: string;
            } | null;
            notes: {
                id: string;
                en: string;
            }[];
            warnings: {
                id: string;
                en: string;
            }[];
            /** @description Operands that are computed. */
            rows: {
                cell: string;
                /** @description Scorecard of a subordinate unit, whose result the cell is. */
                card: string | null;
                label: {
                    id: string;
                    en: string;
                };
                /** @description How it is made, with numbers; may be empty. */
                operation: {
                    id: string;
                    en: string;
                };
                result: {
                    id: string;
                    en: string;
                };
                /**
                 * @description Status that the value has; none without one.
                 * @enum {string}
                 */
                tone: "green" | "yellow" | "red" | "grey" | "none";
                /** @description Whether it is computed, and has operands of its own. */
                opens: boolean;
                /** @description Weight times value, and what that adds to a weighted sum. */
                share: {
                    operation: {
                        id: string;
                        en: string;
                    };
                    result: {
                        id: string;
                        en: string;
                    };
                } | null;
            }[];
            /** @description Number of all operands. */
            operands: number;
            /** @description Where more operands begin. */
            next: number | null;
        };
        /** @description Tree of the explanation: sentence, formula with numbers, sources, rules, operands. */
        Explanation: {
            address: string;
            label: {
                id: string;
                en: string;
            };
            sentence: {
                id: string;
                en: string;
            };
            /** @description Operands that are not shown at this depth. */
            more: number;
        } & {
            [key: string]: unknown;
        };
        /** @description An explanation as plain text. */
        ExplanationText: {
            text: {
                id: string;
                en: string;
            };
        };
        /** @description An explanation for a screen. */
        ExplanationView: {
            cell: string;
            title: {
                id: string;
                en: string;
            };
            /** @description Period and other members of its place; empty without any. */
            place: {
                id: string;
                en: string;
            };
            sentence: {
                lead: {
                    id: string;
                    en: string;
                };
                rest: {
                    id: string;
                    en: string;
                };
            };
            /** @description Bands with the value: SVG for 630 and for 350 pixels. */
            ruler: {
                finding: {
                    id: string;
                    en: string;
                };
                wide: {
                    id: string;
                    en: string;
                };
                narrow: {
                    id: string;
                    en: string;
                };
            } | null;
            node: components["schemas"]["ExplainedNode"];
            rules: {
                rule: string;
                title: {
                    id: string;
                    en: string;
                };
                source: {
                    id: string;
                    en: string;
                };
                locator: {
                    id: string;
                    en: string;
                };
                /** @enum {string} */
                basis: "law" | "agency-policy" | "observed-practice" | "our-reading";
                /** @enum {string} */
                certainty: "confirmed" | "recalled" | "unsure" | "arithmetic";
                /** @description The day for which it was read. */
                at: string;
                note: {
                    id: string;
                    en: string;
                } | null;
                /** @description Number of values that it decides. */
                used: number;
            }[];
            roundings: {
                how: {
                    id: string;
                    en: string;
                };
                of: {
                    id: string;
                    en: string;
                };
                times: number;
            }[];
            doubts: {
                id: string;
                en: string;
            }[];
            /** @description Values entered that it rests on. */
            facts: number;
            /** @description Rule values and constants that it rests on. */
            parameters: number;
            /** @description False where the calculation has more values than were gone through. */
            complete: boolean;
            calculation: {
                id: number;
                fingerprint: string;
                /**
                 * Format: date-time
                 * @description A moment, ISO 8601.
                 */
                at: string;
            };
        };
        Exported: {
            file: string;
            text: string;
            /** @description CSV files that stand beside it. */
            beside: {
                name: string;
                text: string;
            }[];
        };
        Fact: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            node: string;
            /** @description Member by dimension; empty for an input without dimensions. */
            place: {
                [key: string]: string;
            };
            /**
             * @description Whether the source prints it, it was rebuilt, or it is assumed.
             * @enum {string}
             */
            status: "printed" | "reconstructed" | "assumed";
            ordinal: number;
            period: string;
            indicator: string | null;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            current: components["schemas"]["FactRevision"];
            /** @description What results are computed from; null where nothing was approved yet. */
            approved: components["schemas"]["FactRevision"] | null;
        };
        FactRevision: {
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            /**
             * @description draft, submitted, verified, approved, or returned with a reason.
             * @enum {string}
             */
            state: "draft" | "submitted" | "verified" | "approved" | "returned";
            /** @description With a decimal point. */
            value: string | null;
            /** @description As it was entered, in the decimal mark of the scorecard. */
            written: string | null;
            missing: ("not-due" | "late" | "not-applicable" | "refused" | "unknown") | null;
            source: string;
            note: (string | {
                id: string;
                en: string;
            }) | null;
            /** @description Why it was changed or returned. */
            reason: string | null;
            /** @description Entered after its period was locked. */
            correction: boolean;
            /** @description Verification and approval were one step. */
            oneStep: boolean;
            enteredBy: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            enteredAt: string;
            /** @description Who took this step. */
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        FindingEvent: {
            /** @enum {string} */
            kind: "raised" | "changed" | "answered" | "returned" | "closed";
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @description The answer, the reason for returning it, or the conclusion. */
            text: string | null;
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        FirstAdministratorInput: {
            /** @description The text behind # in the link. */
            token: string;
            /** @description Name as shown to others. */
            name: string;
            /** @description E-mail address; upper and lower case are the same. */
            email: string;
            /** @default null */
            username?: string | null;
            /** @description At least 12 characters, and none of those that are guessed first. */
            password: string;
        };
        Grant: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Identifier of a person. */
            userId: string;
            /**
             * @description administrator; planner (perencana); data-owner (pemilik data); verifier (verifikator); approver (pimpinan); auditor (APIP).
             * @enum {string}
             */
            role: "administrator" | "planner" | "data-owner" | "verifier" | "approver" | "auditor";
            /** @description The unit and everything below it; null is the whole organisation. */
            unitId: string | null;
            /** @description First day; null: from the start. */
            from: string | null;
            /** @description Last day; null: without an end. */
            to: string | null;
            /** @description Holds today. */
            active: boolean;
            givenBy: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            givenAt: string;
            revokedBy: string | null;
            revokedAt: string | null;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        GrantPlaceInput: {
            /**
             * @description administrator; planner (perencana); data-owner (pemilik data); verifier (verifikator); approver (pimpinan); auditor (APIP).
             * @enum {string}
             */
            role: "administrator" | "planner" | "data-owner" | "verifier" | "approver" | "auditor";
            /**
             * @description The unit and everything below it; null is the whole organisation.
             * @default null
             */
            unitId?: string | null;
            /**
             * @description First day; null: from the start.
             * @default null
             */
            from?: string | null;
            /**
             * @description Last day; null: without an end.
             * @default null
             */
            to?: string | null;
        };
        HandOverInput: {
            /** @description User; must be a data owner over the unit of the scorecard. */
            userId: string;
            /**
             * Format: date
             * @description First day of the next owner; the present one ends the day before.
             */
            from: string;
            /** @description Why; kept in the history. */
            reason: string;
        };
        HandedOver: {
            /** @description The owner until the day before. */
            ended: components["schemas"]["DataOwner"];
            /** @description The owner from that day on. */
            owner: components["schemas"]["DataOwner"];
        };
        ImportInput: {
            files: {
                /** @description Path within the folder, such as kantor.scorecard.yaml or rules/own/instrument.yaml. */
                name: string;
                text: string;
            }[];
            /**
             * @description Unit of each scorecard by its id; else it is found by its name.
             * @default {}
             */
            units?: {
                [key: string]: string;
            };
            /**
             * @description State of the values that are new or other than before.
             * @default submitted
             * @enum {string}
             */
            facts?: "draft" | "submitted";
            /**
             * @description True: only say what would happen, with all errors.
             * @default false
             */
            dryRun?: boolean;
            /** @default null */
            reason?: string | null;
        };
        Imported: {
            /** @description False for a dry run, and where there are errors. */
            applied: boolean;
            scorecards: {
                code: string;
                file: string;
                id: string | null;
                unit: string;
                /** @enum {string} */
                did: "created" | "changed" | "unchanged";
                /** @description Parts of the definition that are other than before. */
                changes: number;
                facts: {
                    accepted: number;
                    unchanged: number;
                    refused: number;
                };
            }[];
            contents: {
                kind: string;
                name: string;
                /** @enum {string} */
                did: "created" | "unchanged";
            }[];
            faults: {
                code: string;
                /** @enum {string} */
                severity: "error" | "warning";
                file: string;
                line: number;
                column: number;
                path: string[];
                what: string;
                suggestion: string | null;
            }[];
        };
        InboxCount: {
            verify: number;
            approve: number;
        };
        InboxItem: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            factId: string;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            /**
             * @description draft, submitted, verified, approved, or returned with a reason.
             * @enum {string}
             */
            state: "draft" | "submitted" | "verified" | "approved" | "returned";
            /**
             * @description The step that takes it on.
             * @enum {string}
             */
            action: "verify" | "approve";
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            scorecard: {
                id: string;
                en: string;
            };
            /**
             * Format: uuid
             * @description Identifier.
             */
            unitId: string;
            unit: {
                id: string;
                en: string;
            };
            indicator: string | null;
            /** @description Of the indicator, or of the input. */
            name: {
                id: string;
                en: string;
            };
            /** @description Which input of the indicator, or which member; null where there is one only. */
            part: {
                id: string;
                en: string;
            } | null;
            node: string;
            place: {
                [key: string]: string;
            };
            period: string;
            periodName: {
                id: string;
                en: string;
            };
            /** @description What waits in a period that is closed cannot go on until it is opened. */
            periodState: ("planned" | "open" | "closed" | "locked") | null;
            /** @description Until when this step is to be taken. */
            due: string | null;
            /** @description As it is written with its unit; why there is none where it is missing. */
            value: {
                id: string;
                en: string;
            };
            missing: ("not-due" | "late" | "not-applicable" | "refused" | "unknown") | null;
            /** @description The period before. */
            before: {
                period: {
                    id: string;
                    en: string;
                };
                text: {
                    id: string;
                    en: string;
                };
                /** @description With its sign; null where one of both is no number. */
                change: {
                    id: string;
                    en: string;
                } | null;
            } | null;
            /** @description What was approved for the same period before, and would be replaced. */
            approved: {
                id: string;
                en: string;
            } | null;
            target: {
                id: string;
                en: string;
            } | null;
            index: {
                /** @description Address of the index. */
                cell: string;
                /** @description As it is written; why there is nothing where it is missing. */
                text: {
                    id: string;
                    en: string;
                };
                /** @description What stands today, without the values that wait. */
                now: {
                    id: string;
                    en: string;
                } | null;
                /** @enum {string} */
                tone: "green" | "yellow" | "red" | "grey" | "none";
                /** @description The status. */
                word: {
                    id: string;
                    en: string;
                } | null;
            } | null;
            source: string;
            note: (string | {
                id: string;
                en: string;
            }) | null;
            reason: string | null;
            correction: boolean;
            /** @description Files that stand with it. */
            evidence: number;
            enteredBy: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            enteredAt: string;
            /**
             * Format: date-time
             * @description Since when it waits.
             */
            at: string;
        };
        /** @description One indicator with everything about it. */
        IndicatorPage: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecard: string;
            /** @description Of the scorecard. */
            title: {
                id: string;
                en: string;
            };
            /**
             * Format: uuid
             * @description Identifier.
             */
            indicatorId: string;
            /** @description What it has come to, as a sentence. */
            headline: {
                id: string;
                en: string;
            };
            /** @description False where nothing was approved and computed yet. */
            calculated: boolean;
            period: string | null;
            periodName: {
                id: string;
                en: string;
            } | null;
            periodState: ("planned" | "open" | "closed" | "locked") | null;
            row: components["schemas"]["TableRow"];
            /** @description Its index among the bands of its status. */
            ruler: components["schemas"]["Picture"] | null;
            perspective: components["schemas"]["TableLevel"] | null;
            objective: components["schemas"]["TableLevel"] | null;
            retired: {
                from: string;
                reason: string | null;
            } | null;
            courses: {
                /** @description Member of the further dimension that this course is of. */
                label: {
                    id: string;
                    en: string;
                } | null;
                picture: components["schemas"]["Picture"] | null;
                periods: {
                    period: string;
                    label: {
                        id: string;
                        en: string;
                    };
                    /** @description After the period shown: it has a target at most. */
                    ahead: boolean;
                    target: components["schemas"]["TableShown"] | null;
                    realised: components["schemas"]["TableShown"] | null;
                    index: components["schemas"]["TableShown"] | null;
                    status: components["schemas"]["TableClass"] | null;
                }[];
            }[];
            values: {
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                factId: string;
                revision: number;
                cell: string;
                /** @description A target that was entered as a value. */
                target: boolean;
                /** @description What of the indicator it is, such as its numerator; null for its realisation. */
                part: {
                    id: string;
                    en: string;
                } | null;
                period: string;
                periodName: {
                    id: string;
                    en: string;
                };
                periodState: ("planned" | "open" | "closed" | "locked") | null;
                /** @enum {string} */
                state: "draft" | "submitted" | "verified" | "approved" | "returned";
                /** @description As it is written; why there is nothing where it is missing. */
                text: {
                    id: string;
                    en: string;
                };
                unit: {
                    id: string;
                    en: string;
                } | null;
                /** @description What counts, where it is not the value itself. */
                approved: {
                    id: string;
                    en: string;
                } | null;
                source: string;
                correction: boolean;
                evidence: number;
                /** @description Name of whoever entered it. */
                by: string;
                /**
                 * Format: date-time
                 * @description A moment, ISO 8601.
                 */
                at: string;
            }[];
            /** @description What its realisation is computed from. */
            sources: {
                label: {
                    id: string;
                    en: string;
                };
                value: components["schemas"]["TableShown"];
                /** @description An input; else it is computed itself. */
                entered: boolean;
            }[];
            /** @description Indicators of the same code in the units above and below. */
            relatives: {
                /**
                 * @description Of the superior unit, or of a subordinate one.
                 * @enum {string}
                 */
                relation: "above" | "below";
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                scorecardId: string;
                unit: {
                    id: string;
                    en: string;
                };
                code: string;
                label: {
                    id: string;
                    en: string;
                };
                index: components["schemas"]["TableShown"] | null;
                status: components["schemas"]["TableClass"] | null;
            }[];
            /** @description Codes of the indicators beside it, in the order of the scorecard. */
            siblings: {
                before: string | null;
                after: string | null;
            };
            manual: {
                key: string;
                label: {
                    id: string;
                    en: string;
                };
                /** @description A text, a text in both languages, a list or a map; null where nothing is said. */
                value: unknown;
            }[];
            may: {
                comment: boolean;
                setTargets: boolean;
                /** @description Its manual and the rest of its definition. */
                change: boolean;
                enter: boolean;
                /** @description Writes what is done about a poor result. */
                measure: boolean;
            };
        };
        IndicatorPart: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description Its code; of a link the codes of both ends. */
            code: string;
            /** @description Its place among its kind; parts are listed in this order. */
            position: number;
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            /** @description First period in which it is not measured any more. */
            retiredFrom: string | null;
            retiredReason: string | null;
            /** @description The same indicator in an earlier year. */
            previousId: string | null;
        };
        IndicatorYears: {
            items: {
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                scorecardId: string;
                scorecard: string;
                period: string;
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                indicatorId: string;
                code: string;
                label: (string | {
                    id: string;
                    en: string;
                }) | null;
                targets: {
                    kind: string;
                    period: string | null;
                    value: string;
                }[];
                realised: {
                    node: string;
                    place: {
                        [key: string]: string;
                    };
                    value: string | null;
                }[];
                results: {
                    node: string;
                    place: {
                        [key: string]: string;
                    };
                    kind: string;
                    value: string | null;
                }[];
            }[];
        };
        /**
         * @example {
         *       "name": "Budi Contoh",
         *       "email": "budi@contoh.go.id",
         *       "grants": [
         *         {
         *           "role": "planner",
         *           "unitId": null
         *         }
         *       ]
         *     }
         */
        InviteUserInput: {
            /** @description Name as shown to others; someone who has an account keeps the name there. */
            name: string;
            /** @description E-mail address; upper and lower case are the same. */
            email: string;
            grants: components["schemas"]["GrantPlaceInput"][];
        };
        InvitedUser: {
            user: components["schemas"]["User"];
            /** @description Null for someone who has an account and signs in with it. */
            passwordLink: components["schemas"]["PasswordLink"] | null;
        };
        JudgementsInput: {
            /** @description Whose judgements these are, where the table has experts. */
            expert?: string;
            /** @description Of a hierarchy: `goal` or the criterion under which its parts are compared. */
            under?: string;
            /** @description [a, b, value]: a outweighs b by so much; a decimal with a point or a fraction such as 1/3. All of them. */
            pairs: [
                string,
                string,
                string
            ][];
            /** @default null */
            reason?: string | null;
        };
        LibraryContent: {
            /**
             * @description A method, or a rule pack.
             * @enum {string}
             */
            kind: "method" | "rule-pack";
            /** @description issuer/name@version of a method, issuer/instrument of a rule pack. */
            name: string;
            /**
             * @description Ships with Berimbang, or is the organisation’s own.
             * @enum {string}
             */
            origin: "shipped" | "own";
            /** @description Null where it ships. */
            version: number | null;
            /** @description SHA-256 of the files. */
            hash: string;
            /** @description Null where it cannot be read any more. */
            title: {
                id: string;
                en: string;
            } | null;
            method: {
                description: {
                    id: string;
                    en: string;
                };
                source: {
                    id: string;
                    en: string;
                };
                /** @description Day of the last check against the source. */
                checked: string;
                note: {
                    id: string;
                    en: string;
                } | null;
                parameters: {
                    name: string;
                    label: {
                        id: string;
                        en: string;
                    };
                    default: string;
                    /** @description Empty where any text is allowed. */
                    choices: string[];
                }[];
                /** @description Parts that are not sure, or have a note. */
                doubts: {
                    /** @description Part of the method, such as overall. */
                    where: string;
                    /** @description How sure it is that this part is computed so. */
                    certainty: ("confirmed" | "recalled" | "unsure" | "arithmetic") | null;
                    /** @description What its user must know. */
                    note: {
                        id: string;
                        en: string;
                    } | null;
                }[];
            } | null;
            /** @description As `berimbang rules show --json` gives it. */
            pack: {
                /** @description Name of the pack. */
                pack: string;
                /** @description Title. */
                title: {
                    id: string;
                    en: string;
                };
                /** @description Who issued it. */
                issuer: {
                    id: string;
                    en: string;
                };
                /** @description Pack that it extends. */
                extends: string | null;
                /** @description Earliest day for which it is read. */
                notBefore: string | null;
                /** @description First day of its oldest value; null where a start is not known. */
                from: string | null;
                /** @description The least sure of its values. */
                weakest: ("confirmed" | "recalled" | "unsure" | "arithmetic") | null;
                /** @description What its user must know. */
                note: {
                    id: string;
                    en: string;
                } | null;
                /** @description SHA-256 of its files, and of the pack that it extends. */
                fingerprint: string;
                /** @description Its parameters. */
                parameters: {
                    /** @description Name of the rule: pack#parameter. */
                    rule: string;
                    /** @description What the value is. */
                    label: {
                        id: string;
                        en: string;
                    };
                    /** @description Unit; null where there is none. */
                    unit: string | null;
                    /** @description Pack that wrote it, where this pack extends that one. */
                    inheritedFrom: string | null;
                    /** @description Values, oldest first. */
                    history: {
                        /** @description First day; null where it is not known. */
                        from: string | null;
                        /** @description The value; null where it ends. */
                        value: ({
                            /** @constant */
                            kind: "number";
                            /** @description Exact decimal, or a fraction. */
                            value: string;
                        } | {
                            /** @constant */
                            kind: "list";
                            /** @description Numbers by argument. */
                            values: {
                                /** @description Whole argument. */
                                argument: number;
                                /** @description Exact decimal, or a fraction. */
                                value: string;
                            }[];
                        } | {
                            /** @constant */
                            kind: "scores";
                            /** @description Numbers by category. */
                            scores: {
                                /** @description Code. */
                                category: string;
                                /** @description Name. */
                                label: {
                                    id: string;
                                    en: string;
                                };
                                /** @description Exact decimal, or a fraction. */
                                value: string;
                            }[];
                        } | {
                            /** @constant */
                            kind: "bands";
                            /** @description Rounding before look-up. */
                            before: {
                                /** @description Decimals. */
                                decimals: number;
                                /**
                                 * @description Mode.
                                 * @enum {string}
                                 */
                                mode: "half-up" | "half-even" | "half-plus" | "truncate" | "floor" | "ceiling";
                            } | null;
                            /** @description Largest value that has a class. */
                            limit: {
                                /** @description Exact decimal, or a fraction. */
                                value: string;
                                /** @description Whether it has a class itself. */
                                inclusive: boolean;
                            } | null;
                            /** @description Bands, from the highest to the lowest. */
                            bands: {
                                /** @description Code. */
                                category: string;
                                /** @description Name. */
                                label: {
                                    id: string;
                                    en: string;
                                };
                                /** @description Colour. */
                                status: string | null;
                                /** @description Lower edge as applied; null for a lowest band without one. */
                                from: string | null;
                                /** @description Whether the edge belongs to it. */
                                inclusive: boolean;
                                /** @description Intervals as the source prints them. */
                                printed: {
                                    /** @description Lower end; null where it is open. */
                                    low: string | null;
                                    /** @description Whether the lower end belongs to it. */
                                    lowInclusive: boolean;
                                    /** @description Upper end; null where it is open. */
                                    high: string | null;
                                    /** @description Whether the upper end belongs to it. */
                                    highInclusive: boolean;
                                }[];
                            }[];
                        } | {
                            /** @constant */
                            kind: "table";
                            /** @description The rows. */
                            rows: {
                                /** @description What the rows or columns are. */
                                label: {
                                    id: string;
                                    en: string;
                                };
                                /** @description Categories in order. */
                                categories: {
                                    /** @description Code. */
                                    category: string;
                                    /** @description Name. */
                                    label: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                            };
                            /** @description The columns. */
                            columns: {
                                /** @description What the rows or columns are. */
                                label: {
                                    id: string;
                                    en: string;
                                };
                                /** @description Categories in order. */
                                categories: {
                                    /** @description Code. */
                                    category: string;
                                    /** @description Name. */
                                    label: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                            };
                            /** @description Cells by row and column. */
                            cells: {
                                /** @description Row. */
                                row: string;
                                /** @description Column. */
                                column: string;
                                value: string | null;
                                /** @description Category, where the cells are categories. */
                                category: string | null;
                                /** @description Why the pair has no value. */
                                notAllowed: {
                                    id: string;
                                    en: string;
                                } | null;
                            }[];
                        } | {
                            /** @constant */
                            kind: "points";
                            /** @description Unit of the value that is read. */
                            fromUnit: string;
                            /**
                             * @description What it does below the first point.
                             * @enum {string}
                             */
                            below: "hold" | "none";
                            /**
                             * @description What it does above the last point.
                             * @enum {string}
                             */
                            above: "hold" | "none";
                            /** @description Points, joined by straight lines. */
                            points: {
                                /** @description Exact decimal, or a fraction. */
                                from: string;
                                /** @description Exact decimal, or a fraction. */
                                to: string;
                            }[];
                        } | {
                            /** @constant */
                            kind: "guidance";
                            /** @description Shares by category. */
                            shares: {
                                /** @description Code. */
                                category: string;
                                /** @description Name. */
                                label: {
                                    id: string;
                                    en: string;
                                };
                                /** @description Groups counted together. */
                                groups: {
                                    /** @description Code. */
                                    category: string;
                                    /** @description Name. */
                                    label: {
                                        id: string;
                                        en: string;
                                    };
                                }[];
                                /** @description Smallest share in per cent. */
                                atLeast: string | null;
                                /** @description Largest share in per cent. */
                                atMost: string | null;
                                /** @description The guideline in words. */
                                text: {
                                    id: string;
                                    en: string;
                                } | null;
                            }[];
                        }) | null;
                        /** @description Where the value comes from, and how sure it is. */
                        citation: {
                            /** @description Where the value comes from. */
                            source: {
                                id: string;
                                en: string;
                            };
                            /** @description Where in the source. */
                            locator: {
                                id: string;
                                en: string;
                            };
                            /**
                             * @description What the value rests on.
                             * @enum {string}
                             */
                            basis: "law" | "agency-policy" | "observed-practice" | "our-reading";
                            /**
                             * @description How sure it is.
                             * @enum {string}
                             */
                            certainty: "confirmed" | "recalled" | "unsure" | "arithmetic";
                            /** @description Day of the last check against the source. */
                            checked: string;
                            /** @description What its user must know. */
                            note: {
                                id: string;
                                en: string;
                            } | null;
                        };
                    }[];
                }[];
            } | null;
            files: {
                /** @description Path within the folder, such as instrument.yaml or parameters/bands.yaml. */
                name: string;
                text: string;
            }[];
        };
        LibraryEntry: {
            /**
             * @description A method, or a rule pack.
             * @enum {string}
             */
            kind: "method" | "rule-pack";
            /** @description issuer/name@version of a method, issuer/instrument of a rule pack. */
            name: string;
            /**
             * @description Ships with Berimbang, or is the organisation’s own.
             * @enum {string}
             */
            origin: "shipped" | "own";
            /** @description Null where it ships. */
            version: number | null;
            /** @description SHA-256 of the files. */
            hash: string;
            /** @description Null where it cannot be read any more. */
            title: {
                id: string;
                en: string;
            } | null;
        };
        LibraryUse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            code: string;
            title: string | {
                id: string;
                en: string;
            };
            /** @description SHA-256 of the files. */
            hash: string;
            /** @description Null where it ships. */
            version: number | null;
            /** @description Whether that is the version that counts now. */
            current: boolean;
        };
        LibraryVersion: {
            /** @description Counts the versions of an own one. */
            version: number;
            /** @description SHA-256 of the files. */
            hash: string;
            reason: string | null;
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        LinkPart: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description Its code; of a link the codes of both ends. */
            code: string;
            /** @description Its place among its kind; parts are listed in this order. */
            position: number;
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            from: string;
            to: string;
        };
        MadeApiToken: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What it is for. */
            name: string;
            /**
             * @description read: nothing can be changed with it.
             * @enum {string}
             */
            scope: "read" | "write";
            /** @description The one organisation that it reaches; null: all those of the person. */
            organisation: string | null;
            /** @description Its first characters, to tell tokens apart. */
            prefix: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            expiresAt: string;
            /** @description To the minute. */
            lastUsedAt: string | null;
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            createdAt: string;
            /** @description The token: shown once and kept nowhere; null in a repeated answer. */
            token: string | null;
        };
        MadeOrganisation: {
            organisation: components["schemas"]["Organisation"];
            /** @description Null where the administrator has an account already. */
            passwordLink: components["schemas"]["PasswordLink"] | null;
        };
        ManualCard: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            indicatorId: string;
            fields: {
                key: string;
                label: {
                    id: string;
                    en: string;
                };
                /** @description A text, a text in both languages, a list or a map; null where nothing is said. */
                value: unknown;
            }[];
        };
        MatrixPart: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description Its code; of a link the codes of both ends. */
            code: string;
            /** @description Its place among its kind; parts are listed in this order. */
            position: number;
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            /**
             * @description Section of the scorecard file.
             * @enum {string}
             */
            section: "own-rules" | "dimensions" | "surveys" | "questionnaires" | "matrices" | "hierarchies" | "ratios" | "samples" | "nodes" | "roll-up" | "readings" | "printed";
            /** @description Whether every table is consistent; null where that is not known. */
            consistent: boolean | null;
            /** @description Weights, ranks and consistency from the stored results. */
            results: {
                /** @description weight, rank, lambdamax, ci, cr, consistent; of a group and of each expert. */
                node: string;
                place: {
                    [key: string]: string;
                };
                value: string | null;
                /** @description Why there is no value. */
                reason: string | null;
            }[];
            /** @description Judgements that do not fit, and what would bring them into line. */
            advice: {
                kind: string;
                where: string;
                message: {
                    id: string;
                    en: string;
                };
            }[];
        };
        Measure: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description Code of the indicator. */
            indicator: string;
            /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
            period: string;
            /** @description Why the result is what it is. */
            cause: string;
            /** @description What is done about it. */
            action: string;
            /** @description Who does it: a person with a role over the unit. */
            owner: string;
            due: string | null;
            /** @enum {string} */
            state: "planned" | "running" | "done" | "cancelled";
            /** @description Percent; 100 where it is done. */
            progress: number;
            createdBy: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            createdAt: string;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        MeasureEvent: {
            /** @enum {string} */
            kind: "created" | "changed";
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            };
            reason: string | null;
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        MergeUnitInput: {
            /**
             * Format: uuid
             * @description The unit that goes on.
             */
            intoId: string;
            /**
             * Format: date
             * @description Day from which the change holds.
             */
            from: string;
            /** @description Why; kept in the history. */
            reason: string;
        };
        MissingValue: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            scorecard: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            unitId: string;
            /** @description Its code; empty where the value is an input of no indicator. */
            indicator: string;
            /** @description The node that the value is of. */
            node: string;
            /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
            period: string;
            /**
             * @description never: nothing was ever entered.
             * @enum {string}
             */
            state: "never" | "draft" | "returned";
            /** @description To whom it is entrusted today; empty where it is to nobody. */
            owners: string[];
        };
        MovePartInput: {
            /** @description Place in the list, from 0. */
            position: number;
            /** @default null */
            reason?: string | null;
        };
        MoveUnitInput: {
            parentId: string | null;
            /**
             * Format: date
             * @description Day from which the change holds.
             */
            from: string;
            /** @description Why; kept in the history. */
            reason: string;
        };
        NewApiTokenInput: {
            /** @description What it is for. */
            name: string;
            /**
             * @description read: nothing can be changed with it.
             * @enum {string}
             */
            scope: "read" | "write";
            /**
             * @description The one organisation that it reaches; null: all those of the person.
             * @default null
             */
            organisation?: string | null;
            /** @description Days until it expires, at most 366. */
            days: number;
        };
        NewBlockInput: {
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            code: string;
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @description Place in the list, from 0; at the end by default. */
            position?: number;
            /** @default null */
            reason?: string | null;
            /**
             * @description Section of the scorecard file.
             * @enum {string}
             */
            section: "own-rules" | "dimensions" | "surveys" | "questionnaires" | "matrices" | "hierarchies" | "ratios" | "samples" | "nodes" | "roll-up" | "readings" | "printed";
        };
        NewCommentInput: {
            /** @enum {string} */
            subjectKind: "scorecard" | "indicator" | "value" | "period" | "finding" | "measure";
            /**
             * Format: uuid
             * @description Identifier.
             */
            subjectId: string;
            /** @default null */
            parentId?: string | null;
            /** @description Plain text. */
            text: string;
            /**
             * @description People of the organisation who are to be told of it.
             * @default []
             */
            mentions?: string[];
        };
        NewDataOwnerInput: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description What is entrusted: indicator:CODE, or node:ID for an input that belongs to no indicator. */
            subject: string;
            /** @description User; must be a data owner over the unit of the scorecard. */
            userId: string;
            /** @default null */
            from?: string | null;
            /** @default null */
            to?: string | null;
            /** @default null */
            reason?: string | null;
        };
        NewFindingInput: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @enum {string} */
            subjectKind: "scorecard" | "indicator" | "value";
            /**
             * Format: uuid
             * @description The scorecard itself, one of its indicators, or the cell of a value.
             */
            subjectId: string;
            title: string;
            /** @description Kondisi: what was found. */
            condition: string;
            /** @description Kriteria: what it was measured against. */
            criteria: string;
            /** @description Sebab. */
            cause: string;
            /** @description Akibat. */
            effect: string;
            /** @description Rekomendasi. */
            recommendation: string;
        };
        NewGrantInput: {
            /** @description A person of this organisation; someone new is invited instead. */
            userId: string;
            /**
             * @description administrator; planner (perencana); data-owner (pemilik data); verifier (verifikator); approver (pimpinan); auditor (APIP).
             * @enum {string}
             */
            role: "administrator" | "planner" | "data-owner" | "verifier" | "approver" | "auditor";
            /**
             * @description The unit and everything below it; null is the whole organisation.
             * @default null
             */
            unitId?: string | null;
            /**
             * @description First day; null: from the start.
             * @default null
             */
            from?: string | null;
            /**
             * @description Last day; null: without an end.
             * @default null
             */
            to?: string | null;
        };
        /**
         * @example {
         *       "code": "uji-1",
         *       "body": {
         *         "objective": "SS1",
         *         "unit": "%",
         *         "validity": "exact",
         *         "control": "moderate",
         *         "label": {
         *           "id": "Indikator uji",
         *           "en": "Trial indicator"
         *         }
         *       }
         *     }
         */
        NewIndicatorInput: {
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            code: string;
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @description Place in the list, from 0; at the end by default. */
            position?: number;
            /** @default null */
            reason?: string | null;
            /**
             * @description Its first targets.
             * @default []
             */
            targets?: components["schemas"]["TargetValueInput"][];
        };
        NewLinkInput: {
            /** @description Place in the list, from 0; at the end by default. */
            position?: number;
            /** @default null */
            reason?: string | null;
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            from: string;
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            to: string;
            /** @description Why the one leads to the other. */
            label?: string | {
                id: string;
                en: string;
            };
        };
        NewMeasureInput: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description Code of the indicator. */
            indicator: string;
            /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
            period: string;
            /** @description Why the result is what it is. */
            cause: string;
            /** @description What is done about it. */
            action: string;
            /** @description Who does it: a person with a role over the unit. */
            owner: string;
            /** @default null */
            due?: string | null;
            /**
             * @default planned
             * @enum {string}
             */
            state?: "planned" | "running" | "done" | "cancelled";
            /**
             * @description Percent; 100 where it is done.
             * @default 0
             */
            progress?: number;
        };
        NewObjectiveInput: {
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            code: string;
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @description Place in the list, from 0; at the end by default. */
            position?: number;
            /** @default null */
            reason?: string | null;
            /** @description What the objective is about, for the manual of its indicators. */
            description?: (string | {
                id: string;
                en: string;
            }) | null;
        };
        /**
         * @example {
         *       "code": "dinas-contoh",
         *       "name": {
         *         "id": "Dinas Contoh",
         *         "en": "Example Office"
         *       },
         *       "kind": "dinas",
         *       "administrator": {
         *         "name": "Sri Contoh",
         *         "email": "sri@contoh.go.id"
         *       }
         *     }
         */
        NewOrganisationInput: {
            /** @description Code of the organisation: lower-case letters, digits, hyphens. */
            code: string;
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            name: string | {
                id: string;
                en: string;
            };
            /**
             * @description What it is: kementerian, kabupaten, badan.
             * @default
             */
            kind?: string;
            /**
             * @description Verification and approval are one step.
             * @default false
             */
            oneStepApproval?: boolean;
            /**
             * @description Language of its letters and documents.
             * @default id
             * @enum {string}
             */
            language?: "id" | "en";
            /**
             * @description IANA time zone; days of this organisation begin and end there.
             * @default Asia/Jakarta
             */
            timeZone?: string;
            /** @description Its first administrator, over the whole organisation. */
            administrator: {
                /** @description Name as shown to others. */
                name: string;
                /** @description E-mail address; upper and lower case are the same. */
                email: string;
            };
        };
        NewPartInput: {
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            code: string;
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @description Place in the list, from 0; at the end by default. */
            position?: number;
            /** @default null */
            reason?: string | null;
        };
        /**
         * @example {
         *       "code": "2026-Q1"
         *     }
         */
        NewPeriodInput: {
            /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
            code: string;
            /**
             * @description Until when values are entered.
             * @default null
             */
            entryDue?: string | null;
            /**
             * @description Until when they are verified; not before entryDue.
             * @default null
             */
            verificationDue?: string | null;
            /**
             * @description Until when they are approved; not before verificationDue.
             * @default null
             */
            approvalDue?: string | null;
        };
        /**
         * @example {
         *       "year": 2026,
         *       "kind": "quarter",
         *       "due": {
         *         "entry": 10,
         *         "verification": 15,
         *         "approval": 20
         *       }
         *     }
         */
        NewPeriodsOfYearInput: {
            year: number;
            /** @enum {string} */
            kind: "month" | "quarter" | "semester" | "year";
            /**
             * @description Deadlines: so many days after the last day of each period, at the end of that day.
             * @default {}
             */
            due?: {
                entry?: number;
                verification?: number;
                approval?: number;
            };
        };
        NewScorecardInput: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            unitId: string;
            /** @description Its code within the organisation. */
            code: string;
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            title: string | {
                id: string;
                en: string;
            };
            /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
            period: string;
            /** @description A method by name (issuer/name@version), {use: name, with: {parameter: value}}, or written in line. */
            method: string | ({
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][]);
            /**
             * @description Decimal mark in which its quantities are written.
             * @default point
             * @enum {string}
             */
            decimal?: "comma" | "point";
            /** @description A text, or one text for each language: {id: ..., en: ...}; an empty one says nothing. */
            source?: string | {
                id: string;
                en: string;
            };
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            note?: string | {
                id: string;
                en: string;
            };
        };
        /**
         * @example {
         *       "code": "sekretariat",
         *       "name": {
         *         "id": "Sekretariat",
         *         "en": "Secretariat"
         *       },
         *       "kind": "sekretariat"
         *     }
         */
        NewUnitInput: {
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            code: string;
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            name: string | {
                id: string;
                en: string;
            };
            /**
             * @description What it is: dinas, bidang, seksi, kantor.
             * @default
             */
            kind?: string;
            /**
             * @description The unit above; null at the top.
             * @default null
             */
            parentId?: string | null;
            /** @default null */
            validFrom?: string | null;
        };
        NextYearInput: {
            /** @description Period of the new scorecard, later than that of this one. */
            period: string;
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            code: string;
            /**
             * Format: uuid
             * @description Its unit; the same one by default.
             */
            unitId?: string;
            /** @description Left out, the title of this one with the year in it moved on. */
            title?: string | {
                id: string;
                en: string;
            };
            /**
             * @description Whether targets are carried over; else they are empty.
             * @default false
             */
            keepTargets?: boolean;
        };
        Notification: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @enum {string} */
            kind: "mentioned" | "values-due" | "values-overdue" | "verification-due" | "verification-overdue" | "approval-due" | "approval-overdue" | "finding-raised" | "finding-answered" | "finding-returned" | "finding-closed" | "measure-entrusted";
            /** @description What it is about. */
            subject: {
                kind: string;
                id: string;
            } | null;
            /** @description What its sentence is made from. */
            facts: {
                [key: string]: unknown;
            };
            /** @description The sentence, in the language of the caller. */
            text: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            createdAt: string;
            readAt: string | null;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        ObjectivePart: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description Its code; of a link the codes of both ends. */
            code: string;
            /** @description Its place among its kind; parts are listed in this order. */
            position: number;
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            /** @description What the objective is about, for the manual of its indicators. */
            description: (string | {
                id: string;
                en: string;
            }) | null;
        };
        Organisation: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Code of the organisation: lower-case letters, digits, hyphens. */
            code: string;
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            name: string | {
                id: string;
                en: string;
            };
            /** @description What it is: kementerian, kabupaten, badan. */
            kind: string;
            /** @description Verification and approval are one step. */
            oneStepApproval: boolean;
            /**
             * @description Language of its letters and documents.
             * @enum {string}
             */
            language: "id" | "en";
            timeZone: string;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            createdAt: string;
        };
        OrganisationEvent: {
            /** @description Place in the audit log. */
            seq: number;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
            by: string;
            before: {
                [key: string]: unknown;
            };
            after: {
                [key: string]: unknown;
            };
        };
        OrganisationToken: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What it is for. */
            name: string;
            /**
             * @description read: nothing can be changed with it.
             * @enum {string}
             */
            scope: "read" | "write";
            /** @description The one organisation that it reaches; null: all those of the person. */
            organisation: string | null;
            /** @description Its first characters, to tell tokens apart. */
            prefix: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            expiresAt: string;
            /** @description To the minute. */
            lastUsedAt: string | null;
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            createdAt: string;
            /** @description Whose it is. */
            userId: string;
        };
        Overview: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            title: {
                id: string;
                en: string;
            };
            unit: {
                id: string;
                en: string;
            };
            /** @enum {string} */
            state: "draft" | "active" | "closed";
            /** @description Null where the scorecard is read once. */
            period: string | null;
            periodName: {
                id: string;
                en: string;
            };
            periodState: ("planned" | "open" | "closed" | "locked") | null;
            lockedAt: string | null;
            /** @description The finding as a sentence. */
            headline: {
                id: string;
                en: string;
            };
            /** @description Null where nothing was computed yet. */
            calculation: number | null;
            /** @description When it was computed. */
            at: string | null;
            fingerprint: string | null;
            /** @description Null where the method gives no value for all. */
            whole: {
                name: {
                    id: string;
                    en: string;
                };
                /** @description A result as it is shown. */
                figure: {
                    /** @description Address of the cell, for its explanation. */
                    cell: string;
                    /** @enum {string} */
                    kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                    /** @description As it is written; why there is nothing where it is missing. */
                    text: {
                        id: string;
                        en: string;
                    };
                };
                grade: {
                    word: {
                        id: string;
                        en: string;
                    };
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                    /** @description From 1, the lowest. */
                    rank: number;
                    of: number;
                } | null;
                /** @description From the nearest edge of a band. */
                distance: {
                    id: string;
                    en: string;
                } | null;
                /** @description Its bands; its course where it has none. */
                ruler: components["schemas"]["Picture"] | null;
                before: {
                    period: {
                        id: string;
                        en: string;
                    };
                    text: {
                        id: string;
                        en: string;
                    };
                    change: {
                        id: string;
                        en: string;
                    };
                } | null;
                trend: components["schemas"]["Picture"] | null;
            } | null;
            /** @description Without a whole: the values that have bands, or else a course. */
            measured: {
                name: {
                    id: string;
                    en: string;
                };
                /** @description A result as it is shown. */
                figure: {
                    /** @description Address of the cell, for its explanation. */
                    cell: string;
                    /** @enum {string} */
                    kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                    /** @description As it is written; why there is nothing where it is missing. */
                    text: {
                        id: string;
                        en: string;
                    };
                };
                grade: {
                    word: {
                        id: string;
                        en: string;
                    };
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                    /** @description From 1, the lowest. */
                    rank: number;
                    of: number;
                } | null;
                /** @description From the nearest edge of a band. */
                distance: {
                    id: string;
                    en: string;
                } | null;
                /** @description Its bands; its course where it has none. */
                ruler: components["schemas"]["Picture"] | null;
            }[];
            perspectives: {
                /** @description Where it is drawn: 0 at the left end of the scale, 1 at the right. */
                base: number;
                baseText: {
                    id: string;
                    en: string;
                } | null;
                cap: number | null;
                capText: {
                    id: string;
                    en: string;
                } | null;
                weighted: boolean;
                /** @description Whether contributions add up to the whole. */
                adds: boolean;
                finding: {
                    id: string;
                    en: string;
                } | null;
                rows: {
                    code: string;
                    name: {
                        id: string;
                        en: string;
                    };
                    weight: {
                        id: string;
                        en: string;
                    } | null;
                    /** @description Weight by the largest weight. */
                    thickness: number;
                    figure: {
                        /** @description Address of the cell, for its explanation. */
                        cell: string;
                        /** @enum {string} */
                        kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                        /** @description As it is written; why there is nothing where it is missing. */
                        text: {
                            id: string;
                            en: string;
                        };
                    } | null;
                    word: {
                        id: string;
                        en: string;
                    } | null;
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                    /** @description Where the bar ends. */
                    end: number | null;
                    contribution: {
                        id: string;
                        en: string;
                    } | null;
                }[];
            } | null;
            indicators: {
                total: number;
                counts: {
                    word: {
                        id: string;
                        en: string;
                    };
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                    count: number;
                }[];
                /** @description The worst that are below what their status calls good; the lowest first. */
                exceptions: {
                    code: string;
                    name: {
                        id: string;
                        en: string;
                    };
                    /** @description A result as it is shown. */
                    figure: {
                        /** @description Address of the cell, for its explanation. */
                        cell: string;
                        /** @enum {string} */
                        kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                        /** @description As it is written; why there is nothing where it is missing. */
                        text: {
                            id: string;
                            en: string;
                        };
                    };
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                }[];
                /** @description The two closest to an edge of a status. */
                near: {
                    code: string;
                    name: {
                        id: string;
                        en: string;
                    };
                    /** @description A result as it is shown. */
                    figure: {
                        /** @description Address of the cell, for its explanation. */
                        cell: string;
                        /** @enum {string} */
                        kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                        /** @description As it is written; why there is nothing where it is missing. */
                        text: {
                            id: string;
                            en: string;
                        };
                    };
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                }[];
                axis: components["schemas"]["Picture"] | null;
            } | null;
            changes: {
                from: {
                    id: string;
                    en: string;
                };
                to: {
                    id: string;
                    en: string;
                };
                /** @description How many have a value in both. */
                compared: number;
                unchanged: number;
                /** @description Whether all stand on one scale. */
                common: boolean;
                /** @description The target, where there is one for all. */
                edge: number | null;
                /** @description The largest first. */
                items: {
                    code: string;
                    name: {
                        id: string;
                        en: string;
                    };
                    before: {
                        id: string;
                        en: string;
                    };
                    /** @description A result as it is shown. */
                    figure: {
                        /** @description Address of the cell, for its explanation. */
                        cell: string;
                        /** @enum {string} */
                        kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                        /** @description As it is written; why there is nothing where it is missing. */
                        text: {
                            id: string;
                            en: string;
                        };
                    };
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                    /** @description With its sign. */
                    change: {
                        id: string;
                        en: string;
                    };
                    /** @description Where it is drawn: 0 at the left end of the scale, 1 at the right. */
                    from: number;
                    /** @description Where it is drawn: 0 at the left end of the scale, 1 at the right. */
                    to: number;
                }[];
            } | null;
            units: {
                columns: {
                    code: string;
                    name: {
                        id: string;
                        en: string;
                    };
                }[];
                whole: {
                    id: string;
                    en: string;
                } | null;
                rows: {
                    /**
                     * Format: uuid
                     * @description Identifier.
                     */
                    scorecardId: string;
                    unit: {
                        id: string;
                        en: string;
                    };
                    cells: ({
                        /** @description A result as it is shown. */
                        figure: {
                            /** @description Address of the cell, for its explanation. */
                            cell: string;
                            /** @enum {string} */
                            kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                            /** @description As it is written; why there is nothing where it is missing. */
                            text: {
                                id: string;
                                en: string;
                            };
                        };
                        /** @enum {string} */
                        tone: "green" | "yellow" | "red" | "grey" | "none";
                        word: {
                            id: string;
                            en: string;
                        } | null;
                    } | null)[];
                    whole: {
                        /** @description A result as it is shown. */
                        figure: {
                            /** @description Address of the cell, for its explanation. */
                            cell: string;
                            /** @enum {string} */
                            kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                            /** @description As it is written; why there is nothing where it is missing. */
                            text: {
                                id: string;
                                en: string;
                            };
                        };
                        /** @enum {string} */
                        tone: "green" | "yellow" | "red" | "grey" | "none";
                        word: {
                            id: string;
                            en: string;
                        } | null;
                    } | null;
                }[];
                /** @description Units below that the caller does not cover. */
                elsewhere: number;
            } | null;
            todo: {
                /** @enum {string} */
                kind: "overdue" | "returned" | "verify" | "approve" | "measures" | "findings";
                count: number;
                /** @description How many of them are past their day. */
                late: number;
                /** @description Of the oldest. */
                since: string | null;
                /** @description The deadline that has passed. */
                due: string | null;
                /** @description The first of them. */
                items: {
                    /** @description Its name, or the words of who wrote it. */
                    title: {
                        id: string;
                        en: string;
                    };
                    /** @description Code of the indicator. */
                    about: string | null;
                    unit: {
                        id: string;
                        en: string;
                    };
                    period: string | null;
                    day: string | null;
                    late: boolean;
                    /**
                     * Format: uuid
                     * @description Of an action: the scorecard of its indicator.
                     */
                    scorecardId?: string;
                }[];
            }[];
        };
        OwnSession: {
            id: string;
            /** @description The one that sends this request. */
            current: boolean;
            address: string | null;
            browser: string | null;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            since: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            expiresAt: string;
        };
        Part: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            /** @description Its code; of a link the codes of both ends. */
            code: string;
            /** @description Its place among its kind; parts are listed in this order. */
            position: number;
            /** @description Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]]. */
            body: {
                [key: string]: unknown;
            } | [
                string,
                unknown
            ][];
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        PasswordLink: {
            /** @description The link is on its way to the address of the person. */
            mailed: boolean;
            /** @description The link, shown once and only where no mail is sent; null in a repeated answer. Hand it over in person. */
            link: string | null;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            expiresAt: string;
        };
        PasswordOnlyInput: {
            /** @description The password in use. */
            password: string;
        };
        PeriodDeadlinesInput: {
            /** @description Until when values are entered. */
            entryDue: string | null;
            /** @description Until when they are verified; not before entryDue. */
            verificationDue: string | null;
            /** @description Until when they are approved; not before verificationDue. */
            approvalDue: string | null;
            /** @description Why; kept in the history. */
            reason?: string;
        };
        PeriodEvent: {
            /** @enum {string} */
            kind: "created" | "deadlines" | "opened" | "closed" | "reopened" | "locked";
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            };
            reason: string | null;
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        PeriodOverview: {
            year: number;
            /** @description Years that have periods, the latest first. */
            years: number[];
            items: {
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                id: string;
                /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
                code: string;
                /** @enum {string} */
                kind: "month" | "quarter" | "semester" | "year";
                /**
                 * Format: date
                 * @description A day: YYYY-MM-DD.
                 */
                starts: string;
                /**
                 * Format: date
                 * @description A day: YYYY-MM-DD.
                 */
                ends: string;
                /**
                 * @description planned; open (values may be entered); closed; locked (what changes from then on is a correction).
                 * @enum {string}
                 */
                state: "planned" | "open" | "closed" | "locked";
                /** @description Until when values are entered. */
                entryDue: string | null;
                /** @description Until when they are verified; not before entryDue. */
                verificationDue: string | null;
                /** @description Until when they are approved; not before verificationDue. */
                approvalDue: string | null;
                /** @description Counts the changes; also in the header ETag. */
                revision: number;
                lockedAt: string | null;
                /** @description Null while the period is planned. */
                values: {
                    /** @description Expected and not submitted. */
                    missing: number;
                    /** @description Wait to be verified. */
                    submitted: number;
                    /** @description Wait to be approved. */
                    verified: number;
                    approved: number;
                } | null;
            }[];
        };
        /**
         * @example {
         *       "reason": "Sesuai jadwal"
         *     }
         */
        PeriodStepInput: {
            /** @description Why; kept in the history. */
            reason?: string;
        };
        /** @description A picture, and what can be seen in it. */
        Picture: {
            svg: string;
            finding: {
                id: string;
                en: string;
            };
        };
        ReadCount: {
            read: number;
            unread: number;
        };
        ReadNotificationsInput: {
            /** @description Own notifications; others are left alone. */
            ids: string[];
        };
        Readings: {
            /** @description In order; empty where the scorecard is read once. */
            items: {
                period: string;
                /** @description Whether the whole, or where there is none anything scored, has a value. */
                valued: boolean;
                /** @description Null where the organisation has no such period. */
                state: ("planned" | "open" | "closed" | "locked") | null;
                lockedAt: string | null;
            }[];
            /** @description The last period with a value; shown where none is asked for. */
            latest: string | null;
            /** @description The latest calculation; null where nothing was computed yet. */
            calculation: number | null;
        };
        Recheck: {
            calculation: number;
            digest: string;
            recomputed: string;
            /** @description Whether every result is the same to the digit. */
            same: boolean;
            differences: {
                node: string;
                place: {
                    [key: string]: string;
                };
                now: string | null;
            }[];
        };
        RecoveryCodes: {
            /** @description Shown once; each works once, without the authenticator. */
            recoveryCodes: string[];
        };
        RedeemLinkInput: {
            /** @description The text behind # in the link. */
            token: string;
            /** @description At least 12 characters, and none of those that are guessed first. */
            password: string;
        };
        ReminderSetting: {
            /** @description Data owners, verifiers and approvers are reminded so many days before their deadline; on the day itself always. */
            daysBefore: number[];
            /** @description Planners, and verifiers of what was not entered, are told so many days after it. */
            verifierAfter: number;
            /** @description Approvers are told so many days after it; not before planners. */
            approverAfter: number;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        RemovePartInput: {
            /** @description Why; kept in the history. */
            reason: string;
        };
        RenameUnitInput: {
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            name: string | {
                id: string;
                en: string;
            };
            /** @description What it is: dinas, bidang, seksi, kantor. */
            kind?: string;
            /**
             * Format: date
             * @description Day from which the change holds.
             */
            from: string;
            /** @description Why; kept in the history. */
            reason: string;
        };
        ReopenPeriodInput: {
            /** @description Why; kept in the history. */
            reason: string;
        };
        /** @description A red status that still needs its cause and action. */
        RequiredMeasure: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            scorecard: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            unitId: string;
            /** @description Name of the unit. */
            unit: {
                id: string;
                en: string;
            };
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            indicator: string;
            /** @description Name of the indicator. */
            label: {
                id: string;
                en: string;
            };
            /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
            period: string;
        };
        Result: {
            node: string;
            place: {
                [key: string]: string;
            };
            label: {
                id: string;
                en: string;
            };
            unit: string | null;
            /** @enum {string} */
            kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
            /** @description Exact: a decimal or a fraction. A code, a list of codes, true or false. */
            value: string | null;
            exact: boolean;
            /** @description By the declared rounding of the node, else with two decimals. */
            shown: string | null;
            /** @description Name of the category. */
            word: {
                id: string;
                en: string;
            } | null;
            /** @description Why it is missing, or what the problem is. */
            detail: {
                [key: string]: unknown;
            } | null;
            calculation: number;
        };
        RetireIndicatorInput: {
            /** @description First period in which it is not measured any more, within the period of the scorecard. */
            from: string;
            /** @description Why; kept in the history. */
            reason: string;
        };
        ReturnFindingInput: {
            /** @description Why; kept in the history. */
            reason: string;
        };
        RevokeTokenInput: {
            /** @description Why; kept in the history. */
            reason: string;
        };
        RulesInUse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            code: string;
            title: string | {
                id: string;
                en: string;
            };
            /**
             * Format: uuid
             * @description Identifier.
             */
            unitId: string;
            period: string;
            /** @enum {string} */
            state: "draft" | "active" | "closed";
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            rules: {
                /**
                 * @description A method, or a rule pack.
                 * @enum {string}
                 */
                kind: "method" | "rule-pack";
                /** @description issuer/name@version of a method, issuer/instrument of a rule pack. */
                name: string;
                title: {
                    id: string;
                    en: string;
                } | null;
                /** @description SHA-256 of the files. */
                pinned: string;
                version: number | null;
                /** @description The text that the library has now; null where it has none. */
                now: string | null;
                nowVersion: number | null;
                differs: boolean;
            }[];
        };
        Scorecard: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            unitId: string;
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            code: string;
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            title: string | {
                id: string;
                en: string;
            };
            period: string;
            /**
             * @description draft: being written, may have errors; active: computed; closed: changes no more, except for corrections of values.
             * @enum {string}
             */
            state: "draft" | "active" | "closed";
            /** @description Name of its method; null where it is written in line. */
            method: string | null;
            /** @description The scorecard of an earlier year that it was made from. */
            previousId: string | null;
            /** @description Counts the changes of its definition. */
            definitionRevision: number;
            createdBy: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            createdAt: string;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        ScorecardDetail: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            unitId: string;
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            code: string;
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            title: string | {
                id: string;
                en: string;
            };
            period: string;
            /**
             * @description draft: being written, may have errors; active: computed; closed: changes no more, except for corrections of values.
             * @enum {string}
             */
            state: "draft" | "active" | "closed";
            /** @description Name of its method; null where it is written in line. */
            method: string | null;
            /** @description The scorecard of an earlier year that it was made from. */
            previousId: string | null;
            /** @description Counts the changes of its definition. */
            definitionRevision: number;
            createdBy: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            createdAt: string;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
            /** @description The sections of the file that say what it is. */
            head: {
                scorecard: ({
                    [key: string]: unknown;
                } | [
                    string,
                    unknown
                ][]) | null;
                organisation: ({
                    [key: string]: unknown;
                } | [
                    string,
                    unknown
                ][]) | null;
                periods: ({
                    [key: string]: unknown;
                } | [
                    string,
                    unknown
                ][]) | null;
                rules: ({
                    [key: string]: unknown;
                } | [
                    string,
                    unknown
                ][]) | null;
                method: (string | ({
                    [key: string]: unknown;
                } | [
                    string,
                    unknown
                ][])) | null;
            };
            /** @description How many parts of each section it has. */
            counts: {
                [key: string]: number;
            };
            /** @description The methods and rule packs that it is computed with. */
            pins: {
                /** @enum {string} */
                kind: "method" | "rule-pack";
                name: string;
                /** @description SHA-256 of its text. */
                hash: string;
            }[];
            check: components["schemas"]["Check"];
        };
        ScorecardRules: {
            items: {
                /** @enum {string} */
                kind: "method" | "rule-pack";
                name: string;
                /** @description SHA-256 of the text that it is computed with. */
                pinned: string;
                /** @description SHA-256 of the text in the library now; null where it has none. */
                now: string | null;
                differs: boolean;
            }[];
        };
        ScorecardStepInput: {
            /** @description Why; kept in the history. */
            reason: string;
        };
        /** @description A scorecard as a table. */
        ScorecardTable: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecard: string;
            title: {
                id: string;
                en: string;
            };
            period: string | null;
            /** @description Of the trends, up to the one shown. */
            periods: {
                code: string;
                label: {
                    id: string;
                    en: string;
                };
            }[];
            whole: {
                label: {
                    id: string;
                    en: string;
                };
                score: components["schemas"]["TableShown"];
                status: components["schemas"]["TableClass"] | null;
            } | null;
            perspectives: components["schemas"]["TableLevel"][];
            objectives: components["schemas"]["TableLevel"][];
            rows: components["schemas"]["TableRow"][];
            /** @description False where nothing was approved and computed yet. */
            calculated: boolean;
            may: {
                addIndicators: boolean;
                /** @description False too where the method leaves no weight to be written. */
                setWeights: boolean;
            };
        };
        SecondFactorCodeInput: {
            /** @description Code of the authenticator. */
            code: string;
        };
        SecondFactorSetup: {
            /** @description Address otpauth:// that an authenticator reads, usually as a QR code. */
            uri: string;
            /** @description Shown once; each works once, without the authenticator. */
            recoveryCodes: string[];
        };
        Session: {
            /** @enum {string} */
            via: "session" | "token";
            mayWrite: boolean;
            user: {
                /** @description Identifier of a person. */
                id: string;
                name: string;
                email: string;
                username: string | null;
                /** @description Administers the installation. */
                operator: boolean;
                /** @description Signs in with a second factor. */
                secondFactor: boolean;
            };
            organisations: {
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                id: string;
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                code: string;
                /** @description A text, or one text for each language: {id: ..., en: ...}. */
                name: string | {
                    id: string;
                    en: string;
                };
                roles: components["schemas"]["SessionRole"][];
            }[];
        };
        SessionRole: {
            /**
             * @description administrator; planner (perencana); data-owner (pemilik data); verifier (verifikator); approver (pimpinan); auditor (APIP).
             * @enum {string}
             */
            role: "administrator" | "planner" | "data-owner" | "verifier" | "approver" | "auditor";
            /** @description The unit and everything below it; null is the whole organisation. */
            unitId: string | null;
            from: string | null;
            to: string | null;
        };
        /**
         * @example {
         *       "targets": [
         *         {
         *           "kind": "target",
         *           "value": "80",
         *           "revision": 0
         *         }
         *       ]
         *     }
         */
        SetTargetsInput: {
            targets: {
                /**
                 * @description target; target-high: upper end of a range; target-grade: letter of a graded indicator.
                 * @default target
                 * @enum {string}
                 */
                kind?: "target" | "target-high" | "target-grade";
                /**
                 * @description Its period; null where there is one target for all.
                 * @default null
                 */
                period?: string | null;
                /** @description With a decimal point; null takes the target away. */
                value: string | null;
                /** @description Revision of the target that you read; 0 where there was none. */
                revision: number;
            }[];
            /**
             * @description Why; required where a target is taken away or its period is locked.
             * @default null
             */
            reason?: string | null;
        };
        SetWeightsInput: {
            weights: {
                /** @enum {string} */
                section: "perspectives" | "objectives" | "indicators";
                /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
                code: string;
                /** @description With a decimal point; null takes the weight away. */
                weight: string | null;
            }[];
            /**
             * @description Why; required where the scorecard is active.
             * @default null
             */
            reason?: string | null;
        };
        /**
         * @example {
         *       "name": "perencana.antah-berantah",
         *       "password": "kata sandi Anda"
         *     }
         */
        SignInInput: {
            /** @description E-mail address or username. */
            name: string;
            /** @description The password in use. */
            password: string;
        };
        SignInOptions: {
            /** @description Name of the single sign-on; null where there is none. */
            singleSignOn: string | null;
            /** @description A forgotten password is set anew by mail; else by a link of an administrator. */
            resetByMail: boolean;
            /** @description Somebody has an account; where nobody has, the first one is made with the one-time link of the server. */
            accounts: boolean;
        };
        SignedIn: {
            /** @description A second factor is asked for before the session begins. */
            secondFactor: boolean;
        };
        SingleSignOnAddress: {
            /**
             * Format: uri
             * @description Page of the issuer to go on to.
             */
            url: string;
        };
        SingleSignOnInput: {
            /**
             * @description Page to come back to.
             * @default /
             */
            returnTo?: string;
        };
        StandInInput: {
            /** @description User; must be a data owner over the unit of the scorecard. */
            userId: string;
            /**
             * Format: date
             * @description A day: YYYY-MM-DD.
             */
            from: string;
            /**
             * Format: date
             * @description A day: YYYY-MM-DD.
             */
            to: string;
            /** @default null */
            reason?: string | null;
        };
        Starter: {
            /** @description Name of the method, such as kemenkeu/nko@2022; of the folder of a published measurement; or blank. */
            name: string;
            /** @enum {string} */
            kind: "method" | "paper" | "blank";
            title: {
                id: string;
                en: string;
            };
            /** @description What it is for and what it does. */
            about: {
                id: string;
                en: string;
            };
            /** @description What its user must know. */
            note: {
                id: string;
                en: string;
            } | null;
            /** @description Where the method comes from, or what was published; null where nothing is begun with. */
            source: {
                id: string;
                en: string;
            } | null;
            /** @description Name of the method that it computes with; null where it is written in line. */
            method: string | null;
            /** @description The period that a published measurement keeps; null where any may be chosen. */
            period: string | null;
            /**
             * @description Decimal mark in which the sections are written.
             * @enum {string}
             */
            decimal: "comma" | "point";
            /** @description What the scorecard brings to the method. */
            takes: {
                /** @description The scorecard writes its own perspectives. */
                perspectives: boolean;
                perspectiveWeights: boolean;
                /** @description What the weights of perspectives must add to; null for anything. */
                perspectiveTotal: number | null;
                objectives: boolean;
                objectiveWeights: boolean;
                indicators: boolean;
                /** @description Weights of indicators come from a table by validity and control. */
                weightTable: boolean;
            };
            /** @description What to fill in first: the perspectives of the method, and an example. */
            rows: {
                perspectives: {
                    /** @description Its code. */
                    code: string;
                    label: {
                        id: string;
                        en: string;
                    };
                    /** @description With a decimal point; null where nothing is said. */
                    weight: string | null;
                }[];
                objectives: {
                    /** @description Its code. */
                    code: string;
                    label: {
                        id: string;
                        en: string;
                    };
                    perspective: string | null;
                    /** @description With a decimal point; null where nothing is said. */
                    weight: string | null;
                }[];
                indicators: {
                    /** @description Its code. */
                    code: string;
                    label: {
                        id: string;
                        en: string;
                    };
                    objective: string | null;
                    perspective: string | null;
                    unit: string | null;
                    polarity: string | null;
                    /** @description With a decimal point; null where nothing is said. */
                    weight: string | null;
                    /** @description With a decimal point; null where nothing is said. */
                    target: string | null;
                }[];
            };
            /** @description YAML text of the other sections of the file: the method, and for a published measurement everything but its values. */
            sections: string;
        };
        Starters: {
            items: components["schemas"]["Starter"][];
        };
        /**
         * @example {
         *       "reason": null
         *     }
         */
        StepFactInput: {
            /**
             * @description Required to return a value.
             * @default null
             */
            reason?: string | null;
        };
        StepFactsInput: {
            /**
             * @description Step of the workflow.
             * @enum {string}
             */
            action: "submit" | "verify" | "approve" | "return";
            /** @enum {string} */
            mode: "atomic" | "partial";
            /** @default null */
            reason?: string | null;
            items: {
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                id: string;
                /** @description Counts the changes; also in the header ETag. */
                revision: number;
            }[];
        };
        SteppedFacts: {
            done: number;
            refused: number;
            items: {
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                id: string;
                /** @enum {string} */
                outcome: "done" | "refused" | "stale" | "not-done";
                revision: number | null;
                state: ("draft" | "submitted" | "verified" | "approved" | "returned") | null;
                code: string | null;
                what: string | null;
            }[];
            calculations: {
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                scorecardId: string;
                calculation: number;
                changed: number;
            }[];
        };
        /** @description A strategy map. */
        StrategyMap: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            title: {
                id: string;
                en: string;
            };
            unit: {
                id: string;
                en: string;
            };
            /** @enum {string} */
            state: "draft" | "active" | "closed";
            /** @description Null where the scorecard is read once. */
            period: string | null;
            periodName: {
                id: string;
                en: string;
            };
            periodState: ("planned" | "open" | "closed" | "locked") | null;
            lockedAt: string | null;
            /** @description False where nothing was approved and computed yet. */
            calculated: boolean;
            whole: {
                name: {
                    id: string;
                    en: string;
                };
                /** @description A result as it is shown. */
                figure: {
                    /** @description Address of the cell, for its explanation. */
                    cell: string;
                    /** @enum {string} */
                    kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                    /** @description As it is written; why there is nothing where it is missing. */
                    text: {
                        id: string;
                        en: string;
                    };
                };
                status: {
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                    word: {
                        id: string;
                        en: string;
                    };
                    /** @description From 1, the lowest. */
                    rank: number;
                    of: number;
                } | null;
            } | null;
            /** @description The highest first. */
            legend: {
                /** @enum {string} */
                tone: "green" | "yellow" | "red" | "grey" | "none";
                word: {
                    id: string;
                    en: string;
                };
                range: {
                    id: string;
                    en: string;
                } | null;
            }[];
            /** @description Where bars start, and what stands there; null where scores have no target. */
            target: {
                /** @description Where it is drawn: 0 at the left end of the scale, 1 at the right. */
                at: number;
                text: {
                    id: string;
                    en: string;
                };
            } | null;
            /** @description In the order of the scorecard. */
            lanes: {
                code: string;
                label: {
                    id: string;
                    en: string;
                };
                weight: {
                    id: string;
                    en: string;
                } | null;
                figure: {
                    /** @description Address of the cell, for its explanation. */
                    cell: string;
                    /** @enum {string} */
                    kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                    /** @description As it is written; why there is nothing where it is missing. */
                    text: {
                        id: string;
                        en: string;
                    };
                } | null;
                status: {
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                    word: {
                        id: string;
                        en: string;
                    };
                    /** @description From 1, the lowest. */
                    rank: number;
                    of: number;
                } | null;
                /** @description How many of its objectives have a score; null where its value does not come from them. */
                counted: {
                    with: number;
                    of: number;
                } | null;
            }[];
            /** @description In the order of the scorecard. */
            objectives: {
                code: string;
                label: {
                    id: string;
                    en: string;
                };
                figure: {
                    /** @description Address of the cell, for its explanation. */
                    cell: string;
                    /** @enum {string} */
                    kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                    /** @description As it is written; why there is nothing where it is missing. */
                    text: {
                        id: string;
                        en: string;
                    };
                } | null;
                status: {
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                    word: {
                        id: string;
                        en: string;
                    };
                    /** @description From 1, the lowest. */
                    rank: number;
                    of: number;
                } | null;
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                id: string;
                /** @description Counts the changes; also in the header ETag. */
                revision: number;
                perspective: string | null;
                /** @description Where its bar ends; it starts at the target. */
                end: number | null;
                indicators: {
                    code: string;
                    label: {
                        id: string;
                        en: string;
                    };
                    figure: {
                        /** @description Address of the cell, for its explanation. */
                        cell: string;
                        /** @enum {string} */
                        kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                        /** @description As it is written; why there is nothing where it is missing. */
                        text: {
                            id: string;
                            en: string;
                        };
                    } | null;
                    status: {
                        /** @enum {string} */
                        tone: "green" | "yellow" | "red" | "grey" | "none";
                        word: {
                            id: string;
                            en: string;
                        };
                        /** @description From 1, the lowest. */
                        rank: number;
                        of: number;
                    } | null;
                }[];
            }[];
            /** @description Without objectives: the results that measure the perspectives. */
            measures: {
                code: string;
                label: {
                    id: string;
                    en: string;
                };
                figure: {
                    /** @description Address of the cell, for its explanation. */
                    cell: string;
                    /** @enum {string} */
                    kind: "number" | "category" | "members" | "truth" | "missing" | "problem";
                    /** @description As it is written; why there is nothing where it is missing. */
                    text: {
                        id: string;
                        en: string;
                    };
                } | null;
                status: {
                    /** @enum {string} */
                    tone: "green" | "yellow" | "red" | "grey" | "none";
                    word: {
                        id: string;
                        en: string;
                    };
                    /** @description From 1, the lowest. */
                    rank: number;
                    of: number;
                } | null;
                perspective: string;
                end: number | null;
            }[];
            links: {
                /**
                 * Format: uuid
                 * @description Identifier.
                 */
                id: string;
                /** @description Counts the changes; also in the header ETag. */
                revision: number;
                /** @description Code of the cause. */
                from: string;
                /** @description Code of the effect. */
                to: string;
                label: {
                    id: string;
                    en: string;
                } | null;
            }[];
            /** @description Whether the caller may change objectives and links. */
            may: {
                change: boolean;
                /** @description Why not. */
                why: {
                    id: string;
                    en: string;
                } | null;
            };
        };
        /** @description Band of a value; rank from 1, the lowest. */
        TableClass: {
            cell: string;
            /** @enum {string} */
            tone: "green" | "yellow" | "red" | "grey" | "none";
            word: {
                id: string;
                en: string;
            };
            rank: number;
            of: number;
        };
        TableLevel: {
            code: string;
            label: {
                id: string;
                en: string;
            };
            perspective: string | null;
            score: components["schemas"]["TableShown"] | null;
            status: components["schemas"]["TableClass"] | null;
            weight: {
                id: string;
                en: string;
            } | null;
        };
        TableRow: {
            /**
             * @description An indicator, or another result that measures a perspective.
             * @enum {string}
             */
            kind: "indicator" | "measure";
            /** @description Code of the indicator, or the name of the node. */
            code: string;
            label: {
                id: string;
                en: string;
            };
            perspective: string | null;
            objective: string | null;
            polarity: ("maximise" | "minimise" | "other") | null;
            target: components["schemas"]["TableShown"] | null;
            realised: components["schemas"]["TableShown"] | null;
            /** @description Period of target and realisation, where the index is a mean over several of them. */
            of: string | null;
            index: components["schemas"]["TableShown"] | null;
            status: components["schemas"]["TableClass"] | null;
            weight: {
                id: string;
                en: string;
            } | null;
            /** @description Index, or value, at each of the periods, as decimals. */
            trend: (string | null)[];
            owners: string[];
            evidence: number;
        };
        TableShown: {
            cell: string;
            /** @description A decimal with a point, rounded as declared; null where there is no number. */
            shown: string | null;
            unit: {
                id: string;
                en: string;
            } | null;
            /** @description A category, or why there is nothing. */
            word: {
                id: string;
                en: string;
            } | null;
        };
        Target: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            indicatorId: string;
            /** @description Code of the indicator. */
            indicator: string;
            /**
             * @description target; target-high: upper end of a range; target-grade: letter of a graded indicator.
             * @enum {string}
             */
            kind: "target" | "target-high" | "target-grade";
            /** @description Its period; null where there is one target for all. */
            period: string | null;
            /** @description Null: there is none any more. */
            value: string | null;
            revision: number;
            reason: string | null;
            /** @description Changed after its period was locked. */
            afterLock: boolean;
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        TargetValueInput: {
            /**
             * @description target; target-high: upper end of a range; target-grade: letter of a graded indicator.
             * @default target
             * @enum {string}
             */
            kind?: "target" | "target-high" | "target-grade";
            /**
             * @description Its period; null where there is one target for all.
             * @default null
             */
            period?: string | null;
            /** @description With a decimal point, whatever the scorecard writes: "83.5", "1/3", "BB". */
            value: string;
        };
        Targets: {
            items: components["schemas"]["Target"][];
        };
        Unit: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
            code: string;
            /** @description A text, or one text for each language: {id: ..., en: ...}. */
            name: string | {
                id: string;
                en: string;
            };
            /** @description What it is: dinas, bidang, seksi, kantor. */
            kind: string;
            /** @description The unit above; null at the top. */
            parentId: string | null;
            validFrom: string | null;
            /** @description Day from which it is no more; its past stays. */
            validTo: string | null;
            /** @description The unit that it was merged into. */
            successorId: string | null;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        UnitEvent: {
            /** @enum {string} */
            kind: "created" | "renamed" | "moved" | "merged" | "closed";
            /**
             * Format: date
             * @description A day: YYYY-MM-DD.
             */
            on: string;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            reason: string | null;
            by: string;
            /**
             * Format: date-time
             * @description A moment, ISO 8601.
             */
            at: string;
        };
        User: {
            /** @description Identifier of a person. */
            id: string;
            name: string;
            email: string;
            /** @description Has a role today. */
            active: boolean;
            /** @description Roles in this organisation, ended ones too. */
            grants: components["schemas"]["Grant"][];
            /** @description For administrators and auditors; null for others. */
            account: components["schemas"]["UserAccount"] | null;
            /** @description Counts the changes; also in the header ETag. */
            revision: number;
        };
        UserAccount: {
            /** @description Has a password or came by single sign-on; without it, the invitation is still open. */
            ready: boolean;
            /** @description Signs in with a second factor. */
            secondFactor: boolean;
            /** @description Beginning of the latest session that goes on; null where none does. */
            lastSignInAt: string | null;
        };
        Weights: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            scorecardId: string;
            groups: {
                /**
                 * @description What its parts are.
                 * @enum {string}
                 */
                section: "perspectives" | "objectives" | "indicators";
                /** @description The perspective or objective whose score they make; null: the whole. */
                of: {
                    code: string;
                    /** @description A text, or one text for each language: {id: ..., en: ...}. */
                    label: string | {
                        id: string;
                        en: string;
                    };
                } | null;
                /**
                 * @description How the method reads their weights.
                 * @enum {string}
                 */
                scheme: "as-given" | "as-given-percent" | "normalise" | "sum-1" | "sum-100";
                /** @description What they must add to; null: the method asks for no sum. */
                required: ("1" | "100") | null;
                parts: {
                    code: string;
                    /** @description A text, or one text for each language: {id: ..., en: ...}. */
                    label: string | {
                        id: string;
                        en: string;
                    };
                    /** @description Null: none is written. */
                    weight: string | null;
                    /** @description False where the method brings the part: its weight stands there. */
                    own: boolean;
                }[];
            }[];
            /** @description Of the scorecard. */
            revision: number;
        };
        WithdrawEvidenceInput: {
            /** @description Why; kept in the history. */
            reason: string;
        };
        WriteLibraryInput: {
            /**
             * @description A method, or a rule pack.
             * @enum {string}
             */
            kind: "method" | "rule-pack";
            /** @description One file for a method; instrument.yaml, parameters and cases for a rule pack. */
            files: {
                /** @description Path within the folder, such as instrument.yaml or parameters/bands.yaml. */
                name: string;
                text: string;
            }[];
            /** @description The newest version that was read; 0 where there is none yet. */
            version: number;
            /**
             * @description True: only say what would happen, with all errors.
             * @default false
             */
            dryRun?: boolean;
            /** @default null */
            reason?: string | null;
        };
        WrittenLibrary: {
            /** @description False for a dry run. */
            applied: boolean;
            /** @description As the files say; null where it cannot be read. */
            name: string | null;
            /** @description Null where there are errors. */
            did: ("created" | "unchanged") | null;
            version: number | null;
            hash: string | null;
            faults: {
                code: string;
                /** @enum {string} */
                severity: "error" | "warning";
                file: string;
                line: number;
                column: number;
                path: string[];
                what: string;
                suggestion: string | null;
            }[];
        };
    };
    responses: {
        /** @description Codes: `invalid-request`. */
        Error400: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `not-signed-in`, `wrong-sign-in`, `wrong-code`. */
        Error401: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `not-allowed`, `cross-site`. */
        Error403: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `not-found`. */
        Error404: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `stale-revision`, `conflict`, `code-taken`. */
        Error409: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `link-not-valid`. */
        Error410: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `too-large`. */
        Error413: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `wrong-content-type`. */
        Error415: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `unprocessable`, `idempotency-key-reused`. */
        Error422: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `revision-required`. */
        Error428: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `too-many-requests`. */
        Error429: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `internal-error`. */
        Error500: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Codes: `unavailable`. */
        Error503: {
            headers: {
                "Content-Language": components["headers"]["ContentLanguage"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
        IdempotencyKey: string;
        /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
        IfMatch: string;
        /** @description ETag of the value that was read, with its quotes: `"r3"` is revision 3. Without it there must be none yet. */
        IfMatchWhereRead: string;
    };
    requestBodies: never;
    headers: {
        /** @description The revision of what is answered; send it as If-Match to change that. */
        ETag: string;
        /** @description Set where the answer is that of an earlier request with the same Idempotency-Key. */
        IdempotencyReplayed: "true";
        /** @description Number of the request in the log. */
        RequestId: string;
        /** @description Seconds to wait. */
        RetryAfter: string;
        /** @description Language of the sentences. */
        ContentLanguage: "id" | "en";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApiTokens: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiToken"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createApiToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiTokenInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiToken"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    revokeApiToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiToken"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listOrganisationTokens: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Identifier of a person. */
                userId?: string;
                /** @description Only those that hold now, or only those that ended. */
                active?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationToken"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    revokeOrganisationToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeTokenInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationToken"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                operation?: string;
                user?: string;
                /** @description Entries from this moment on. */
                from?: string;
                /** @description Entries before this moment. */
                to?: string;
                /** @description Kind of the thing that it was done to, such as period. */
                kind?: string;
                /** @description Identifier of that thing. */
                id?: string;
                /** @description Stands in a note, is in the code or name of a thing that the entry is about, or is its request. */
                text?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    verifyAuditLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chain"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readAuditEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readAuditChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChanges"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listBlocks: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Section of the scorecard file. */
                section?: "own-rules" | "dimensions" | "surveys" | "questionnaires" | "matrices" | "hierarchies" | "ratios" | "samples" | "nodes" | "roll-up" | "readings" | "printed";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BlockPart"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createBlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBlockInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                block: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                block: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    removeBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                block: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    moveBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                block: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readBlockHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                block: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DefinitionChange"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listComments: {
        parameters: {
            query: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                subjectKind: "scorecard" | "indicator" | "value" | "period" | "finding" | "measure";
                /** @description Identifier. */
                subjectId: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Comment"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    removeComment: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeComment: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                comment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCommentInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readCommentHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CommentEvent"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listDataOwners: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Identifier. */
                scorecardId?: string;
                /** @description What is entrusted: indicator:CODE, or node:ID for an input that belongs to no indicator. */
                subject?: string;
                userId?: string;
                /** @description Only those in force on this day. */
                on?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DataOwner"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    assignDataOwner: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDataOwnerInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataOwner"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readDataOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                owner: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataOwner"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    handOverDataOwner: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                owner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    standInForDataOwner: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                owner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandInInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataOwner"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    endDataOwner: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                owner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDataOwnerInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataOwner"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readDataOwnerHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                owner: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DataOwnerEvent"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    followResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events named `results`, each with the identifier of a calculation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readEntry: {
        parameters: {
            query?: {
                /** @description A period of the scorecard: the quarter or year that it lies in is given. The latest open one without it. */
                period?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readEntryModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryModel"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                fact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Evidence"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    uploadEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                fact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    downloadEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    withdrawEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawEvidenceInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    viewExplanation: {
        parameters: {
            query: {
                /** @description NODE, or NODE@dimension=member,... */
                cell: string;
                /** @description The latest by default. */
                calculation?: number;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationView"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    viewExplainedNode: {
        parameters: {
            query: {
                /** @description NODE, or NODE@dimension=member,... */
                cell: string;
                /** @description Number of the first operand. */
                from?: number;
                /** @description The latest by default. */
                calculation?: number;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedNode"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readExplanationText: {
        parameters: {
            query: {
                /** @description NODE, or NODE@dimension=member,... */
                cell: string;
                /** @description How many levels below the value. */
                levels?: number;
                /** @description The latest by default. */
                calculation?: number;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationText"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listFacts: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Identifier. */
                scorecardId?: string;
                /** @description draft, submitted, verified, approved, or returned with a reason. */
                state?: "draft" | "submitted" | "verified" | "approved" | "returned";
                period?: string;
                indicator?: string;
                node?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Fact"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                fact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readFactHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                fact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FactRevision"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    enterFact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of the value that was read, with its quotes: `"r3"` is revision 3. Without it there must be none yet. */
                "If-Match"?: components["parameters"]["IfMatchWhereRead"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterFactInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    enterFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterFactsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredFacts"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    submitFact: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                fact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepFactInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    verifyFact: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                fact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepFactInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    approveFact: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                fact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepFactInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    returnFact: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                fact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepFactInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fact"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    stepFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepFactsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedFacts"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Identifier. */
                scorecardId?: string;
                /** @description open; answered (waits for the auditor); closed. */
                state?: "open" | "answered" | "closed";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditFinding"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFindingInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditFinding"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                finding: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditFinding"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                finding: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFindingInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditFinding"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    answerFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                finding: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerFindingInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditFinding"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    returnFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                finding: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnFindingInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditFinding"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    closeFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                finding: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseFindingInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditFinding"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readFindingHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                finding: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FindingEvent"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listGrants: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Identifier of a person. */
                userId?: string;
                /** @description Identifier. */
                unitId?: string;
                /** @description administrator; planner (perencana); data-owner (pemilik data); verifier (verifikator); approver (pimpinan); auditor (APIP). */
                role?: "administrator" | "planner" | "data-owner" | "verifier" | "approver" | "auditor";
                /** @description Only those that hold today, or only the others. */
                active?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Grant"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    giveGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrantInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    endGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                grant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndGrantInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    importScorecards: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    exportScorecard: {
        parameters: {
            query?: {
                facts?: "approved" | "current" | "none";
                format?: "yaml" | "json";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exported"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                action?: "verify" | "approve";
                /** @description Identifier. */
                scorecardId?: string;
                period?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InboxItem"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    countInbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxCount"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IndicatorPart"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createIndicator: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIndicatorInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    removeIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    moveIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readIndicatorHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DefinitionChange"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readIndicatorManual: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualCard"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readIndicatorYears: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorYears"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    retireIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireIndicatorInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listLinks: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LinkPart"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLinkInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeLink: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLinkInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    removeLink: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    moveLink: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readLinkHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DefinitionChange"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listMatrices: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                section?: "matrices" | "hierarchies";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BlockPart"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readMatrix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                matrix: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    enterJudgements: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                matrix: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgementsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixPart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listLibrary: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description A method, or a rule pack. */
                kind?: "method" | "rule-pack";
                /** @description Ships with Berimbang, or is the organisation’s own. */
                origin?: "shipped" | "own";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LibraryEntry"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    writeLibrary: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteLibraryInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenLibrary"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readLibraryContent: {
        parameters: {
            query: {
                /** @description A method, or a rule pack. */
                kind: "method" | "rule-pack";
                /** @description issuer/name@version of a method, issuer/instrument of a rule pack. */
                name: string;
                /** @description A version by its hash; the current one by default. */
                hash?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryContent"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listLibraryVersions: {
        parameters: {
            query: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description A method, or a rule pack. */
                kind: "method" | "rule-pack";
                /** @description issuer/name@version of a method, issuer/instrument of a rule pack. */
                name: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LibraryVersion"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listLibraryUse: {
        parameters: {
            query: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description A method, or a rule pack. */
                kind: "method" | "rule-pack";
                /** @description issuer/name@version of a method, issuer/instrument of a rule pack. */
                name: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LibraryUse"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listRulesInUse: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RulesInUse"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listMeasures: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Identifier. */
                scorecardId?: string;
                /** @description A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters. */
                indicator?: string;
                /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
                period?: string;
                state?: "planned" | "running" | "done" | "cancelled";
                owner?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Measure"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeasureInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listRequiredMeasures: {
        parameters: {
            query: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
                period: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequiredMeasure"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeMeasure: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                measure: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeasureInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readMeasureHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MeasureEvent"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description true: only those that were not read yet. */
                unread?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                notification: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotificationsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadCount"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listObjectives: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ObjectivePart"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createObjective: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObjectiveInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectivePart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readObjective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectivePart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeObjective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeObjectiveInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectivePart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    removeObjective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectivePart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    moveObjective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectivePart"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readObjectiveHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                objective: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DefinitionChange"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description All organisations of the installation. */
                all?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Organisation"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisationInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeOrganisation"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisationInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readOrganisationHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationEvent"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listPeriods: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Periods that begin in this year. */
                year?: number;
                kind?: "month" | "quarter" | "semester" | "year";
                /** @description planned; open (values may be entered); closed; locked (what changes from then on is a correction). */
                state?: "planned" | "open" | "closed" | "locked";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiPeriod"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createPeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPeriodInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiPeriod"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readPeriodOverview: {
        parameters: {
            query?: {
                /** @description The year shown; without it the latest with an open period, else the latest with periods, else this one. */
                year?: number;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodOverview"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createPeriodsOfYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPeriodsOfYearInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiPeriod"][];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiPeriod"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changePeriodDeadlines: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodDeadlinesInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiPeriod"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    openPeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodStepInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiPeriod"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    closePeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodStepInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiPeriod"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    reopenPeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenPeriodInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiPeriod"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    lockPeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodStepInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiPeriod"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readPeriodHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PeriodEvent"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listPerspectives: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Part"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createPerspective: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPartInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Part"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readPerspective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                perspective: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Part"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changePerspective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                perspective: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Part"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    removePerspective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                perspective: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Part"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    movePerspective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                perspective: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePartInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Part"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readPerspectiveHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                perspective: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DefinitionChange"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listMissingValues: {
        parameters: {
            query: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
                period: string;
                /** @description Only values entrusted to this person today. */
                owner?: string;
                /** @description true: only values of which nothing was ever entered. */
                never?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MissingValue"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readReminderSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderSetting"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeReminderSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReminderSettingInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderSetting"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listResults: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description One node, or the start of names: indicator.* */
                node?: string;
                /** @description Member of the reading period. */
                period?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Result"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listCalculations: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Calculation"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    recheckCalculation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                calculation: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recheck"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    explainResult: {
        parameters: {
            query: {
                /** @description NODE, or NODE@dimension=member,... */
                cell: string;
                /** @description As of a calculation; the latest by default. */
                calculation?: number;
                /** @description Levels of operands; each operand that has more says how many, and can be asked for by its address. */
                depth?: number;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listReadings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readings"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    auditScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readOverview: {
        parameters: {
            query?: {
                /** @description Member of the reading period; the last with a value by default. */
                period?: string;
                /** @description Room for the pictures, in pixels. */
                width?: number;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listScorecards: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Identifier. */
                unitId?: string;
                /** @description A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07. */
                period?: string;
                /** @description draft: being written, may have errors; active: computed; closed: changes no more, except for corrections of values. */
                state?: "draft" | "active" | "closed";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Scorecard"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createScorecard: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScorecardInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardDetail"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeScorecard: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeScorecardInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    checkScorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readScorecardHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                part?: string;
                code?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DefinitionChange"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readScorecardRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardRules"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    activateScorecard: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardStepInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    closeScorecard: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardStepInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    adoptScorecardRules: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardStepInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    makeNextYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextYearInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    viewScorecardTable: {
        parameters: {
            query?: {
                /** @description Member of the reading period; the last with a value by default. */
                period?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardTable"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    viewIndicator: {
        parameters: {
            query: {
                /** @description Code of the indicator. */
                code: string;
                /** @description Member of the reading period; the last with a value by default. */
                period?: string;
                /** @description Of its pictures, in pixels. */
                width?: number;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    viewStrategyMap: {
        parameters: {
            query?: {
                /** @description Member of the reading period; the last with a value by default. */
                period?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyMap"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readSignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptions"];
                };
            };
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    giveSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Code of the authenticator. */
                    code: string;
                } | {
                    /** @description A recovery code; each works once. */
                    recoveryCode: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    beginSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SingleSignOnInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleSignOnAddress"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnSession"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordOnlyInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSetup"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCodeInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordOnlyInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    endSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordOnlyInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    askPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskResetInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    redeemPasswordLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemLinkInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            410: components["responses"]["Error410"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    redeemFirstAdministratorLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministratorInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            409: components["responses"]["Error409"];
            410: components["responses"]["Error410"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listStarters: {
        parameters: {
            query: {
                /** @description Period of the new scorecard. */
                period: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Starters"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Identifier. */
                indicatorId?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Target"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readTargets: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Target"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    setTargets: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTargetsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readTargetHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
                /** @description Identifier. */
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Target"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Identifier. */
                parentId?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Unit"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnitInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    renameUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameUnitInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    moveUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveUnitInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    mergeUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeUnitInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    closeUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseUnitInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readUnitHistory: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnitEvent"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Entries a page, at most 200. */
                limit?: number;
                /** @description Where the page begins: `next` of the page before. */
                after?: string;
                /** @description Part of the name or of the e-mail address. */
                search?: string;
                /** @description Those who hold it today. */
                role?: "administrator" | "planner" | "data-owner" | "verifier" | "approver" | "auditor";
                /** @description Those with a role today, or those without. */
                active?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["User"][];
                        /** @description Where the next page begins; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteUserInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedUser"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier of a person. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier of a person. */
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    deactivateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier of a person. */
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeactivateUserInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    makePasswordLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier of a person. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    endSecondFactorOfUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier of a person. */
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why; kept in the history. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    readWeights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Weights"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
    setWeights: {
        parameters: {
            query?: never;
            header: {
                /** @description A key that the caller makes up for this request; the same request sent again is answered, not done, again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description ETag of what was read, with its quotes: `"r3"` is revision 3. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Code of the organisation: lower-case letters, digits, hyphens. */
                organisation: string;
                /** @description Identifier. */
                scorecard: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetWeightsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Weights"];
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            413: components["responses"]["Error413"];
            415: components["responses"]["Error415"];
            422: components["responses"]["Error422"];
            428: components["responses"]["Error428"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
            503: components["responses"]["Error503"];
        };
    };
}
