-- The rows of the practice CRM: a small company's. Ids of shipped rows are the real ones, everything else is made up. Plain SQL,
-- of which a DBMS other than SQLite and PostgreSQL gets its own words (tests/support/CrmScript). Every statement ends with a
-- semicolon at the end of its line, no other line does, and every row has its line.

INSERT INTO "Contact" ("Id", "Name", "Email") VALUES
    ('410006e1-ca4e-4502-a9ec-e54d922d2c00', 'Supervisor', 'supervisor@crm.example.com'),
    ('6b0d549b-6f03-675a-1600-a35a099950d8', 'Jane Doe', 'jane@crm.example.com'),
    ('8d116ece-1738-f7d9-3d9c-172411e20b8f', 'Иван Петров', 'ivan@crm.example.com'),
    ('90c192cf-d3ac-94af-0f21-ddb66cad4a26', 'Olga O''Neill', 'olga@crm.example.com'),
    ('a170b338-3926-3059-f28c-105d1fb17c23', 'Pat Portal', 'pat@partner.example.com');

INSERT INTO "SysAdminUnit" ("Id", "Name", "SysAdminUnitTypeValue", "ParentRoleId", "ContactId", "Active", "ConnectionType") VALUES
    ('a29a3ba5-4b0d-de11-9a51-005056c00008', 'All employees', 0, NULL, NULL, true, 0),
    ('720b771c-e7a7-4f31-9cfb-52cd21c3739f', 'All external users', 0, NULL, NULL, true, 1),
    ('83a43ebc-f36b-1410-298d-001e8c82bcad', 'System administrators', 6, NULL, NULL, true, 0),
    ('0fd630f1-f29d-0da9-953f-48f1a09f76b5', 'Sales', 1, 'a29a3ba5-4b0d-de11-9a51-005056c00008', NULL, true, 0),
    ('0cb1e29c-658c-da14-95e6-0af593bd04cf', 'Marketing', 1, '0fd630f1-f29d-0da9-953f-48f1a09f76b5', NULL, true, 0),
    ('8e81973e-0bec-d7b0-3898-d190f9ebdacc', 'Social media managers', 6, NULL, NULL, true, 0),
    ('7f3b869f-34f3-4f20-ab4d-7480a5fdf647', 'Supervisor', 4, NULL, '410006e1-ca4e-4502-a9ec-e54d922d2c00', true, 0),
    ('6513270e-269e-0d37-f2a7-4de452e6b438', 'Jane Doe', 4, NULL, '6b0d549b-6f03-675a-1600-a35a099950d8', true, 0),
    ('d23f0824-128b-2f33-0c5c-7fd0a6a3a450', 'Иван Петров', 4, NULL, '8d116ece-1738-f7d9-3d9c-172411e20b8f', true, 0),
    ('9531985d-5d9d-c9f8-1818-e811892f902b', 'Olga O''Neill', 4, NULL, '90c192cf-d3ac-94af-0f21-ddb66cad4a26', false, 0),
    ('36f675cc-81e7-4ef5-e8e2-5d940ed90475', 'Pat Portal', 5, NULL, 'a170b338-3926-3059-f28c-105d1fb17c23', true, 1);

INSERT INTO "SysUserInRole" ("Id", "SysUserId", "SysRoleId") VALUES
    ('6b4cb242-4a23-d596-2217-beaddbc496cb', '7f3b869f-34f3-4f20-ab4d-7480a5fdf647', 'a29a3ba5-4b0d-de11-9a51-005056c00008'),
    ('92276658-1e27-a1c0-8a6a-63ec24ede6a4', '7f3b869f-34f3-4f20-ab4d-7480a5fdf647', '83a43ebc-f36b-1410-298d-001e8c82bcad'),
    ('ae97ba94-d0ed-a82f-8f6d-05584ef8aa38', '6513270e-269e-0d37-f2a7-4de452e6b438', 'a29a3ba5-4b0d-de11-9a51-005056c00008'),
    ('923a7369-94e3-bf91-1a61-dbe22e44158b', '6513270e-269e-0d37-f2a7-4de452e6b438', '0cb1e29c-658c-da14-95e6-0af593bd04cf'),
    ('18f135d2-5f55-7203-3018-50c5a38fd547', 'd23f0824-128b-2f33-0c5c-7fd0a6a3a450', 'a29a3ba5-4b0d-de11-9a51-005056c00008'),
    ('907a70c3-1012-f037-b64c-e4228c38fb29', '9531985d-5d9d-c9f8-1818-e811892f902b', 'a29a3ba5-4b0d-de11-9a51-005056c00008'),
    ('7f150524-34b9-b5df-9e77-69b10f4205b4', '36f675cc-81e7-4ef5-e8e2-5d940ed90475', '720b771c-e7a7-4f31-9cfb-52cd21c3739f');

INSERT INTO "SysAdminUnitInRole" ("Id", "SysAdminUnitId", "SysAdminUnitRoleId", "SourceAdminUnitId", "Source") VALUES
    ('c6f87718-6d76-b07e-881e-d162ae2eb154', '7f3b869f-34f3-4f20-ab4d-7480a5fdf647', '7f3b869f-34f3-4f20-ab4d-7480a5fdf647', '7f3b869f-34f3-4f20-ab4d-7480a5fdf647', 0),
    ('ec66a787-95e7-61d1-7731-af10506bf2ef', '7f3b869f-34f3-4f20-ab4d-7480a5fdf647', 'a29a3ba5-4b0d-de11-9a51-005056c00008', 'a29a3ba5-4b0d-de11-9a51-005056c00008', 0),
    ('3f98e277-4cbd-87ad-5c90-a9587403e430', '7f3b869f-34f3-4f20-ab4d-7480a5fdf647', '83a43ebc-f36b-1410-298d-001e8c82bcad', '83a43ebc-f36b-1410-298d-001e8c82bcad', 0),
    ('c7a2ea20-b2f1-4c94-2e05-319acb5c7427', '6513270e-269e-0d37-f2a7-4de452e6b438', '6513270e-269e-0d37-f2a7-4de452e6b438', '6513270e-269e-0d37-f2a7-4de452e6b438', 0),
    ('4cdd2055-930d-6eaf-14f4-733f3e7d1bfb', '6513270e-269e-0d37-f2a7-4de452e6b438', 'a29a3ba5-4b0d-de11-9a51-005056c00008', 'a29a3ba5-4b0d-de11-9a51-005056c00008', 0),
    ('57ee05cd-e009-02c7-7ebf-f20686734721', '6513270e-269e-0d37-f2a7-4de452e6b438', '0cb1e29c-658c-da14-95e6-0af593bd04cf', '0cb1e29c-658c-da14-95e6-0af593bd04cf', 0),
    ('9be4bcfc-49b6-4a08-72e6-cc3ababced20', '6513270e-269e-0d37-f2a7-4de452e6b438', '0fd630f1-f29d-0da9-953f-48f1a09f76b5', '0fd630f1-f29d-0da9-953f-48f1a09f76b5', 0),
    ('830e07bc-1e39-8f10-12bd-4acefaecbd38', 'd23f0824-128b-2f33-0c5c-7fd0a6a3a450', 'd23f0824-128b-2f33-0c5c-7fd0a6a3a450', 'd23f0824-128b-2f33-0c5c-7fd0a6a3a450', 0),
    ('5790f82e-c1d3-fcff-2a3a-f4d46b0a18e8', 'd23f0824-128b-2f33-0c5c-7fd0a6a3a450', 'a29a3ba5-4b0d-de11-9a51-005056c00008', 'a29a3ba5-4b0d-de11-9a51-005056c00008', 0),
    ('6bf46c69-7d2c-af82-eeea-cbe226e87555', '9531985d-5d9d-c9f8-1818-e811892f902b', '9531985d-5d9d-c9f8-1818-e811892f902b', '9531985d-5d9d-c9f8-1818-e811892f902b', 0),
    ('13deef86-ab10-31d0-f646-e1f40a097c97', '9531985d-5d9d-c9f8-1818-e811892f902b', 'a29a3ba5-4b0d-de11-9a51-005056c00008', 'a29a3ba5-4b0d-de11-9a51-005056c00008', 0),
    ('ca02135e-92b1-d3f2-8ede-0d7ac3baea9e', '36f675cc-81e7-4ef5-e8e2-5d940ed90475', '36f675cc-81e7-4ef5-e8e2-5d940ed90475', '36f675cc-81e7-4ef5-e8e2-5d940ed90475', 0),
    ('57124242-5051-c1cc-d17f-9acae01f5057', '36f675cc-81e7-4ef5-e8e2-5d940ed90475', '720b771c-e7a7-4f31-9cfb-52cd21c3739f', '720b771c-e7a7-4f31-9cfb-52cd21c3739f', 0);

INSERT INTO "SysAdminOperation" ("Id", "Name", "Code") VALUES
    ('05b47341-f5c9-4d8e-9501-a5b6311428a5', 'Access to managing shared accounts in the external resources', 'CanManageSharedSocialAccounts'),
    ('7f26144b-9828-9fcd-59a5-4a7bb1fee08f', 'Access to managing system settings', 'CanManageSysSettings'),
    ('119a72d1-74c9-df6a-cc01-1cdd9474031b', 'Access to system operations management', 'CanChangeAdminOperationGrantee');

INSERT INTO "SysAdminOperationGrantee" ("Id", "SysAdminOperationId", "SysAdminUnitId", "CanExecute", "Position") VALUES
    ('4d8afcce-6158-4262-96e1-2e3200f0dd16', '05b47341-f5c9-4d8e-9501-a5b6311428a5', '83a43ebc-f36b-1410-298d-001e8c82bcad', true, 0),
    ('451abd81-f1d6-9ed6-17f5-e837d70820fe', '7f26144b-9828-9fcd-59a5-4a7bb1fee08f', '83a43ebc-f36b-1410-298d-001e8c82bcad', true, 0),
    ('10a3d6b2-aa05-e11a-b271-5945795e8229', '119a72d1-74c9-df6a-cc01-1cdd9474031b', '83a43ebc-f36b-1410-298d-001e8c82bcad', true, 0);

INSERT INTO "SysSettingsFolder" ("Id", "Name", "ParentId", "FolderTypeId") VALUES
    ('cbaf0f58-f36b-1410-6584-0060520ab42d', 'Integration with external resources', NULL, '9dc5f6e6-2a61-4de8-a059-de30f4e74f24'),
    ('a01d9d30-4af1-49a3-8e22-d6502a412039', 'Facebook', 'cbaf0f58-f36b-1410-6584-0060520ab42d', '9dc5f6e6-2a61-4de8-a059-de30f4e74f24');

INSERT INTO "SysSettings" ("Id", "Code", "Name", "ValueTypeName", "SysFolderId", "IsPersonal", "IsCacheable") VALUES
    ('ffb73158-f36b-1410-b191-00155d04c01d', 'FacebookConsumerKey', 'Facebook access key', 'ShortText', 'cbaf0f58-f36b-1410-6584-0060520ab42d', false, true),
    ('ec3f1f7c-f36b-1410-b591-00155d04c01d', 'FacebookConsumerSecret', 'Facebook secret access key', 'ShortText', 'cbaf0f58-f36b-1410-6584-0060520ab42d', false, true),
    ('1e4eb727-449e-4c9c-8949-78303c61d2ee', 'UseFacebookSharedApplication', 'Use shared Facebook application', 'Boolean', 'a01d9d30-4af1-49a3-8e22-d6502a412039', false, true),
    ('6ab4c701-d324-475c-a055-6556f7f3268a', 'UseFacebookLongLivedAccessToken', 'Use access marker with extended lifetime', 'Boolean', 'a01d9d30-4af1-49a3-8e22-d6502a412039', false, true),
    ('c30a32ca-8eb2-42c8-9a45-7dd2dbea5421', 'FacebookApiVersion', 'Facebook API version', 'ShortText', 'a01d9d30-4af1-49a3-8e22-d6502a412039', false, true),
    ('7fb61f9a-f36b-1410-908d-0060520ab42d', 'FacebookRegistrationPage', 'Application registration page in Facebook', 'ShortText', 'cbaf0f58-f36b-1410-6584-0060520ab42d', false, true),
    ('ae658f33-fe3b-890b-93f4-48b3a5aa3c81', 'TwitterConsumerKey', 'Twitter access key', 'ShortText', 'cbaf0f58-f36b-1410-6584-0060520ab42d', false, true),
    ('b774eb52-48db-40af-7215-8370d269a9a5', 'TwitterConsumerSecret', 'Twitter secret access key', 'ShortText', 'cbaf0f58-f36b-1410-6584-0060520ab42d', false, true),
    ('58d5563d-ab2c-d31e-e315-128862c33a4f', 'SchedulerDisplayTimeline', 'Show the timeline', 'Boolean', NULL, false, true);

INSERT INTO "SysSettingsValue" ("Id", "SysSettingsId", "SysAdminUnitId", "IsDef", "TextValue", "BooleanValue", "Position", "CreatedById", "ModifiedById") VALUES
    ('7bb73072-f36b-1410-b591-00155d04c01d', 'ffb73158-f36b-1410-b191-00155d04c01d', 'a29a3ba5-4b0d-de11-9a51-005056c00008', true, '', false, 2147483647, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00'),
    ('f3bf408e-f36b-1410-b591-00155d04c01d', 'ec3f1f7c-f36b-1410-b591-00155d04c01d', 'a29a3ba5-4b0d-de11-9a51-005056c00008', true, '', false, 2147483647, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00'),
    ('37f66ffb-db7f-47f6-8459-77672563f259', '1e4eb727-449e-4c9c-8949-78303c61d2ee', 'a29a3ba5-4b0d-de11-9a51-005056c00008', true, '', true, 2147483647, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00'),
    ('6f13981a-e577-4ed0-ab31-c87ad0c19df7', '6ab4c701-d324-475c-a055-6556f7f3268a', 'a29a3ba5-4b0d-de11-9a51-005056c00008', true, '', true, 2147483647, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00'),
    ('914f9946-da15-4915-b7d2-2a6f7aa36b22', 'c30a32ca-8eb2-42c8-9a45-7dd2dbea5421', 'a29a3ba5-4b0d-de11-9a51-005056c00008', true, 'v2.9', false, 2147483647, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00'),
    ('4f426dcb-b394-fb36-bb2d-420f0f88080b', '7fb61f9a-f36b-1410-908d-0060520ab42d', 'a29a3ba5-4b0d-de11-9a51-005056c00008', true, 'https://developers.facebook.com/apps', false, 2147483647, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00'),
    ('5affb229-7631-a992-f0ce-583505c6af07', 'ae658f33-fe3b-890b-93f4-48b3a5aa3c81', 'a29a3ba5-4b0d-de11-9a51-005056c00008', false, '', false, 2147483647, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00'),
    ('7e62aa0a-1df9-fd78-9c65-39382b0537e6', 'b774eb52-48db-40af-7215-8370d269a9a5', 'a29a3ba5-4b0d-de11-9a51-005056c00008', false, '', false, 2147483647, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00'),
    ('49952399-c4aa-eac1-37dc-76fb0f17a300', '58d5563d-ab2c-d31e-e315-128862c33a4f', 'a29a3ba5-4b0d-de11-9a51-005056c00008', false, '', true, 2147483647, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00');

INSERT INTO "CommunicationType" ("Id", "Name", "UseforAccounts", "UseforContacts") VALUES
    ('2795dd03-bacf-e011-92c3-00155d04c01d', 'Facebook', true, true),
    ('e7139487-bad3-e011-92c3-00155d04c01d', 'Twitter', true, true),
    ('efe5d7a2-5f38-e111-851e-00155d04c01d', 'Google', false, true),
    ('ea0f3b0a-bacf-e011-92c3-00155d04c01d', 'LinkedIn', true, true),
    ('65dc9f50-3f63-af83-bd05-61e6211c70cf', 'Web', true, true);

INSERT INTO "SocialAccount" ("Id", "Login", "Name", "TypeId", "UserId", "SocialId", "ConsumerKey", "AccessToken", "Public", "IsExpired", "CreatedById", "ModifiedById") VALUES
    ('7f1b103c-df15-82b0-eab4-77d26415479c', 'Jane Doe', 'Name', '2795dd03-bacf-e011-92c3-00155d04c01d', '6513270e-269e-0d37-f2a7-4de452e6b438', '100000000000001', '998877665544332', 'practice-token-of-jane', false, false, '6b0d549b-6f03-675a-1600-a35a099950d8', '6b0d549b-6f03-675a-1600-a35a099950d8'),
    ('66d22876-72fd-f202-2a96-fb1a14a0f9e7', 'Brand "Ocean"', 'Name', '2795dd03-bacf-e011-92c3-00155d04c01d', '7f3b869f-34f3-4f20-ab4d-7480a5fdf647', '100000000000002', '998877665544332', 'practice-token-of-the-brand', true, false, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00'),
    ('230d977e-e225-7159-4720-771f8ca81811', '@ocean', 'Name', 'e7139487-bad3-e011-92c3-00155d04c01d', '7f3b869f-34f3-4f20-ab4d-7480a5fdf647', '555001', 'twitter-practice-key', 'practice-token-of-twitter', false, false, '410006e1-ca4e-4502-a9ec-e54d922d2c00', '410006e1-ca4e-4502-a9ec-e54d922d2c00');

INSERT INTO "ContactCommunication" ("Id", "CommunicationTypeId", "Number", "Position", "SocialMediaId", "ContactId") VALUES
    ('8cdb305f-dd2e-1609-6e36-aab0d1bc52d9', '2795dd03-bacf-e011-92c3-00155d04c01d', 'Jane Doe', 0, '100000000000001', '6b0d549b-6f03-675a-1600-a35a099950d8');
