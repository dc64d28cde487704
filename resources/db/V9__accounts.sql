-- Who may sign in (登录), as which role. Where there is no account, nobody has to.

-- Accounts are retired, never removed: their names stand behind changes.
create table account (
    id uuid primary key,
    name varchar not null,
    account_role varchar not null,
    disabled boolean not null,
    password_set_at timestamp(6) with time zone not null,
    constraint account_name_once unique (name),
    constraint account_has_name check (name <> ''),
    constraint account_role_known check (account_role in ('REPORTER', 'REVIEWER', 'KEEPER'))
);

-- What a password is compared with; the log of changes does not know it. The newest of an account counts.
create table account_password (
    id uuid primary key,
    account_id uuid not null,
    hash varchar not null,
    constraint account_password_of_account foreign key (account_id) references account (id),
    constraint account_password_has_hash check (hash <> '')
);

-- Wrong guesses since the last right one, by which the next is slowed.
create table wrong_guess (
    account_id uuid primary key,
    guesses integer not null,
    guessed_at timestamp(6) with time zone not null,
    constraint wrong_guess_of_account foreign key (account_id) references account (id),
    constraint wrong_guess_counted check (guesses > 0)
);

grant select, insert, update on account to hengdao_app;
grant select, insert, delete on account_password, wrong_guess to hengdao_app;
