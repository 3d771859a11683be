# Generated from specs/voximplant/errors.yaml; edit that file, never this one.
"""What the vendor's error codes mean, read when the first error comes."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple


class ErrorCode(NamedTuple):
    """One error code.

    Attributes:
        number: As the vendor sends it.
        name: The vendor's symbolic name.
        kind: Its class: `authentication`, `permission`, `invalid_input`, `funds`, `quota`, `rate`, `not_found`,
            `conflict`, `server`, `unknown_method` or `other`.
        refused: The request was not carried out, for a reason that passes.
        retry: Sending it again after some seconds is of use.
        text: What it means.
    """

    number: int
    name: str
    kind: str
    refused: bool
    retry: bool
    text: str


def find(number: int) -> ErrorCode | None:
    """Return what is known about a code; `None` for one that is not documented."""
    return codes().get(number)


@cache
def codes() -> dict[int, ErrorCode]:
    """Return every documented code by number."""
    rows = (line.split("\t", 4) for line in _TABLE.splitlines())
    return {
        int(number): ErrorCode(int(number), name, kind, "f" in flags, "r" in flags, text)
        for number, name, kind, flags, text in rows
    }


_TABLE = """\
1	FATAL_ERROR	server		A fatal error at Voximplant
2	INTERNAL_ERROR	server		An internal error at Voximplant
4	DB_ERROR	server		Voximplant's database failed
5	BILLING_ERROR	server		Voximplant's billing failed
6	API_KEY_GENERATION_FAILURE	server		No API key could be made
9	ACTIVATION_MAIL_ERROR	server		The activation mail could not be sent
10	SESSION_ID_GENERATION_ERROR	server		No session id could be made
12	INVALID_FUNC_NAME	server		The function is not known inside Voximplant
13	INTERNAL_CONFIGURATION_ERROR	server		A wrong setting at Voximplant
14	SMS_GATEWAY_ERROR	server		The SMS gateway failed
15	MEDIA_SERVER_ERROR	server		The media server failed
16	MEDIA_BALANCER_ERROR	server		The balancer of media servers failed
17	PAYPOINT_ERROR	server		The Paypoint payment service failed
18	CALLERID_VERIFICATION_ERROR	server		The caller id check failed
19	ACD_FAILED	server		The queue service failed
20	PHONE_PROVIDER_FAILED	server		The phone provider failed
21	CALL_SERVICE_FAILED	server		The call service failed
22	CONFERENCE_BALANCER_ERROR	server		The balancer of conference servers failed
23	CONFERENCE_SERVER_ERROR	server		The conference server failed
100	AUTHORIZATION_FAILED	authentication		The credentials are wrong
101	INVALID_ARGUMENTS	invalid_input		Arguments are wrong or cannot be read
102	MISSING_CMD	unknown_method		No method was named
103	UNKNOWN_COMMAND	unknown_method		There is no such method
104	FORBIDDEN_COMMAND	permission		The key or role may not call this method
105	REQUIRED_OUTPUT_FORMAT_TYPE_IS_NOT_SUPPORTED	invalid_input		The wanted form of output is not available here
106	ACCOUNTS_NAME_ALREADY_USED	conflict		The account name is taken
107	INVALID_APPLICATION_NAME	invalid_input		The application name is not valid
108	APPLICATION_COUNT_EXCEEDED	quota		Too many applications
109	USER_COUNT_EXCEEDED	quota		Too many users
110	INVALID_PLAN	invalid_input		The plan is not valid
111	INVALID_DATE_FORMAT	invalid_input		The date format is not valid
112	PASSWORD_LENGTH	invalid_input		The password is too short
113	ACCOUNT_NAME_LENGTH	invalid_input		The account name is too short or too long
114	ACCOUNT_NAME_INITIAL_LETTER	invalid_input		The account name begins with a wrong letter
115	INVALID_ACCOUNT_ID	authentication		The account id is not valid
116	INVALID_APPLICATION_ID	invalid_input		The application id is not valid
117	INVALID_USER_ID	invalid_input		The user id is not valid
118	USER_NAME_ISNT_UNIQUE	conflict		The user name is taken
121	INVALID_PHONE_NUMBER	invalid_input		The phone number is not valid
122	USER_NAME_RESTRICTIONS	invalid_input		The user name breaks the rules
123	INVALID_DATE_RANGE	invalid_input		The date range is not valid
125	INVALID_MONEY_AMOUNT	invalid_input		The money amount is not valid
127	INSUFFICIENT_MONEY	funds		The balance is too low
128	ACCOUNTS_EMAIL_ISNT_UNIQUE	conflict		The e-mail address is taken
129	APPLICATION_NAME_ISNT_UNIQUE	conflict		The application name is taken
130	SCRIPT_TEXT_IS_TOO_LONG	invalid_input		The script is too long
131	ACCOUNT_ISNT_ACTIVATED	authentication		The account is not activated
132	INVALID_SCENARIO_ID	invalid_input		The scenario id is not valid
133	SCENARIO_NAME_ISNT_UNIQUE	conflict		The scenario name is taken
134	REQUIRED_IS_EMPTY	invalid_input		A required value is empty
135	SESSION_TIMEOUT	authentication		The session is over
136	INVALID_EMAIL	invalid_input		The email is not valid
137	ACCOUNT_ISNT_LOGGED	authentication		The account is not logged in
139	ACTIVATION_IS_OVER_FOR_THE_PHONE_NUMBER	invalid_input		The activation of the number is over
140	EXCEEDED_THE_MAX_SMS_CODE_ENTERING_ATTEMPTS	quota		Too many wrong SMS codes
141	INVALID_SMS_CODE	invalid_input		The SMS code is not valid
142	ACTIVATION_IS_NOT_REQUIRED	invalid_input		No activation is needed
147	INVALID_RULE_ID	invalid_input		The rule id is not valid
148	INVALID_RULE_PATTERN	invalid_input		The rule pattern is not valid
149	INVALID_RULE_PATTERN_EXCLUDE	invalid_input		The rule pattern exclude is not valid
150	INVALID_CALL_SESSION_HISTORY_ID	invalid_input		The call session history id is not valid
151	REJECTED_PAYMENT_REQUEST	funds		The payment was refused
152	NO_BANK_CARD	funds		There is no bank card
153	CARD_PAYMENT_AMOUNT_MUST_BE_GREATER_THAN_10	invalid_input		Card payment amount must be greater than 10
154	MIN_BALANCE_MUST_BE_GREATER_THAN_1	invalid_input		Min balance must be greater than 1
155	CARD_OVERRUN_VALUE_MUST_BE_GREATER_THAN_10	invalid_input		Card overrun value must be greater than 10
156	INVALID_RULE_NAME	invalid_input		The rule name is not valid
157	INVALID_USER_DISPLAY_NAME	invalid_input		The user display name is not valid
158	INVALID_CARD_HOLDER	invalid_input		The card holder is not valid
159	INVALID_ACCT	invalid_input		The acct is not valid
160	INVALID_CVV	invalid_input		The CVV is not valid
161	INVALID_SESSION_ID	authentication		The session id is not valid
162	TRY_LATER	rate	fr	Try again later
163	ACCOUNT_FIRST_NAME_TOO_LONG	invalid_input		The account first name is too long
164	ACCOUNT_LAST_NAME_TOO_LONG	invalid_input		The account last name is too long
165	EXCEEDED_THE_MAX_SMS_SENDING_ATTEMPTS	quota		Too many SMS codes were sent
166	REPEAT_SMS_SENDING_AFTER_3_MINUTES	rate	f	Another SMS may be sent after three minutes
167	INVALID_ACTIVATION_METHOD	invalid_input		The activation method is not valid
168	INVALID_SCENARIO_NAME	invalid_input		The scenario name is not valid
169	INVALID_SIP_WHITELIST_ID	invalid_input		The SIP whitelist id is not valid
170	INVALID_SIP_WHITELIST_NETWORK	invalid_input		The SIP whitelist network is not valid
171	MIN_BALANCE_MUST_BE_LESS_THAN_50	invalid_input		Min balance must be less than 50
172	SIP_WHITE_LIST_NETWORK_COUNT_EXCEEDED	quota		Too many networks on the SIP white list
173	ACCOUNT_NAME_FORBIDDEN	invalid_input		The account name is not allowed
175	DUPLICATE_RULE_NAME	conflict		The rule name is there already
177	INVALID_PARENT_ACCOUNT_ID	invalid_input		The parent account id is not valid
180	INVALID_EXCLUDED_USER_ID	invalid_input		The excluded user id is not valid
181	INVALID_PHONE_ID	invalid_input		The phone id is not valid
182	OCCUPIED_PHONE_NUMBER	invalid_input		The phone number is taken
183	INVALID_CALLERID_ID	invalid_input		The id of the caller id is not valid
184	INVALID_CALLERID_NUMBER	invalid_input		The caller id number is not valid
185	FORBIDDEN_CALLERID	permission		The caller id is not allowed
188	DUPLICATE_CALLERID_NUMBER	conflict		The caller id is there already
190	INVALID_TO_NUMBER	invalid_input		The to number is not valid
191	INVALID_FROM_NUMBER	invalid_input		The from number is not valid
192	INVALID_SMS_ID	invalid_input		The SMS id is not valid
194	INVALID_CHILD_ACCOUNT_ID	invalid_input		The child account id is not valid
195	UNSUPPORTED_BATCH_COMMAND	invalid_input		The command cannot be used in a batch
196	TOO_MANY_BATCH_COMMANDS	invalid_input		Too many commands in the batch
197	INVALID_TRANSACTION_ID	invalid_input		The transaction id is not valid
198	INVALID_CHILD_ACCOUNT_NAME	invalid_input		The child account name is not valid
199	INVALID_CHILD_ACCOUNT_EMAIL	invalid_input		The child account email is not valid
201	INVALID_NEW_CHILD_ACCOUNT_EMAIL	invalid_input		The new child account email is not valid
202	INVALID_LANGUAGE_CODE	invalid_input		The language code is not valid
203	INVALID_MOBILE_PHONE	invalid_input		The mobile phone is not valid
204	INVALID_BILLING_ADDRESS_COUNTRY_CODE	invalid_input		The billing address country code is not valid
205	BILLING_ADDRESS_NAME_TOO_LONG	invalid_input		The billing address name is too long
206	BILLING_ADDRESS_ADDRESS_TOO_LONG	invalid_input		The billing address address is too long
207	BILLING_ADDRESS_ZIP_TOO_LONG	invalid_input		The billing address zip is too long
208	BILLING_ADDRESS_PHONE_TOO_LONG	invalid_input		The billing address phone is too long
209	INVALID_TRANSACTION_TYPE	invalid_input		The transaction type is not valid
210	INVALID_CURRENCY	invalid_input		The currency is not valid
211	ACCOUNT_CUSTOM_DATA_TOO_LONG	invalid_input		The account custom data is too long
212	USER_CUSTOM_DATA_TOO_LONG	invalid_input		The user custom data is too long
213	ACD_QUEUE_NAME_TOO_LONG	invalid_input		The ACD queue name is too long
214	INVALID_SERVICE_PROBABILITY	invalid_input		The service probability is not valid
215	INVALID_MAX_QUEUE_SIZE	invalid_input		The max queue size is not valid
216	INVALID_MAX_WAITING_TIME	invalid_input		The max waiting time is not valid
217	INVALID_AVERAGE_SERVICE_TIME	invalid_input		The average service time is not valid
218	INVALID_ACD_QUEUE_ID	invalid_input		The ACD queue id is not valid
219	DUPLICATE_QUEUES_NAME	conflict		The queues name is there already
220	SKILL_NAME_TOO_LONG	invalid_input		The skill name is too long
221	DUPLICATE_SKILL_NAME	conflict		The skill name is there already
222	INVALID_SKILL_ID	invalid_input		The skill id is not valid
223	INVALID_ACD_QUEUE_PRIORITY	invalid_input		The ACD queue priority is not valid
224	INVALID_EXCLUDED_SKILL_ID	invalid_input		The excluded skill id is not valid
225	INVALID_AMOUNT	invalid_input		The amount is not valid
226	PAYMENT_AMOUNT_TOO_LOW	invalid_input		The payment is too small
227	INVALID_ACD_STATUS	invalid_input		The ACD status is not valid
228	INVALID_AGGREGATION	invalid_input		The aggregation is not valid
229	INVALID_REPORT	invalid_input		The report is not valid
230	ACCOUNT_PASSWORD_CHANGE_TEMPORARY_BLOCKED	rate	f	Changing the password is blocked for a while
231	CODE_ENTRY_ATTEMPTS_EXHAUSTED	quota		Too many codes were tried
232	INVALID_CODE	invalid_input		The code is not valid
233	INVALID_DATE	invalid_input		The date is not valid
234	ACCOUNT_TRANSACTION_DESCRIPTION_TOO_LONG	invalid_input		The account transaction description is too long
235	USER_TRANSACTION_DESCRIPTION_TOO_LONG	invalid_input		The user transaction description is too long
236	PARENT_TRANSACTION_DESCRIPTION_TOO_LONG	invalid_input		The parent transaction description is too long
237	CHILD_TRANSACTION_DESCRIPTION_TOO_LONG	invalid_input		The child transaction description is too long
239	INVALID_COUNTRY_CODE	invalid_input		The country code is not valid
240	INVALID_PHONE_CATEGORY_NAME	invalid_input		The phone category name is not valid
241	INVALID_PHONE_REGION_ID	invalid_input		The phone region id is not valid
242	INVALID_COUNTRY_STATE	invalid_input		The country state is not valid
243	INVALID_PHONE_COUNT	invalid_input		The phone count is not valid
244	INVALID_SUBSCRIPTION_TEMPLATE_ID	invalid_input		The subscription template id is not valid
245	INVALID_SUBSCRIPTION_TEMPLATE_NAME	invalid_input		The subscription template name is not valid
246	INVALID_SUBSCRIPTION_TEMPLATE_TYPE	invalid_input		The subscription template type is not valid
247	INVALID_PRIORIITY	invalid_input		The priority is not valid
248	INVALID_MAX_SIMULTANEOUS	invalid_input		The max simultaneous is not valid
249	INVALID_NUM_ATTEMPTS	invalid_input		The num attempts is not valid
250	INVALID_CSV_FILE	invalid_input		The CSV file is not valid
251	CALL_SERVICE_ERROR	server		The call list service failed
252	ERROR_RESPONSE_FROM_CALL_SERVICE	server		The call service answered with an error
253	INVALID_NAME	invalid_input		The name is not valid
254	INVALID_GROUP	invalid_input		The group is not valid
255	INVALID_LIST_ID	invalid_input		The list id is not valid
257	INVALID_REFERENCE_IP	invalid_input		The reference IP is not valid
258	INVALID_TO_PHONE_NEXT_RENEWAL	invalid_input		The to phone next renewal is not valid
259	INVALID_MEDIA_URL	invalid_input		The media url is not valid
260	MEDIA_LINK_ACCESS_DENIED	permission		The media file may not be read
261	INVALID_RECORD_ID	invalid_input		The record id is not valid
262	INVALID_PARES	invalid_input		The pares is not valid
263	INVALID_MD	invalid_input		The md is not valid
264	INVALID_PRIVATE	invalid_input		The private is not valid
265	INVALID_PROMO_CODE	invalid_input		The promo code is not valid
266	PROMO_CODE_IS_EXPIRED	invalid_input		The promo code has expired
267	PROMO_CODE_HAS_BEEN_ALREADY_REDEEMED	conflict		The promo code was used already
268	PROMO_CODE_ALREADY_USED	conflict		The promo code was used already
269	INVALID_CONFERENCE_NAME	invalid_input		The conference name is not valid
270	CONFERENCE_NAME_TOO_LONG	invalid_input		The conference name is too long
271	SERVICE_LEVEL_THRESHOLD_COUNT_TOO_BIG	invalid_input		Service level threshold count too big
272	SIP_REGISTRATIONS_COUNT_EXCEEDED	quota		Too many SIP registrations
273	INVALID_USERNAME	invalid_input		The username is not valid
274	INVALID_PROXY	invalid_input		The proxy is not valid
275	INVALID_REGISTRATION_ID	invalid_input		The registration id is not valid
278	INVALID_ACCOUNT_DOCUMENT	invalid_input		The account document is not valid
280	RESEND_DOCUMENTS	invalid_input		Documents must be sent again
281	ACCOUNT_VERIFICATION_REQUIRED	permission		The account must be verified first
282	ACCOUNT_VERIFICATION_IN_PROGRESS	permission		The account's verification is not finished
283	INVALID_TO_PURCHASE_DATE	invalid_input		The to purchase date is not valid
284	INVALID_ADMIN_USER_ID	invalid_input		The admin user id is not valid
285	INVALID_REQUIRED_ADMIN_USER_ID	invalid_input		The required admin user id is not valid
286	INVALID_REQUIRED_ADMIN_USER_NAME	invalid_input		The required admin user name is not valid
287	ADMIN_USER_NAME_TOO_LONG	invalid_input		The admin user name is too long
288	ADMIN_USER_DISPLAY_NAME_TOO_LONG	invalid_input		The admin user display name is too long
289	ADMIN_USER_COUNT_LIMIT_EXCEEDED	quota		Too many: admin user
290	DUPLICATE_ADMIN_USER_NAME	conflict		The admin user name is there already
291	INVALID_ADMIN_ROLE_ID	invalid_input		The admin role id is not valid
292	INVALID_ADMIN_ROLE_NAME	invalid_input		The admin role name is not valid
293	ADMIN_ROLE_NAME_TOO_LONG	invalid_input		The admin role name is too long
294	DUPLICATE_ADMIN_ROLE_NAME	conflict		The admin role name is there already
295	ADMIN_ROLE_COUNT_LIMIT_IS_EXCEEDED	quota		Too many: admin role
296	INVALID_ALLOWED_ENTRIES	invalid_input		The allowed entries is not valid
297	INVALID_DENIED_ENTRIES	invalid_input		The denied entries is not valid
300	INVALID_LIKE_ADMIN_ROLE_ID	invalid_input		The like admin role id is not valid
301	INVALID_INCLUDED_ADMIN_ROLE_ID	invalid_input		The included admin role id is not valid
302	INVALID_EXCLUDED_ADMIN_ROLE_ID	invalid_input		The excluded admin role id is not valid
303	PAYMENT_REFERENCE_IS_AMBIGUOUS	invalid_input		The payment reference is ambiguous
304	PAYMENT_REFERENCE_TOO_LONG	invalid_input		The payment reference is too long
305	INVALID_INN	invalid_input		The INN is not valid
306	INVALID_KPP	invalid_input		The KPP is not valid
307	COMPANY_NAME_TOO_LONG	invalid_input		The company name is too long
308	COMPANY_ADDRESS_TOO_LONG	invalid_input		The company address is too long
309	COMPANY_PHONE_TOO_LONG	invalid_input		The company phone is too long
310	CONTRACTOR_EDIT_FORBIDDEN	invalid_input		The contractor cannot be changed
311	CONTRACTOR_INFO_NOT_SET	invalid_input		No contractor is set
314	CONCURRENT_RESOURCE_LIMIT_EXCEEDED	rate	fr	Too many at the same time
315	INVALID_REQUESTED_RESOURCE	invalid_input		The requested resource is not valid
316	REQUESTED_RESOURCE_IS_FORBIDDEN	permission		The resource may not be used
317	ACCOUNT_UPGRADE_REQUIRED	permission		The account must be upgraded first
318	MONEY_AMOUNT_TOO_LOW	funds		The amount is too small
319	INVALID_OLD_INVOICE_NUMBER	invalid_input		The old invoice number is not valid
320	INVALID_AUTHORIZED_IP	invalid_input		The authorized IP is not valid
321	AUTHORIZED_IP_NOT_FOUND	not_found		No authorized IP was found
322	INVALID_CONTAINS_IP	invalid_input		The contains IP is not valid
323	IP_WHITELIST_EXCEEDED	quota		Too many authorized IP addresses
324	INVALID_VERIFICATION_NAME	invalid_input		The verification name is not valid
325	INVALID_TO_UNVERIFIED_HOLD_UNTIL	invalid_input		The to unverified hold until is not valid
326	INVALID_VERIFICATION_STATUS	invalid_input		The verification status is not valid
327	ERROR_PARSING_XLS_FILE	invalid_input		Error parsing XLS file
331	NO_PHONES_IN_STOCK	quota		No such phone numbers are in stock
332	INSUFFICIENT_PHONES	quota		Fewer phone numbers are in stock than wanted
334	NOT_FOUND_COUNTRYS_REGION_BY_CODE	not_found		Not found countrys region by code
335	PHONE_NUMBER_ALREADY_EXISTS	conflict		The phone number is there already
336	AMBIGUOUS_REGION	invalid_input		The region is ambiguous
337	USER_DOCUMENTS_NOT_FOUND	not_found		No user documents was found
338	VERIFICATION_USERS_DOCUMENT_ALREADY_COMPLETE	conflict		The documents of this verification are complete
339	NO_USER_DOCUMENTS	not_found		The user has no documents
340	RATE_LIMIT_EXCEED	rate	fr	Too many requests
341	RECORD_NOT_FOUND	not_found		There is no such recording
343	INVALID_INDIVIDUAL_FULL_NAME	invalid_input		The individual full name is not valid
344	INVALID_INDIVIDUAL_BIRTH_DATE	invalid_input		The individual birth date is not valid
345	INVALID_INDIVIDUAL_PASSPORT_SERIES	invalid_input		The individual passport series is not valid
346	INVALID_INDIVIDUAL_PASSPORT_NUMBER	invalid_input		The individual passport number is not valid
347	INVALID_INDIVIDUAL_PASSPORT_ISSUE_DATE	invalid_input		The individual passport issue date is not valid
348	INVALID_INDIVIDUAL_PASSPORT_ISSUED_BY	invalid_input		The individual passport issued by is not valid
349	INVALID_INDIVIDUAL_REGISTRATION_ADDRESS	invalid_input		The individual registration address is not valid
350	INVALID_LEGAL_ENTRY_FULL_NAME	invalid_input		The legal entity full name is not valid
351	INVALID_LEGAL_ENTRY_PHONE	invalid_input		The legal entity phone is not valid
352	INVALID_LEGAL_ENTRY_ADDRESS	invalid_input		The legal entity address is not valid
353	INVALID_LEGAL_ENTRY_ACTUAL_ADDRESS	invalid_input		The legal entity actual address is not valid
354	INVALID_OGRN	invalid_input		The OGRN is not valid
355	INVALID_CALL_HISTORY_REPORT_ID	invalid_input		The call history report id is not valid
356	CALL_HISTORY_REPORT_IN_PROGRESS	not_found		The report is not ready yet
357	CALL_HISTORY_REPORT_GENERATION_FAILED	not_found		The report failed
358	INVALID_VERIFICATION_TYPE	invalid_input		The verification type is not valid
359	INVALID_SALUTATION	invalid_input		The salutation is not valid
360	VERIFICATION_TYPE_NOT_FOUND	not_found		No verification type was found
361	PROOF_OF_ADDRESS_NOT_FOUND	not_found		No proof of address was found
362	INVALID_NEW_ADMIN_USER_NAME	invalid_input		The new admin user name is not valid
363	INVALID_CODE_OR_ACCESS_TOKEN	invalid_input		The code or access token is not valid
364	CURRENT_ACCOUNT_PASSWORD_NOT_SPECIFIED	invalid_input		The present password is missing
365	PURCHASE_INFO_NOT_FOUND	not_found		No purchase info was found
366	PENDING_ADDRESS_VALIDATION	invalid_input		The address is still being checked
367	INVALID_CALLBACK_TYPE	invalid_input		The callback type is not valid
368	PHONE_PROVIDER_ERROR	server		Phone provider error
369	INVALID_PHONE_OWNER_REGION_CODE	invalid_input		The phone owner region code is not valid
370	INVALID_REGION_CODE	invalid_input		The region code is not valid
371	INVALID_HISTORY_TYPE	invalid_input		The history type is not valid
373	PSTN_BLACKLIST_SIZE_IS_EXCEEDED	quota		Too many: PSTN blacklist
374	INVALID_CARRIER_ID	invalid_input		The carrier id is not valid
375	RULE_NO_SCENARIO_BOUND	invalid_input		No scenario is bound to the rule
376	INVALID_SUBSCRIPTION_ID	invalid_input		The subscription id is not valid
377	PHONE_GROUP_INCOMPLETE	invalid_input		The group of phone numbers is incomplete
378	INVALID_PUSH_ID	invalid_input		The push id is not valid
379	ACCOUNT_PLAN_CHANGE_FORBIDDEN	invalid_input		The plan cannot be changed
380	INVALID_PUSH_PROVIDER	invalid_input		The push provider is not valid
381	QUEUE_APPLICATION_NOT_BOUND	conflict		The queue is bound to no application
382	INVALID_SERVER_TYPE	invalid_input		The server type is not valid
383	INVALID_SERVER_IP	invalid_input		The server IP is not valid
384	PUSH_CREDENTIAL_ALREADY_ATTACHED	conflict		The push credentials are bound already
385	SENDING_SMS_ERROR	server		The message could not be sent
386	SMS_DISABLED_FOR_NUMBER	conflict		SMS is switched off for the number
389	NO_BANK_CARD_ORDER	invalid_input		There is no order for the bank card
390	CARD_PAYMENT_AMOUNT_TOO_LARGE	invalid_input		Card payment amount too large
391	CARD_PAYMENT_LIMIT_IS_EXCEEDED	quota		The limit of card payments is reached
392	CAPTCHA_ERROR	invalid_input		The captcha was not solved
393	USER_NOT_BOUND_TO_THE_APPLICATION	conflict		The user is not bound to the application
394	SIP_REGISTRATION_IS_PERSISTENT	invalid_input		A persistent SIP registration cannot be changed so
395	PHONE_NUMBER_UNUSABLE	invalid_input		The phone number cannot be used
396	INVALID_RECORD_STORAGE_ID	invalid_input		The record storage id is not valid
397	CHILDREN_ACCOUNT_COUNT_LIMIT_PER_DAY_IS_EXCEEDED	quota		Too many new child accounts today
398	INVALID_CALLBACK_URL	invalid_input		The callback url is not valid
399	CALLBACK_SALT_INVALID	invalid_input		The salt is wrong
400	INVALID_PSTN_BLACKLIST_ID	invalid_input		The PSTN blacklist id is not valid
401	INVALID_ADVANCED_FILTERS	invalid_input		The advanced filters is not valid
405	INVALID_CONTACT_ID	invalid_input		The contact id is not valid
406	INVALID_CONTACT_DATA	invalid_input		The contact data is not valid
407	DUPLICATE_CONTACT	conflict		The contact is there already
408	CONTACT_DATA_INVALID	invalid_input		Contact data invalid
409	INVALID_CONTACT_TYPE	invalid_input		The contact type is not valid
410	INVALID_NOTIFICATION_GROUP	invalid_input		The notification group is not valid
411	CONTACT_COUNT_LIMIT_PER_ACCOUNT_IS_EXCEEDED	quota		Too many: contact count limit per ac
412	INVALID_NEW_CONTACT_DATA	invalid_input		The new contact data is not valid
413	INVALID_NEW_CONTACT_TYPE	invalid_input		The new contact type is not valid
414	INVALID_VERIFICATION_CODE	invalid_input		The verification code is not valid
415	CONTACT_IS_ALREADY_VERIFIED	conflict		The contact is verified already
416	RETRY_LATER	rate	fr	Try again after the time named in the message
417	INVALID_CONTACT_DESCRIPTION_LENGTH	invalid_input		The length of the contact description is wrong
418	SCENARIO_COUNT_LIMIT_IS_EXCEEDED	quota		Too many: scenario
419	SCENARIO_COUNT_LIMIT_PER_RULE_IS_EXCEEDED	quota		Too many: scenario count limit per rule
420	MULTI_SUBSCRIPTION_DOESNT_EXISTS	not_found		Multi subscription does not exists
421	MULTI_SUBSCRIPTION_DOESNT_EXIST_FOR_NUMBERS	not_found		Multi subscription does not exist for numbers
422	INVALID_SOURCE	invalid_input		The source is not valid
423	INVALID_DESTINATION	invalid_input		The destination is not valid
424	REGULATION_ADDRESS_AND_REGION_MISMATCH	invalid_input		Regulation address and region mismatch
425	INVALID_PSTN_BLACKLIST_PHONE	invalid_input		The PSTN blacklist phone is not valid
426	INVALID_PLAN_TYPE	invalid_input		The plan type is not valid
427	INVALID_LIST_TYPE	invalid_input		The list type is not valid
428	INVALID_STATUS	invalid_input		The status is not valid
429	INVALID_RESOURCE_TYPE	invalid_input		The resource type is not valid
430	INVALID_PRICE_GROUP_NAME	invalid_input		The price group name is not valid
433	INVALID_KEY_ID	invalid_input		The key id is not valid
434	INVALID_SUB_USER_ID	invalid_input		The sub user id is not valid
435	INVALID_ROLE_SET	invalid_input		The role set is not valid
436	SUB_USER_LOGIN_NOT_UNIQUE	conflict		The subuser name is taken
437	MAX_NUMBER_OF_KEYS_EXCEEDED	quota		Too many: keys
438	MAX_NUMBER_OF_SUB_USERS_EXCEEDED	quota		Too many: sub users
439	SUB_USER_HAS_KEYS_WITH_ROLES_TO_REMOVE	invalid_input		Keys of the subuser have the roles to remove
440	INVALID_ROLE_ID	invalid_input		The role id is not valid
441	INVALID_ROLE_NAME	invalid_input		The role name is not valid
442	INVALID_RESOURCE_DISCOUNT_ID	invalid_input		The resource discount id is not valid
443	INVALID_SUBSCRIPTION_DISCOUNT_ID	invalid_input		The subscription discount id is not valid
444	INVALID_TARGET_PRICE_CALCULATION_ACCOUNT_ID	invalid_input		The target price calculation account id is not valid
445	INVALID_SUBSCRIPTION_PERIODIC_FIXED	invalid_input		The subscription periodic fixed is not valid
446	INVALID_SUBSCRIPTION_INSTALLATION_FIXED	invalid_input		The subscription installation fixed is not valid
447	INVALID_TOKEN_FORMAT	authentication		The token is malformed
448	CURRENT_SUB_USER_PASSWORD_MISSING	invalid_input		The present password is missing
449	ROLE_ID_AND_ROLE_NAME_AT_THE_SAME_TIME	invalid_input		Give the role by id or by name
450	INVALID_MGP_TEMPLATE_ID	invalid_input		The MGP template id is not valid
451	INVALID_ACCOUNT_TAX_RATE_ID	invalid_input		The account tax rate id is not valid
452	INVALID_SUB_USER_NAME_LEN	invalid_input		The length of the sub user name is wrong
453	INVALID_SUB_USER_NAME_SYMBOLS	invalid_input		The sub user name symbols is not valid
454	INVALID_TOKEN_TTL	authentication		The token lives too long: an hour at most
455	TOKEN_ISSUED_IN_FUTURE	authentication		The token was issued in the future; check the clock
456	TOKEN_EXPIRED	authentication		The token has expired
457	INVALID_MIN_PAYMENT_AMOUNT	invalid_input		The min payment amount is not valid
458	ONLY_ONE_OF_PARAMETERS	invalid_input		Parameters that exclude each other were given together
459	UNKNOWN_REPORT_TYPE	invalid_input		Unknown report type
460	UNKNOWN_PERIOD	invalid_input		Unknown period
461	INVALID_RESOURCE_ID	invalid_input		The resource id is not valid
462	INVALID_NEW_USER_NAME	invalid_input		The new user name is not valid
463	EMPTY_NEW_PASSWORD	invalid_input		The new password is empty
464	REQUIRED_CHARACTERS_NEW_PASSWORD	invalid_input		The new password lacks required characters
465	INVALID_DIALOGFLOW_KEY_ID	invalid_input		The dialogflow key id is not valid
466	INVALID_BILLING_ADDRESS_STATE_LEN	invalid_input		The length of the billing address state is wrong
467	CONTRACTOR_WITH_DEBT	funds		The contractor has debts
468	INVALID_CHANGE_CONTRACTOR_IN_PREV_PERIOD	invalid_input		The change contractor in prev period is not valid
470	INVALID_SMS_DIRECTION_PARAMETER	invalid_input		The SMS direction parameter is not valid
471	CANT_GET_TEMPLATES_FOR_ACCOUNT	invalid_input		No templates can be read for the account
472	EMPTY_AGREEMENT_ARGUMENTS	invalid_input		Empty agreement arguments
473	INVALID_DOCUMENT_STATUS	invalid_input		The document status is not valid
474	INVALID_DOCUMENT_ID	invalid_input		The document id is not valid
475	INVALID_INDIVIDUAL_PHONE_NUMBER	invalid_input		The individual phone number is not valid
476	INVALID_LEGAL_STATUS	invalid_input		The legal status is not valid
477	LENGTH_EXCEEDED	invalid_input		A value is too long
478	INVALID_PROXY_PASSPORT_SERIES	invalid_input		The proxy passport series is not valid
479	INVALID_PROXY_PASSPORT_NUMBER	invalid_input		The proxy passport number is not valid
480	CONTRACTOR_DATA_CONFLICTS_WITH_AGREEMENT	invalid_input		The contractor does not fit the agreement
481	INVALID_AGREEMENT_DOCUMENT	invalid_input		The agreement document is not valid
482	INVALID_MIME_TYPE	invalid_input		The mime type is not valid
483	INVALID_AGREEMENT_EMAIL	invalid_input		The agreement email is not valid
484	HTTP_REQUEST_REJECTED	rate	f	Taken for an automatic resend and rejected
485	PARAMETER_CANT_BE_EMPTY_EX	invalid_input		A needed parameter is missing
486	INVALID_BIK	invalid_input		The BIK is not valid
487	INVALID_EXPENSE_ACCOUNT	invalid_input		The expense account is not valid
488	INVALID_CORRESPONDENT_ACCOUNT	invalid_input		The correspondent account is not valid
489	INVALID_CHANGE_CONTRACTOR_IN_PERIOD	invalid_input		The change contractor in period is not valid
490	INVALID_CONTRATOR	invalid_input		The contractor is not valid
491	LOW_AMOUNT	invalid_input		The amount is too small
492	FORBIDDEN_PARAMETER	permission		A parameter is not allowed here
493	VALUE_NOT_UNIQUE	conflict		A value is taken
494	SC_QUEUE_COUNT_LIMIT	quota		Sc queue count limit
495	SC_SKILL_COUNT_LIMIT	quota		Sc skill count limit
496	INVALID	invalid_input		A parameter is invalid; the message names it
497	INVALID_RANGE	invalid_input		The range is invalid
498	MAX_AGENT_SKILLS_EXCEEDED	quota		Too many: max agent skills
499	TOO_LONG	invalid_input		A value is too long
500	INVALID_PARTNER_CODE_LENGTH	invalid_input		The length of the partner code is wrong
501	FILE_NOT_FOUND	not_found		There is no such file
506	NO_ROUTE_FOR_DST_NUMBERS	invalid_input		No route leads to the receivers
507	INVALID_SRC_NUMBER	invalid_input		The src number is not valid
508	INVALID_TEXT	invalid_input		The text is not valid
509	A2P_SMS_DISABLED	permission		Application-to-person SMS is switched off
511	REGISTRATION_INCOMPLETE	invalid_input		The registration is not complete
512	EXCEED	rate	fr	One value was changed too often
513	UNABLE_SEND_EMAIL	server		The mail could not be sent
514	LOCKED	rate	fr	Another account is being created at this moment
515	SAME_OPERATION_LIMIT	rate	fr	The same operation was repeated too soon
516	PAYMENT_IN_PROGRESS	conflict		Another payment is in progress
517	INSUFFICIENT_PASSPORT_DATA_LENGTH	invalid_input		Insufficient passport data length
518	CERT_APPLE_INVALID	invalid_input		The Apple certificate is wrong
519	CERT_APPLE_VOIP_INVALID	invalid_input		The Apple VoIP certificate is wrong
520	CERT_EXPIRED	invalid_input		The certificate has expired
521	CERT_NOT_YET_VALID	invalid_input		The certificate is not valid yet
522	CERT_PROD_MODE_NOT_SUPPORTED	invalid_input		The certificate is for development only
523	PASSWORD_TOO_WEAK	invalid_input		The password is too weak
524	WHITESPACES_NOT_ALLOWED	invalid_input		White space is not allowed
525	INAPPROPRIATE_AGENT_REPORTS	invalid_input		These reports do not fit agents
526	INAPPROPRIATE_QUEUE_REPORTS	invalid_input		These reports do not fit queues
527	VPN_IS_NOT_ALLOWED	permission		Requests through a VPN are not allowed
528	NOT_SUPPORT_SMS	invalid_input		The number does not support SMS
529	PHONE_NUMBERS_LIST_IS_NOT_AVAILABLE	invalid_input		These numbers cannot be listed
530	BUYING_BY_PHONE_NUMBER_IS_NOT_SUPPORTED	invalid_input		This number cannot be bought by naming it
531	REGULATION_ADDRESS_NOT_REQUIRED	invalid_input		No regulation address is needed
532	REGULATION_ADDRESS_NOT_REQUIRED_ADDITIONAL_DOCUMENTS	invalid_input		No more documents are needed for the regulation address
533	ALFABANK_PAYMENT_BY_NOT_RUS_CARD_FORBIDDEN	invalid_input		Only Russian cards are accepted here
534	NO_EMAIL_FOR_RECEIPT	invalid_input		No e-mail address for the receipt
535	PASSWORD_WAS_ALREADY_USED	conflict		The password was used before
536	PARENT_AUTHORIZED_IPS_USED	invalid_input		The IP addresses of the parent account are in use
537	ONLY_PASSWORD_AUTHENTICATION_FOR_EMAIL_CHANGING	invalid_input		The e-mail address can only be changed after logging in with the password
538	ONBOARDING_IN_PROGRESS	conflict		Onboarding is not finished
539	ONBOARDING_NOT_STARTED	invalid_input		Onboarding has not begun
540	COUNTABLE_SUBSCRIPTION_WAS_ALREADY_USED	conflict		The subscription was used before
541	COUNTABLE_SUBSCRIPTION_MUST_BE_IN_ACTIVE_STATUS	invalid_input		Countable subscription must be in active status
542	INVALID_NUMBER_STATUS	invalid_input		The number status is not valid
543	CAN_NOT_PAY_WITHOUT_VALID_ADDR	funds		Payment needs a valid address
544	INVALID_CUSTOM_RECORD_STORAGE_ID	invalid_input		The custom record storage id is not valid
545	INVALID_HOST_PARAMETER	invalid_input		The host parameter is not valid
546	INVALID_APPLICATION_IDS	invalid_input		The application ids are not valid
547	TEST_NUMBER_ALREADY_EXISTS	conflict		There is a test number already
548	TEST_NUMBER_NO_NUMBER	not_found		There is no test number
549	TEST_NUMBER_VERIFIED	invalid_input		The test number is verified already
550	TEST_NUMBER_CODE_ATTEMPTS_LIMIT	quota		Too many wrong codes for the test number
551	TEST_NUMBER_NO_CODE	not_found		No code was asked for
552	TEST_NUMBER_WRONG_CODE	invalid_input		The code is wrong
553	TEST_NUMBER_VERIFICATION_LIMIT	quota		The test number was verified too often
554	TEST_NUMBER_VERIFICATION_DAILY_LIMIT	quota		The test number was verified too often today
555	INVALID_TEST_NUMBER_VERIFICATION_CODE	invalid_input		The test number verification code is not valid
556	EMAIL_COUNT_LIMIT	quota		Too many e-mail addresses
557	REPORT_NOT_FOUND	not_found		There is no such report
558	APPLICATION_NOT_FOUND	not_found		There is no such application
559	SQ_CUSTOM_STATUS_ALREADY_EXISTS	conflict		There is such a custom status already
560	EMPTY_BILLING_EMAIL	invalid_input		Empty billing email
561	MISMATCH_CURRENCY_AND_REGION	invalid_input		Mismatch currency and region
562	FORBIDDEN_LINK_REMOVING	invalid_input		The link may not be removed
563	EXCEEDED_QUEUES_PER_AGENT_LIMIT	quota		Exceeded queues per agent limit
564	INVALID_SETTING_MGP_PRICE	invalid_input		The setting MGP price is not valid
565	SETTING_MGP_ALREADY_EXISTS	conflict		There is such a payment setting already
566	SETTING_MGP_DOES_NOT_EXISTS	not_found		Setting MGP does not exists
567	ACCOUNT_MGP_ALREADY_EXISTS	conflict		The account has such a payment plan already
568	ACCOUNT_MGP_DOES_NOT_EXISTS	not_found		Account MGP does not exists
569	DATE_RANGE_LIMIT	invalid_input		The range of dates is too wide
570	CALLER_ID_ALREADY_VERIFIED	conflict		The caller id is verified already
571	MGP_TEMPLATE_DOES_NOT_EXISTS	not_found		MGP template does not exists
572	AVALARA_ADDR_NOT_FOUND	not_found		The address was not found
573	USER_WITHOUT_SEPARATE_BILLING_ACCOUNT	invalid_input		The user has no balance of its own
574	BICS_DOCUMENT_FILE_ERROR	invalid_input		The file of the document is wrong (phone provider)
575	BICS_MANDATORY_FIELDS_ERROR	invalid_input		Mandatory fields are missing (phone provider)
576	BICS_NUMBERS_ERROR	invalid_input		The phone provider refused the numbers
577	BICS_REQUEST_ERROR	server		The request to the phone provider failed
578	BICS_SERVICE_UNAVAILABLE	server		The phone provider cannot be reached
579	BICS_ADDRESS_ERROR	invalid_input		The phone provider refused the address
580	BICS_ORDER_ERROR	invalid_input		The phone provider refused the order
581	PHONE_PROVIDER_NO_SUCH_PRODUCT	invalid_input		The phone provider has no such product
583	INVALID_PHONE_TO_PAYMENTS	invalid_input		The phone to payments is not valid
584	PHONE_IS_NOT_PERSONAL	invalid_input		The phone number is not a personal one
"""
