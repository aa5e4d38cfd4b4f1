// Written by scripts/openapi/main.ts from the API's own document. Do not edit.
export interface paths {
    "/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 离岗与代理，近一个月及以后 · Absences and stand-ins, from a month ago on */
        get: operations["listAbsences"];
        put?: never;
        /** 登记离岗与代理人 · Record an absence and who stands in */
        post: operations["addAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/absences/{absenceId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销离岗 · Take an absence back */
        post: operations["withdrawAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisal-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一期或一个项目可用的考核表 · The forms that a period or a project is appraised by */
        get: operations["listAppraisalForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核表 · Appraisal sheets */
        get: operations["listAppraisals"];
        put?: never;
        /** 新建考核表 · Start an appraisal sheet */
        post: operations["startAppraisal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals/{appraisalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张考核表 · An appraisal sheet */
        get: operations["readAppraisal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals/{appraisalId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认阅知本人的考核结果 · Acknowledge the result of one’s own sheet */
        post: operations["acknowledgeAppraisal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals/{appraisalId}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对本人的考核结果申诉 · Appeal against the result of one’s own sheet */
        post: operations["appealAppraisal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals/{appraisalId}/appeal/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁定申诉 · Have one’s say on an appeal */
        post: operations["judgeAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals/{appraisalId}/appeal/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回申诉 · Take one’s appeal back */
        post: operations["withdrawAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals/{appraisalId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 完成考核 · Complete the sheet */
        post: operations["completeAppraisal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals/{appraisalId}/raters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 由谁评价 · Who is asked to rate */
        get: operations["readRaters"];
        /** 确定由谁评价 · Say who rates */
        put: operations["nameRaters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals/{appraisalId}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 评分 · Save the scores so far */
        put: operations["scoreAppraisal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals/{appraisalId}/second-round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开第二轮，全体重新评分 · Open a second round, in which all rate anew */
        post: operations["openSecondRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/article-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 知识分类 · Categories of articles */
        get: operations["listArticleCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/article-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按正在书写的内容推荐文章 · Suggest articles for what is being written */
        get: operations["suggestArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 知识文章，最近修改在前 · List articles, latest change first
         * @description 联系人只看到公开发布的文章。`due=true` 只列到期待复核的。 Contacts see what is published for them. `due=true` lists what has to be looked at again.
         */
        get: operations["listArticles"];
        put?: never;
        /** 新建知识文章（草稿）· Write an article; it begins as a draft */
        post: operations["writeArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{articleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 阅读知识文章 · Read an article
         * @description 不带 `content` 时返回已发布的版本。 Without `content`, the version that is published.
         */
        get: operations["readArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{articleId}/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 指定维护人和复核日期 · Name its owner and the day of its review */
        put: operations["careForArticle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{articleId}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文章的各个版本 · Versions of an article */
        get: operations["listArticleContents"];
        put?: never;
        /** 写入新版本 · Write a new version */
        post: operations["rewriteArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{articleId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比较两个版本 · Compare two versions */
        get: operations["diffArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{articleId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布最新版本 · Publish the latest version */
        post: operations["publishArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{articleId}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评价是否有帮助 · Say whether it helped */
        post: operations["voteOnArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{articleId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤下文章 · Take an article away from its readers */
        post: operations["withdrawArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/asked-of-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待我答复 · What waits for my answer */
        get: operations["listAskedOfMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attendance-months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个人一个月的考勤 · A month of somebody’s, day by day
         * @description 本人的；有权查看全部的人可看所有人的。 One’s own, or anybody’s for whoever may read all.
         */
        get: operations["readAttendanceMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attendance-months/{month}/deductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 迟到早退扣款记入工资 · Take what lateness costs into the month’s pay */
        post: operations["deductLapses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attendance-months/{month}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 团队一个月的考勤 · The month of everybody whom one looks after */
        get: operations["readAttendanceTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看审计记录 · List who did or read what */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已计票的评优月份 · Months whose award is counted */
        get: operations["listAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个月的评优 · A month’s award */
        get: operations["readAward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{month}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准当选名单 · Approve the winners
         * @description 奖金同时记入所选月份的工资。 Each prize becomes a reward of that month’s pay, in the same transaction.
         */
        post: operations["approveAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{month}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同票时选定人选 · Say who of those with as many votes wins */
        post: operations["chooseAwardWinners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{month}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 本月不评 · Give the month’s award to nobody */
        post: operations["giveAwardToNobody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{month}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 计票 · Count a month’s nominations */
        post: operations["countAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{month}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不记名提名 · Nominate, anonymously and once
         * @description 令牌由提名人自己随机生成，不会保存；谁提过名与提名了谁分开存放，截止前密封，计票后销毁。 The token is made up by the voter and not kept. Who has nominated and whom is kept apart, sealed until one no longer nominates, and gone once it is counted.
         */
        post: operations["nominateForAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{month}/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核通过当选名单 · Pass the winners as they stand */
        post: operations["passAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/awards/{month}/vetoes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 否决一名人选 · Keep a nominee from the award */
        post: operations["vetoAwardNominee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个月里谁不在 · Who is away in a month
         * @description 请假和出差，不说请的是什么假。 Leave and trips; never which kind of leave.
         */
        get: operations["readAway"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/back-tests/{backTestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 历史试算的进度与结果 · A back-test’s progress and result */
        get: operations["readBackTest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/back-tests/{backTestId}/changes/{subjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 历史试算中一项变化的推算过程 · How one of a back-test’s changes came to be
         * @description 按现有记录分别以当时的规则和草案重新推算，逐步写明依据条文。 Worked out anew from what is recorded by now, under the rules as they were known then and under the draft, each step with its clause.
         */
        get: operations["readBackTestCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/back-tests/{backTestId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停止历史试算 · Stop a back-test
         * @description 停止排队或进行中的试算；已结束的照原样返回。 Stops one that is queued or running; one that has ended is answered as it ended.
         */
        post: operations["stopBackTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calibrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核校准 · Calibrations */
        get: operations["listCalibrations"];
        put?: never;
        /** 发起校准 · Open a calibration of a period */
        post: operations["openCalibration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calibrations/{calibrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次校准 · A calibration
         * @description 结果按姓名逐页读取：nextCursor 不为空时还有下一页；等级分布和份数是全部的。 Its results come page by page, by name: there are more where `nextCursor` is not null. Grades and counts are of all of them.
         */
        get: operations["readCalibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calibrations/{calibrationId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束校准并告知结果 · Close it and tell its results
         * @description 一次请求最多告知 40 份；还有 waiting 份未告知时仍为 open，以新的版本再次请求，直到 closed。 Tells up to 40 results in one request. While it is still open, `waiting` says how many are left: ask again with the new version until it is closed.
         */
        post: operations["closeCalibration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calibrations/{calibrationId}/results/{appraisalId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 校准一份结果 · Change a result, with a reason
         * @description If-Match 为考核表的版本，见 results 中的 version。 If-Match names the version of the sheet: `version` in `results`.
         */
        post: operations["calibrateResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/callers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按号码或名字查来电者 · Find who is calling by number or name */
        get: operations["findCallers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 电话记录，最新在前 · List calls, latest first */
        get: operations["listCalls"];
        put?: never;
        /** 接起来电，或开始去电 · Take a call, or make one */
        post: operations["beginCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次来电或去电 · Read a call */
        get: operations["readCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 通话中记录 · Write down what is learnt during a call */
        patch: operations["changeCall"];
        trace?: never;
    };
    "/v1/calls/{callId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束通话：建单、记入工单或当场解决 · End a call */
        post: operations["endCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/career-goals/{goalId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 目标达成或放弃 · A goal was reached, or is given up */
        post: operations["endCareerGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clock-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 补卡 · Clockings asked for afterwards */
        get: operations["listClockCorrections"];
        put?: never;
        /** 申请补卡 · Ask for a clocking that was forgotten */
        post: operations["askClockCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clock-corrections/{clockCorrectionId}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批补卡 · Decide about a clocking asked for */
        post: operations["decideClockCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clockings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 打卡 · Clock in or out */
        post: operations["clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 考核结果的后续 · What came of results
         * @description 本人的；有权查看全部的人看到所有人的。 Those of the reader, or everyone’s for who sees all.
         */
        get: operations["listConsequences"];
        put?: never;
        /** 对考核结果作出处理 · Decide what comes of a result */
        post: operations["decideUponResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consequences/{consequenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项后续 · One of them */
        get: operations["readConsequence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consequences/{consequenceId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 本人申辩 · Answer to the case on one’s own grades */
        post: operations["replyToConsequence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consequences/{consequenceId}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 处理多次低等级 · Decide the case on repeated low grades */
        post: operations["decideConsequence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contract-statements/{statementId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核实承包进度 · Verify what was done of a contract */
        post: operations["verifyContractStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contract-statements/{statementId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回已核实的承包进度 · Take back what was verified of a contract
         * @description 由核实人以外有权核实的人撤回；当月工资已批准的，更正期间可以撤回。 By somebody else who may verify, while its month is not paid or is being corrected.
         */
        post: operations["withdrawContractStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crew-quantities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申报班组工程量 · Report what a crew did
         * @description 每行按当天的份额分到人。 Each line is shared by the shares of its day.
         */
        post: operations["reportCrewQuantity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 班组与份额 · Crews and their shares */
        get: operations["listCrews"];
        put?: never;
        /** 新建班组 · Add a crew */
        post: operations["addCrew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/crews/{crewId}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 调整班组份额 · Say how a crew shares from a day on
         * @description 已申报的不变；之后申报的按当天的份额分。 What is reported already stays as it was.
         */
        post: operations["changeCrewShares"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户列表 · List customers */
        get: operations["listCustomers"];
        put?: never;
        /** 新增客户 · Add a customer */
        post: operations["addCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出客户和联系人（CSV）· Export customers and contacts as CSV */
        get: operations["exportCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户档案 · Everything known of a customer */
        get: operations["readCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改客户名称或等级 · Change a customer’s name or level */
        patch: operations["changeCustomer"];
        trace?: never;
    };
    "/v1/customers/{customerId}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的产品，新建工单时选择 · A customer’s products, for a ticket to name */
        get: operations["listAssets"];
        put?: never;
        /** 登记产品或设备 · Add a product the customer has */
        post: operations["addAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/assets/{assetId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移除产品或设备 · Remove a product */
        post: operations["removeAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记联系人 · Add a contact */
        post: operations["addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改联系人的姓名、电话、邮箱或职务 · Change a contact’s name, telephone, address or post
         * @description `If-Match` 用该联系人的 version；已被他人修改时，errors 逐项说明现在的内容。换邮箱等于换人：原邮箱立即不能再进入。 `If-Match` takes the contact’s own version; where somebody changed it meanwhile, `errors` says what stands there now. Another address is another person: who had the old one is out at once.
         */
        patch: operations["changeContact"];
        trace?: never;
    };
    "/v1/customers/{customerId}/contacts/{contactId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移除联系人 · Remove a contact */
        post: operations["removeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记合同，在合同期内按其等级服务 · Add a contract; its level holds while it is in force */
        post: operations["addContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/contracts/{contractId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改合同的结束日期 · Say which day is a contract’s last */
        post: operations["endContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 写客户备注 · Write a note about a customer */
        post: operations["addCustomerNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户历任责任人 · Everyone who answered for a customer */
        get: operations["listPairHistory"];
        /** 指定第一、第二责任人 · Name the first and second responsible of a customer */
        put: operations["setPair"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户的全部工单，最近的在前 · All tickets of a customer, latest first */
        get: operations["listCustomerTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 从 CSV 文件导入客户和联系人 · Import customers and contacts from a CSV file
         * @description 支持 UTF-8 和 GB18030，最多 2,000 行；每位联系人一行，已有的客户也可以再加联系人；可先试运行。 UTF-8 or GB18030, 2,000 rows at most: a row for each contact, also of customers that are there already; `dryRun` only says what would happen.
         */
        post: operations["importCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/day-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 说明某天在哪里 · Say where one is on a day
         * @description 同一天以最后一次为准。 The last word of a day holds.
         */
        post: operations["sayOfDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 建议与事迹 · Suggestions, and what people did besides
         * @description of=mine 本人的；shown 公司内公开的；all 全部，须有评审权限。 Those of the reader, those that everyone may read, or all for who assesses them.
         */
        get: operations["listDeeds"];
        put?: never;
        /** 记录他人的事迹 · Record what somebody did */
        post: operations["recordDeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deeds/{deedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条建议或事迹 · A suggestion or a deed */
        get: operations["readDeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deeds/{deedId}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评审建议 · Adopt a suggestion or decline it */
        post: operations["assessSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deeds/{deedId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认建议的效果 · Confirm that a suggestion works */
        post: operations["confirmSuggestionEffect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deeds/{deedId}/reward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出奖励 · Propose a reward */
        post: operations["proposeReward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deeds/{deedId}/reward-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准奖励 · Approve a reward for a post
         * @description 最后一个岗位批准时，奖金同时记入所定月份的工资。 With the last approval every share becomes a reward of that month’s pay, in the same transaction.
         */
        post: operations["approveReward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deeds/{deedId}/reward-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不批准奖励 · Turn a reward down for a post */
        post: operations["turnDownReward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自动规则 · Rules by which the desk acts by itself */
        get: operations["listDeskRules"];
        put?: never;
        /** 新建自动规则 · Have the desk act by itself */
        post: operations["addDeskRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk-rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改或停用自动规则 · Change a rule of the desk or put it away */
        patch: operations["changeDeskRule"];
        trace?: never;
    };
    "/v1/desk-rules/{ruleId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规则的历次版本，最新在前 · How a rule read at each of its versions, latest first */
        get: operations["listDeskRuleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discipline-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 违纪案件 · Discipline cases */
        get: operations["listDisciplineCases"];
        put?: never;
        /** 立案 · Open a case */
        post: operations["openDisciplineCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discipline-cases/{disciplineCaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个违纪案件 · A case */
        get: operations["readDisciplineCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discipline-cases/{disciplineCaseId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 本人申辩 · Answer to the case against oneself */
        post: operations["replyToDisciplineCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discipline-cases/{disciplineCaseId}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 处理案件 · Decide a case */
        post: operations["decideDisciplineCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discipline-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 制度列出的违纪 · Breaches that the rules name */
        get: operations["readDisciplineRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 修订草案 · Drafts
         * @description 最新的在前；`open` 为未结束的草案。草案的内容见 `GET /v1/drafts/{draftId}`。 Newest first; `open` leaves out what was published or withdrawn. What a draft says is read with `GET /v1/drafts/{draftId}`.
         */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看草案 · Read a draft */
        get: operations["readDraft"];
        /** 修改草案 · Change a draft */
        put: operations["changeDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/accepted-outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 确认算例的新结果 · Accept the new outcomes of worked cases */
        put: operations["acceptOutcomes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/along": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 规则草案随条文草案一并提交 · Have a draft of rules go along with one of the text
         * @description 一并提交的草案由条文草案的审批一次通过、同日生效、同批发布，缺一不可；`textDraftId` 为 null 则改回单独提交。 They are submitted, passed and published as one, on the day of the text, or not at all; null lets the draft go by itself again.
         */
        put: operations["goAlong"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/back-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 草案的历史试算 · Back-tests of a draft */
        get: operations["listBackTests"];
        put?: never;
        /**
         * 用历史记录试算草案 · Try a draft on a past period
         * @description 在后台分批进行，读取其进度即可。 Goes on in the background: read it to see how far it is.
         */
        post: operations["startBackTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发布前检查 · What the system sees in a draft */
        get: operations["checkDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 草案改了什么 · What a draft changes */
        get: operations["diffDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/facts-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用草案试算要填什么 · What trying a draft asks for */
        get: operations["readDraftFactsForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/lone-submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 自行通过无人能签的环节并提交 · Submit, passing alone what nobody else could
         * @description 只通过除起草人外无人能签的环节，理由记入签署；其余环节照常。三十天内还有人能签的环节，以及只因有人参与起草一并提交的规则才无人能签的环节，不能自行通过，见检查里的 `stuckAt`；每一环节都有人能签时不受理。 Only stations that nobody but its authors could pass, now or within the last thirty days (`stuckAt` of the checks), and none that only authors of rules going along could; refused where nobody is missing. The reason stays with the signature.
         */
        post: operations["submitDraftAlone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 草案合并到最新版的样子 · A draft on the newest version */
        get: operations["rebaseDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按撤回的草案重新起草 · Draft anew what a withdrawn draft said */
        post: operations["renewDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交审批 · Submit a draft */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用草案试算 · Try a draft on given facts */
        post: operations["tryDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核或批准草案，或退回 · Pass a draft, or return it */
        post: operations["judgeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回草案 · Withdraw a draft */
        post: operations["withdrawDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List events of the last 30 days, oldest first; those no endpoint has yet with delivered=false */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/field-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 野外工作天数 · Days on site that the pay of a month goes by */
        get: operations["readFieldDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传文件 · Upload a file
         * @description 正文即文件内容，须带 `Content-Length`，最大 25 MB；类型以文件内容为准。 The body is the file itself, with its `Content-Length`, 25 MB at most; its type is what its bytes say.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/form-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览网站表单 · See how a form would look */
        post: operations["previewForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 网站表单列表 · List the forms for the company’s site */
        get: operations["listForms"];
        put?: never;
        /** 新建网站表单 · Add a form */
        post: operations["addForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{formId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看网站表单 · Read a form */
        get: operations["readForm"];
        /** 修改网站表单 · Change a form */
        put: operations["changeForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/given-back.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 多发工资退回清单（入账用）· Everything that was given back, for bookkeeping */
        get: operations["exportGivenBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/given-back/{givenBackId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销多发工资退回 · Take back that it was given back */
        post: operations["withdrawGivenBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务分组 · Groups of the service desk */
        get: operations["listGroups"];
        put?: never;
        /** 新建分组 · Set up a group */
        post: operations["addGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改或解散分组 · Change or dissolve a group */
        patch: operations["changeGroup"];
        trace?: never;
    };
    "/v1/groups/{groupId}/members/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 登记组员及专长 · Take someone into a group, with what they are good at */
        put: operations["setGroupMember"];
        post?: never;
        /** 移出分组 · Take someone out of a group */
        delete: operations["removeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/growth-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记考试、考核或证书 · Record a test, an assessment or a certificate */
        post: operations["recordGrowth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/growth-records/{recordId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一条登记 · Say that a record does not count */
        post: operations["takeBackGrowthRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/growth-records/running-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 证书与资格的有效期 · What runs out, the soonest first */
        get: operations["listRunningOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 留存提成 · Commission earned, paid and held
         * @description 本人的；有权查看全部工资的人可看所有人的。 One’s own, or everyone’s for who sees all pay.
         */
        get: operations["listHeldPay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-pay.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 留存提成清单（入账用）· Everything that is held, for bookkeeping */
        get: operations["exportHeldPay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 离职人员的留存发放 · Payments of what was held of people who have left */
        get: operations["listHeldPayouts"];
        put?: never;
        /**
         * 准备发放 · Prepare a payment apart from a run
         * @description 金额由规则得出。 The rules say how much.
         */
        post: operations["prepareHeldPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-payouts/{heldPayoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一笔留存发放 · One such payment */
        get: operations["readHeldPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-payouts/{heldPayoutId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准发放 · Approve a payment, or decline it */
        post: operations["decideHeldPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-payouts/{heldPayoutId}/payee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 收款账户与未结欠款 · Where such a payment would go, and what its person owes */
        get: operations["readHeldPayee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-payouts/{heldPayoutId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记已发放 · Record that it was paid */
        post: operations["payHeldPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-payouts/{heldPayoutId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回准备的发放 · Take a prepared payment back */
        post: operations["withdrawHeldPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邀请列表 · List invitations */
        get: operations["listInvitations"];
        put?: never;
        /**
         * 邀请人员加入 · Invite a person
         * @description 链接只在这里显示一次；对方已是客户联系人的，链接发到本人邮箱，不在此显示。 The link is shown here once; that of somebody who is a contact already goes to their own address instead.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{invitationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回邀请 · Withdraw an invitation */
        post: operations["withdrawInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接受邀请 · Accept an invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leave-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 有哪些假 · Kinds of leave to choose from */
        get: operations["readLeaveChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leave-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 请假 · Leave
         * @description 本人的；有权查看全部的人看到所有人的，或只看待审批的。 One’s own, or everyone’s for who sees all; or what waits.
         */
        get: operations["listLeaveRequests"];
        put?: never;
        /**
         * 请假 · Ask for leave
         * @description 占用哪些工作日、怎样发工资由制度决定；批准之前不生效。 Which working days it takes and how they are paid is the rules’ to say; nothing holds before it is approved.
         */
        post: operations["requestLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leave-requests/{leaveRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次请假 · Leave that was asked for */
        get: operations["readLeaveRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leave-requests/{leaveRequestId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提前返岗销假 · Cut leave short: somebody is back before it ends
         * @description 没有休的半天退回；涉及的月份工资已批准的，通知办理工资的人更正。 Half days not taken are given back; whoever prepares pay is told where the month was approved.
         */
        post: operations["cutLeaveShort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leave-requests/{leaveRequestId}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批请假 · Approve leave or decline it */
        post: operations["decideLeaveRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leave-requests/{leaveRequestId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回请假 · Take leave back */
        post: operations["withdrawLeaveRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leavings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 离职 · Leavings
         * @description 与本人有关的；有权查看全部的人看到所有人的。 Those that concern the reader, or everyone’s for who sees all.
         */
        get: operations["listLeavings"];
        put?: never;
        /** 登记离职 · Record that somebody leaves */
        post: operations["recordLeaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leavings/{leavingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次离职 · A leaving */
        get: operations["readLeaving"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leavings/{leavingId}/access-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立即终止权限 · End a leaver’s access at once */
        post: operations["endAccessNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leavings/{leavingId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结离职 · Complete a leaving */
        post: operations["completeLeaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leavings/{leavingId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移交、确认或退回一项 · Hand an item over, confirm it or return it */
        post: operations["enterHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leavings/{leavingId}/last-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 商定最后工作日 · Agree on the last day */
        post: operations["agreeLastDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leavings/{leavingId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新打开已办结的离职 · Open a completed leaving again */
        post: operations["reopenLeaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leavings/{leavingId}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把仍在名下的事项转给他人 · Give what still hangs on a leaver to somebody else
         * @description 逐项或全部；不能转的逐项说明原因，其余照转。 Some of it or all; what cannot be given says why, the rest is given.
         */
        post: operations["takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leavings/{leavingId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回离职 · Take a leaving back */
        post: operations["withdrawLeaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 来信，最新在前 · List what came in, latest first */
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看来信 · Read a letter, with its files and why one would not be taken */
        get: operations["readLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 来信转工单 · Make a ticket of a held letter */
        post: operations["acceptLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}/addition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 来信加入工单 · Put a held letter onto a ticket
         * @description `customer` 算客户的回复，发件人从此是该客户的联系人；`colleague` 记为内部备注。不写 `ticketId` 时加入所回复的工单。 `customer` counts as the customer’s word, and its sender stands in their book from then on; `colleague` is a note. Without a `ticketId` it goes onto the ticket whose reply address it was sent to.
         */
        post: operations["addLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 来信不处理 · Put a held letter away */
        post: operations["dismissLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 来信原格式 · A letter as it was laid out, made safe */
        get: operations["readLetterPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载邮件原件 · Download a letter as it came */
        get: operations["readRawLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复待处理 · Have a letter wait again that was put away */
        post: operations["restoreLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待处理来信数 · How many letters wait to be sorted */
        get: operations["countHeldLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 实时队列（WebSocket）· Watch the queue live (WebSocket) */
        get: operations["openLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 宏：公司共用的和自己的 · Macros: the company’s and your own */
        get: operations["listMacros"];
        put?: never;
        /** 新建宏 · Keep a macro */
        post: operations["addMacro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/macros/{macroId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改或停用宏 · Change a macro or put it away */
        patch: operations["changeMacro"];
        trace?: never;
    };
    "/v1/mail-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邮件设置 · How the company takes mail */
        get: operations["readMailSettings"];
        /** 修改邮件设置 · Change how the company takes mail */
        put: operations["changeMailSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录者 · Who is signed in, and what they may do */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改自己的语言 · Change one’s language */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/v1/missing-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未申报工程量的项目 · Projects without a statement for a month */
        get: operations["listMissingStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的通知是否发邮件 · Whether your notices come by mail as well */
        get: operations["readNoticeMail"];
        /**
         * 选择通知是否发邮件 · Choose whether your notices come by mail
         * @description `at_once` 每分钟汇总，`daily` 每天早上八点汇总；邮件里只有工单号和链接。 `at_once` sums up each minute, `daily` at eight in the morning; a mail holds numbers and links alone.
         */
        put: operations["chooseNoticeMail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的通知，最新在前 · List your own notices, the latest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 标为已读或未读 · Mark a notice as read or not */
        put: operations["markNotice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 到此为止全部已读 · Mark everything up to a notice as read */
        post: operations["readNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outgoing-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发信记录，最新在前 · List what went out, latest first */
        get: operations["listOutgoingMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可采用的规章制度 · Regulations to adopt */
        get: operations["listPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packs/{packId}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采用一部规章制度 · Adopt a regulation */
        post: operations["adoptPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packs/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 一次采用几部规章制度 · Adopt several regulations at once */
        post: operations["adoptPacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packs/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 几部制度都作规定的事项 · Subjects that several regulations govern
         * @description `packs` 为逗号分隔的编号，如 `R05,R06`；已登录时与现行制度一并比较。 `packs` are numbers parted by commas; signed in, they are held against what is in use too.
         */
        get: operations["listPackConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 奖罚 · Rewards and penalties */
        get: operations["listPayLines"];
        put?: never;
        /** 记一笔奖罚 · Record a reward or a penalty */
        post: operations["addPayLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-lines/{payLineId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销一笔奖罚 · Take back a reward or a penalty of a month that is not approved */
        post: operations["reversePayLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工资核算 · Pay runs */
        get: operations["listPayRuns"];
        put?: never;
        /** 新建月度工资核算，或为指定人员单独核算 · Start a month’s pay run, or a separate one for people by name */
        post: operations["startPayRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次工资核算 · A pay run */
        get: operations["readPayRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准工资 · Approve the run */
        post: operations["approvePayRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/approvers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁可以批准这次工资 · Who may approve a run, and why others may not */
        get: operations["readPayApprovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/bank-file.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 银行代发文件 · The bank’s file of an approved run */
        get: operations["readBankFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/calculation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 计算工资 · Calculate the run */
        post: operations["calculatePayRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与上次工资逐人对照 · A run beside the last one, person by person */
        get: operations["comparePayRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正已批准的月份 · Start the correction of an approved month */
        post: operations["startPayCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工资明细（入账用）· Every line of an approved run, for bookkeeping */
        get: operations["exportPayLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/pay-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打印工资表 · A calculated run as a list to be printed and signed */
        get: operations["printPayList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/pay.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工资表（Excel）· The pay list and every line of an approved run, as a workbook */
        get: operations["exportPayWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/payees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发放名单 · Whom an approved run pays, and where to */
        get: operations["listPayees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记已发放 · Record that an approved run was paid */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-runs/{payRunId}/payment/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正发放日期 · Say that a run was paid on another day, as someone else than recorded it */
        post: operations["correctPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工资条 · Pay slips */
        get: operations["listPaySlips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-slips/{paySlipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张工资条及其依据 · A pay slip, and why each amount */
        get: operations["readPaySlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-slips/{paySlipId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复对工资条的疑问 · Answer what was asked of a slip */
        post: operations["answerPaySlip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-slips/{paySlipId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认本人的工资条 · Confirm one’s own slip */
        post: operations["confirmPaySlip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-slips/{paySlipId}/given-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记多发工资退回 · Record that what was paid too much was given back */
        post: operations["recordGivenBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-slips/{paySlipId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对本人的工资条提出疑问 · Question one’s own slip, or a line of it */
        post: operations["questionPaySlip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pay-slips/{paySlipId}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁看过这张工资条 · Who has seen a pay slip */
        get: operations["listPaySlipReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员列表 · List the people of the company */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改人员的姓名、角色或停用 · Change a person’s name or role, or end their access */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/v1/people/{personId}/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 收款账户，本人或财务、人事可看 · Where a person’s pay goes, to themselves, finance and HR */
        get: operations["listBankAccounts"];
        put?: never;
        /** 登记收款账户 · Record where a person’s pay goes */
        post: operations["addBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/bank-accounts/{accountId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 本人对收款账户提出异议 · Say that an account recorded for you is not yours */
        post: operations["objectToBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/career-goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 制定职业发展目标 · Set what somebody aims at */
        post: operations["setCareerGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某人的排班与工作量上限 · When and how much a person works */
        get: operations["readDuty"];
        /** 设置排班与工作量上限 · Say when and how much a person works */
        put: operations["setDuty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/employments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任职记录 · A person’s employments */
        get: operations["listEmployments"];
        put?: never;
        /**
         * 登记任职 · Record an employment
         * @description 涉及工资已批准的月份时，须先开始更正该月。 Where a month that it counts in is approved, only while a correction of that month is open.
         */
        post: operations["addEmployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/employments/{from}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正任职记录 · Correct what an employment says, or take it away
         * @description 涉及工资已批准的月份时，须先开始更正该月；原来的记录和理由都保留。 Where a month that it counts in is approved, only while a correction of that month is open; what it said, and why that changed, stays on record.
         */
        post: operations["correctEmployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/field-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记野外工作天数 · Record the days on site of a person’s month */
        post: operations["recordFieldDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/field-days/{month}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正野外工作天数 · Correct the days on site of a person’s month */
        post: operations["correctFieldDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个人的成长 · Where a person stands and what the next level takes
         * @description 本人的；有权查看全部的人可看所有人的。 One’s own, or anybody’s for whoever may read all.
         */
        get: operations["readGrowth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/paid-elsewhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 注明不在本公司发薪 · Record that a person is not paid here */
        post: operations["recordPaidElsewhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/paid-elsewhere/{paidElsewhereId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销“不在本公司发薪” · Take back that a person is not paid here */
        post: operations["withdrawPaidElsewhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/reach-days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一天的联系按制度算什么 · What a day’s attempts to reach somebody come to */
        get: operations["readReachDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/report-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 谁要交哪种报告 · Say who owes which report from a day on */
        put: operations["nameReportDuty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/workplace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 在总部还是外地上班 · Say where somebody works from a day on */
        put: operations["setWorkplace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 个人承包 · Personal contracts
         * @description 本人的；有权查看全部的人可看所有人的。 One’s own, or everybody’s for whoever may read all.
         */
        get: operations["listPersonalContracts"];
        put?: never;
        /** 提出个人承包 · Propose a personal contract */
        post: operations["proposePersonalContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一份承包 · Read a personal contract */
        get: operations["readPersonalContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-contracts/{contractId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审批个人承包 · Approve or decline a personal contract
         * @description 同意后自停发日起停发工资。 Approved, pay stops from the day that the rules say.
         */
        post: operations["decidePersonalContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-contracts/{contractId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束个人承包 · End a personal contract
         * @description 次日起按原级别恢复工资；离职的最晚到最后工作日结束。 Pay goes on the day after, at the level it stopped at; of whoever leaves it ends with the last day at the latest.
         */
        post: operations["endPersonalContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-contracts/{contractId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 承包进度 · What was done of a contract */
        get: operations["listContractStatements"];
        put?: never;
        /**
         * 申报承包进度 · Report what was done of a contract
         * @description 核实之后按合同总价的米数比例计酬。 Once verified it earns its share of the price.
         */
        post: operations["reportContractStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/doors/{company}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 门户属于哪家公司 · Whose portal this is */
        get: operations["readPortalDoor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用链接进入门户 · Enter the portal by a link */
        post: operations["enterPortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/entry/door": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 链接通往哪家公司的门户；不会用掉链接 · Whose portal a link leads to; it stays good */
        post: operations["readPortalEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请登录链接 · Ask for a link to the portal
         * @description 无论邮箱是否为客户联系人，答复都相同。 The answer is the same whether or not the address is a contact’s.
         */
        post: operations["askForPortalLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 程序中的岗位及担任人 · List the posts that procedures name, and who holds them */
        get: operations["listPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{post}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 指定岗位的担任人 · Say who holds a post */
        put: operations["fillPost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 在岗情况 · Who is there now */
        get: operations["listPresence"];
        put?: never;
        /** 设置自己的在岗状态 · Say whether one is there */
        post: operations["sayPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedure-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办事记录，最近发起在前 · List procedures as they are carried out, latest first
         * @description `mine=true` 只列由本人负责或等本人表态的；`overdue=true` 只列逾期的，到期早的在前。 `mine=true` lists what the reader sees through or has to answer; `overdue=true` what is late, by its day.
         */
        get: operations["listProcedureRecords"];
        put?: never;
        /** 发起事项 · Start a procedure */
        post: operations["startProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedure-records/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看办事记录 · Read a procedure as it is carried out */
        get: operations["readProcedureRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedure-records/{recordId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记办理情况 · Enter what was done
         * @description 哪些事项可登记、由谁登记，由规则决定；最后一项登记后自动办结。 What may be entered, and by whom, is the rule’s to say; the last thing it asks for finishes the record.
         */
        post: operations["enterInProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedure-records/{recordId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件 · Download a file of a record */
        get: operations["readProcedureFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedure-records/{recordId}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 移交给他人负责 · Give a record to someone else to see through */
        put: operations["handOverProcedure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现行的办事程序 · List the procedures in force */
        get: operations["listProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/procedures/{ruleSetId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设定周期事项的负责人 · Say whose a recurring duty is
         * @description 到期前若干天自动建立一条办事记录；做完后按规则排下一次。 A record opens by itself so many days before it is due; when it is done, the rule sets the next time.
         */
        put: operations["scheduleProcedure"];
        post?: never;
        /** 取消周期 · Let a duty no longer come round */
        delete: operations["unscheduleProcedure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工程项目 · Projects */
        get: operations["listProjects"];
        put?: never;
        /** 新建工程项目 · Add a project */
        post: operations["addProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看工程项目 · Read a project */
        get: operations["readProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记完工 · Record that a project is completed
         * @description 余料退回之日为完工日；已登记的可附理由更正，on 为 null 即撤回。 The day surplus goods are back; one that was recorded is corrected with a reason, or taken back with null.
         */
        post: operations["completeProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换项目负责人 · Make someone else responsible for a project */
        post: operations["changeProjectResponsible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/settlements/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 结算台账 · The ledger of one person on one project */
        get: operations["listSettlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 晋级申请 · Levels that were asked for */
        get: operations["listPromotions"];
        put?: never;
        /**
         * 申请高一级别，或为他人提出 · Ask for a level, for oneself or for somebody else
         * @description 条件全部满足才能申请；破例只能由他人提出，并写明理由。 Every condition has to be met; an exception is asked for by somebody else, with its reason.
         */
        post: operations["askPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotions/{promotionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批晋级 · Approve a level, or decline it */
        post: operations["decidePromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotions/{promotionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回晋级申请 · Take a request for a level back */
        post: operations["withdrawPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-forms/{formId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 表单要填什么，供自建页面使用 · What a form asks for, for a site’s own page */
        get: operations["readPublicForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-forms/{formId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传随表单提交的文件 · Upload a file to send along
         * @description 正文即文件内容，须带 `Content-Length`。最多 5 个，每个不超过 10 MB，合计不超过 15 MB；一天内未随表单提交的自动删除。 The body is the file itself, with its `Content-Length`: five at most, 10 MB each, 15 MB together. What is not sent along within a day is removed.
         */
        post: operations["uploadFormFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-forms/{formId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交表单 · Send what was filled in
         * @description 无论邮箱是否为客户联系人，答复都相同。 The answer is the same whether or not the address is a contact’s.
         */
        post: operations["submitForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quantities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 月度工程量 · Quantities by month */
        get: operations["listQuantities"];
        put?: never;
        /** 申报工程量 · Report a quantity */
        post: operations["reportQuantity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quantities/{quantityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一份工程量 · Read a statement of work
         * @description refusal 说明按当月规则为何还不能计酬，如单价表没有的管径。 refusal says why pay could not count it yet.
         */
        get: operations["readQuantity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quantities/{quantityId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核实工程量 · Verify a quantity
         * @description 他人在同一项目、同一月份申报了相同的一段时，须写明是另外哪一段。 Where somebody else reported the same work, say which other piece it is.
         */
        post: operations["verifyQuantity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quantities/{quantityId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回已核实的工程量 · Take a verified quantity back
         * @description 由核实人以外有权核实的人撤回；当月工资已批准的，更正期间可以撤回。 By somebody else who may verify, while its month is not paid or is being corrected.
         */
        post: operations["withdrawQuantity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/questions/{questionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定一个待定问题 · Decide an open question
         * @description 首次从选项中作出的回答立即生效；其他回答写入草案，同一套规则的回答合在一份里，提交并获批准后生效。 A first answer by an option holds at once; any other goes into a draft, in which those about the same rules gather until it is submitted.
         */
        post: operations["decideQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-links/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用链接评分，考核完成前可改 · Give a score by a link */
        post: operations["rateByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rating-links/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用链接打开评价 · Open what one is asked to rate by its link */
        post: operations["readRatingByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等我评价的人 · Whom I am asked to rate */
        get: operations["listRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ratings/{ratingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份评价 · What one is asked to rate */
        get: operations["readRating"];
        /** 评分，考核完成前可改 · Give a score; it may be changed until completion */
        put: operations["rateReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reach-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 联系记录 · Attempts to reach people
         * @description 本人的；有权查看全部的人看到所有人的。 At oneself, or at everyone for who sees all.
         */
        get: operations["listReachAttempts"];
        put?: never;
        /**
         * 记录一次联系 · Write down an attempt to reach somebody
         * @description 只作证据，不会因此算旷工；没有联系上的，本人会收到通知。 Evidence alone: nothing counts by it. Whoever was not reached is told.
         */
        post: operations["recordReachAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reach-attempts/{attemptId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回误记的联系 · Take back an attempt that was written down by mistake
         * @description 由记录人撤回；记录和原因保留，不再作证据。当天提出旷工后不能撤回。 By whoever wrote it down; it stays on record with the reason, and is no evidence any more. Not once the day was proposed as an absence.
         */
        post: operations["takeReachAttemptBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recorded-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记离职人员的书面申请 · Record the written application of somebody who has left */
        post: operations["recordRestApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本公司的规章制度 · The company’s regulations */
        get: operations["listRegulations"];
        put?: never;
        /**
         * 自拟一部规章制度 · Write a regulation of one’s own
         * @description 不写 `firstVersion` 时只是起草：有一份草案，经审批通过后才施行。`at_once` 保存即施行，记录中注明未经审批。 Unless `firstVersion` says otherwise it is only begun, with a draft that has to pass its path; `at_once` puts it in force as it is saved, and the record says that nobody approved it.
         */
        post: operations["writeRegulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 条款与由其产生的规则 · Clauses and the rules they gave rise to */
        get: operations["readRegulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 阅知情况 · Who has read it
         * @description `missing` 为尚未阅知的人员，`acknowledged` 为已经阅知的人员。 `missing` are those who have yet to read it, `acknowledged` those who have.
         */
        get: operations["readAcknowledgements"];
        put?: never;
        /** 已阅知 · Read and understood */
        post: operations["acknowledgeRegulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/dependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 废止一部制度会影响什么 · What rests on a regulation */
        get: operations["listRegulationDependents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 条文两个版本的差别 · How two versions of a text differ
         * @description 不写版本时比较最新版与其前一版。 Without versions, the newest is compared with the one before.
         */
        get: operations["diffRegulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 起草条文修订 · Draft a change of a regulation’s text
         * @description `rules` 为一并提交的规则草案及其版本号；有一份不能一并提交，整个请求不成立。 `rules` are the drafts of rules that go along from the start, with their versions; where one of them cannot, nothing is begun.
         */
        post: operations["draftText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/pack-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 所采用的制度有何更新 · What has changed in the pack since it was adopted
         * @description 没有更新时为 `null`。 `null` where there is nothing new.
         */
        get: operations["readPackUpdate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/pack-update/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂不采用这次更新 · Leave the pack’s changes aside */
        post: operations["dismissPackUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/pack-update/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按更新起草修订 · Draft the changes of the pack */
        post: operations["draftPackUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/path-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 起草审批路径的修改 · Draft a change of what changes have to pass
         * @description 经现行审批路径通过后生效，清空路径也不例外。 It holds once it has passed the path that stands now, also where it empties it.
         */
        post: operations["draftPath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按建议决定多个待定问题 · Decide several questions as their text proposes
         * @description 每套规则只写一个新版本；不能按建议填写的问题保留不动并说明原因。 One new version for each rule set; what cannot be filled as proposed is left open, and said.
         */
        post: operations["takeProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 新建一套规则 · Begin a rule set of one’s own
         * @description 建立后尚未施行，草案通过审批后才施行。 Nothing is decided by it before its draft is approved.
         */
        post: operations["startRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regulations/{regulationId}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 制度正文与修订记录 · A regulation’s text and its revision record */
        get: operations["readText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports-due/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个人一个月该交的报告 · The reports that somebody owes in a month
         * @description 本人的；有权查看全部的人可看所有人的。 One’s own, or anybody’s for whoever may read all.
         */
        get: operations["readReportsDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports-due/{month}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 团队一个月的报告 · The reports of everybody whom one looks after */
        get: operations["readTeamReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resignations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交本人的辞职信 · Hand in one’s own letter of resignation
         * @description 从今天起计算期限；最后工作日由公司的规则得出。 The notice counts from today; the rules say the last day.
         */
        post: operations["resign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responsible-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各客户现任第一、第二责任人 · Who answers for each customer now */
        get: operations["listPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rest-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请发放留存提成 · Apply for one’s own held commission */
        post: operations["applyForRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rest-applications/{applicationId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批留存提成申请 · Decide an application */
        post: operations["decideRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保存期限 · How long what belongs to closed tickets is kept */
        get: operations["readRetention"];
        /** 修改保存期限 · Change how long what is kept, and say why */
        put: operations["changeRetention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 暂停删除的工单 · Tickets of which nothing is removed */
        get: operations["listHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试算：现在会删除什么 · What would be removed now under these periods */
        get: operations["previewRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近按期限删除了什么 · What was removed by the periods lately */
        get: operations["listRemovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 制度列出的奖励 · Rewards that the rules name */
        get: operations["readRewardRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以制定的规则种类 · Kinds of rules to write
         * @description 写明 `regulationId` 时，说明在这部制度中新建是否会与施行中的同类规则冲突。 With `regulationId`, each says what stands in its way there.
         */
        get: operations["listRuleKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规则集 · Rule sets */
        get: operations["listRuleSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets/{ruleSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个规则集及其各版本 · A rule set and its versions
         * @description 不指定时给出今天生效的版本（还没有生效过的，给出最新一版）；`version` 指定某一版，`validAt` 问某一时刻施行的是哪一版，`knownAt` 只看那时已经记录的。`summary.version` 与 ETag 总是最新的版本号。 Shows the version in force today unless asked for another; the newest, where none has been in force yet. `version` names one, `validAt` asks which decides at a moment, `knownAt` looks only at what had been recorded by then. `summary.version` and the ETag are always the newest number.
         */
        get: operations["readRuleSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets/{ruleSetId}/dependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 废止一套规则会影响什么 · What rests on a rule set */
        get: operations["listRuleSetDependents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets/{ruleSetId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则两个版本的差别 · How two versions of a rule set differ
         * @description 不写版本时比较最新版与其前一版。 Without versions, the newest is compared with the one before.
         */
        get: operations["diffRuleSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets/{ruleSetId}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 起草规则修订 · Draft a change of rules
         * @description 写明 `goesWith` 时，随那份条文草案一并提交。 With `goesWith` it goes along with that draft of the text from the start.
         */
        post: operations["draftRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets/{ruleSetId}/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 留作算例 · Keep a case with its rule set */
        post: operations["keepExample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets/{ruleSetId}/examples/{exampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除算例 · Keep a case no longer */
        delete: operations["dropExample"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets/{ruleSetId}/facts-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 试算要填什么 · What a try-out asks for */
        get: operations["readFactsForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets/{ruleSetId}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算 · Try the rules on given facts */
        post: operations["tryRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets/{ruleSetId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布新版本 · Publish the next version */
        post: operations["publishRuleVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rulebook.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出全部制度与规则 · Export the whole rulebook
         * @description 同样的内容导出为同样的字节。 The same content is exported as the same bytes.
         */
        get: operations["exportRulebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rulebook/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入制度与规则 · Import a rulebook
         * @description 新的内容直接写入；对现有内容的修改成为草案，走各自的审批路径。最大 2 MB。 What is new is written; changes of what there is become drafts on their approval paths. At most 2 MB. 新的内容早于现在生效的，须以 `retroactiveReason` 写明理由。 What is new and begins in the past needs `retroactiveReason`. 试导入（`dryRun`）不要求理由，以 `reachesBack` 说明导入时要不要。 A dry run asks for none: it says by `reachesBack` whether the import will.
         */
        post: operations["importRulebook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rulebook/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等我审批和阅知的制度事项 · What of the rulebook waits for me */
        get: operations["readRulebookWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户满意度及其依据 · Customer satisfaction, and how it came to be */
        get: operations["readSatisfaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保存的视图：公司共用的和自己的 · Saved views: the company’s and your own */
        get: operations["listSavedViews"];
        put?: never;
        /** 保存视图 · Save a view */
        post: operations["addSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改或停用视图 · Change a saved view or put it away */
        patch: operations["changeSavedView"];
        trace?: never;
    };
    "/v1/saved-views/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各视图里有多少工单 · How many tickets are in each saved view */
        get: operations["countSavedViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 搜索工单、知识或客户，最相关的在前，其次最新 · Search tickets, articles or customers, nearest and latest first
         * @description 联系人只能搜到本单位工单的公开内容和公开发布的知识。 A contact finds what is public on their own company’s tickets, and the articles that are for them.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 续期登录 · Renew a browser’s session */
        post: operations["renewSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登录 · Sign in */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出登录 · Sign out */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 企业注册 · Sign a company up */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skipped-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 越过排在前面的工单受理的记录 · Who took a ticket past others that came first */
        get: operations["listSkips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 驻点与当月补贴 · Who is stationed where in a month
         * @description 本人的；有权查看全部出差的人可看所有人的。 One’s own, or everybody’s.
         */
        get: operations["readStations"];
        put?: never;
        /** 登记驻点 · Record that somebody is stationed at a regional office */
        post: operations["addStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stations/{stationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束驻点 · End it with its last day */
        post: operations["endStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stoppages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 停工放假 · Shutdowns that reach into a month */
        get: operations["readStoppages"];
        put?: never;
        /** 登记停工放假 · Record an announced shutdown */
        post: operations["addStoppage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stoppages/{stoppageId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销停工放假 · Take a shutdown back */
        post: operations["withdrawStoppage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提合理化建议 · Make a suggestion */
        post: operations["makeSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-links/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用链接评分，只能一次 · Answer a survey by its link, once */
        post: operations["answerSurveyByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-links/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用链接打开回访问卷 · Open a survey by its link */
        post: operations["readSurveyByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey-links/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以后不再回访 · Not be asked again */
        post: operations["refuseSurveysByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回访与评分，最近关闭在前 · List surveys, the latest closing first */
        get: operations["listSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回复模板：公司共用的和自己的 · Templates: the company’s and your own */
        get: operations["listTemplates"];
        put?: never;
        /** 新建回复模板 · Keep a template */
        post: operations["addTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改或停用回复模板 · Change a template or put it away */
        patch: operations["changeTemplate"];
        trace?: never;
    };
    "/v1/ticket-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单统计 · A stretch of the desk in figures
         * @description 从 `from` 到 `to`，两天都算在内，最多 184 天。 From one day to another, both included; at most 184 days.
         */
        get: operations["readTicketFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工单台账，最新提交在前 · List all tickets ever opened, latest first */
        get: operations["listTicketRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket-records.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出一段时间提交的工单（CSV）· Export the tickets opened in a stretch as CSV */
        get: operations["exportTicketRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公司的工单状态 · The states that the company’s tickets may stand in */
        get: operations["listTicketStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用过的标签，最近用过的在前 · Tags that were used, the latest first */
        get: operations["listTicketTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 首次响应与解决用时 · How long answers and solutions took
         * @description 统计从 `from` 到 `to` 关闭的工单：时限时钟计入的营业时间，不含暂停；没有约定时限的不计入。 Of the tickets closed in these days: the working time that their clocks counted, without pauses. What was promised nothing is not counted.
         */
        get: operations["readTicketTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket-times/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用时统计所含的工单，用时最长的在前 · The tickets behind such a figure, the longest first */
        get: operations["listMeasuredTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单队列，最近到期在前 · List tickets, what is due first comes first
         * @description `all` 是未关闭的全部工单，`archived` 是已归档的；`savedView` 按保存的视图列出，一页可能不满但仍有下一页；`sort` 可改按优先级、更新时间或编号排列，归档与保存的视图除外。`filter` 按工单号、主题、客户、联系人或负责人的名称筛选，含 `@` 时也按联系人邮箱开头筛选；`priority`、`type`、`channel`、`tag`（仅公司内部）、`assignee`（`me`、`nobody` 或人员编号）可用逗号列出多个，满足其一即可；归档除外，筛选后一页可能不满但仍有下一页。 `all` is every ticket that is not closed, `archived` what has left the desk; `savedView` lists by a saved view, whose pages may be short and still go on; `sort` lists by priority, last change or number instead, but not the archive nor a saved view. `filter` finds by number, subject, or the name of customer, contact or assignee, and with an `@` by how a contact’s address begins; `priority`, `type`, `channel`, `tag` (staff alone) and `assignee` (`me`, `nobody` or ids of people) take several values parted by commas, of which any will do. The archive is not narrowed; a narrowed page may be short and still go on.
         */
        get: operations["listTickets"];
        put?: never;
        /** 新建工单 · Open a ticket */
        post: operations["openTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按当前视图与筛选导出工单（CSV）· Export what the queue shows as CSV
         * @description 与工单队列同一份清单；最多查看 5000 张，未列完时末行注明。 The same list as the queue; at most 5,000 tickets are looked through, and the last line says so where there are more.
         */
        get: operations["exportTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看工单 · Read a ticket */
        get: operations["readTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改主题、优先级、类型或标签 · Change a ticket’s subject, priority, type or tags */
        patch: operations["changeTicket"];
        trace?: never;
    };
    "/v1/tickets/{ticketId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工单上的约定 · What was asked on a ticket, and what became of it */
        get: operations["listAgreements"];
        put?: never;
        /** 申请延后、移交、协助或审批 · Ask to defer, hand over, help or approve */
        post: operations["askAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/agreements/{n}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复约定 · Answer what was asked */
        post: operations["answerAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/agreements/{n}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交事件报告并交还 · Report how an incident went, and give it back */
        post: operations["reportIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/agreements/{n}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回尚未答复的移交 · Take back a hand-over that nobody has answered */
        post: operations["withdrawOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/article": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 由已解决的工单生成文章 · Make an article of a solved ticket */
        post: operations["articleFromTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工单关联的文章 · Articles attached to a ticket */
        get: operations["listTicketArticles"];
        put?: never;
        /** 为工单关联文章 · Attach an article to a ticket */
        post: operations["attachArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/articles/{articleId}/detachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消关联 · Take an article off a ticket */
        post: operations["detachArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 分派工单 · Assign a ticket */
        post: operations["assignTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分派人选及理由 · Who may have a ticket, who may not, and why */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变更记录，最新在前 · What was changed on a ticket and by whom, latest first */
        get: operations["listTicketChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 为什么此时到期 · Why a ticket is due when it is due */
        get: operations["explainTicketClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 关闭工单 · Close a ticket */
        post: operations["closeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认是否解决 · Confirm or reject the solution */
        post: operations["confirmSolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正客户和联系人 · Put right whose a ticket is */
        post: operations["correctTicketCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/derived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由工单另立工单 · Open a ticket that comes from another
         * @description 子工单、拆分、后续、投诉。 A part of it, a second matter said in it, what follows it, or a complaint of it.
         */
        post: operations["deriveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自己未发送的草稿 · Your own draft on a ticket */
        get: operations["readTicketDraft"];
        /** 保存草稿；全空则删除 · Keep your draft; an empty one is let go of */
        put: operations["keepTicketDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载附件 · Download a file of a ticket
         * @description 一律作为下载；只有图片可加 `as=picture` 在页面内显示。 Always a download; only a picture may be asked for as one, with `as=picture`.
         */
        get: operations["readTicketFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 关注或取消关注工单 · Follow a ticket, or no longer */
        put: operations["followTicket"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 暂停或恢复删除 · Keep a ticket from being touched, or let it go again */
        put: operations["holdTicket"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 关联工单 · Link a ticket to another */
        post: operations["linkTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/macros/{macroId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预览宏会做什么，不执行 · What a macro would do to a ticket; nothing is done */
        get: operations["previewMacro"];
        put?: never;
        /** 对工单执行宏：全部完成或全部不做 · Apply a macro to a ticket: all of it or nothing */
        post: operations["applyMacro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并入另一张工单 · Merge a ticket into another */
        post: operations["mergeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 更早的消息 · What was said earlier on a ticket */
        get: operations["listEarlierMessages"];
        put?: never;
        /** 回复、备注或索要资料 · Reply, note or ask for more */
        post: operations["addMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/pages/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邮件原格式 · A mail as it was laid out, made safe */
        get: operations["readMailPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新打开工单 · Reopen a ticket */
        post: operations["reopenTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束等待，继续处理 · End the waiting and go on */
        post: operations["resumeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/solution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交解决方案 · Offer a solution */
        post: operations["solveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转为本公司的另一状态 · Move a ticket to another of the company’s states */
        post: operations["moveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工单最近一次关闭的评分 · Rate a ticket’s latest closing */
        get: operations["readTicketSurvey"];
        put?: never;
        /** 在门户评分，只能一次 · Answer in the portal, once */
        post: operations["answerTicketSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工单每次关闭的回访 · List what became of asking about a ticket’s closings */
        get: operations["listTicketSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理工单 · Take a ticket */
        post: operations["takeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/taking-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接手他人的工单 · Take a ticket over from a colleague */
        post: operations["takeOverTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 所有模板在这张工单上的正文 · How the templates read on a ticket */
        get: operations["fillTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 模板在这张工单上的正文 · How a template reads on a ticket */
        get: operations["fillTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/third-party-wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 等待第三方 · Wait for a third party */
        post: operations["waitForThirdParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/unlinking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消关联 · Take a link away again */
        post: operations["unlinkTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/unmerging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销合并 · Undo a merging */
        post: operations["unmergeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 客户撤回工单 · A customer withdraws a ticket */
        post: operations["withdrawTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工单的处理记录 · The work on a ticket */
        get: operations["listWork"];
        put?: never;
        /** 登记处理、远程接入或转交事项 · Record work, remote access or a matter raised */
        post: operations["recordWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{ticketId}/work/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 更正一条处理记录，原样留存 · Put a record right; how it read is kept
         * @description `If-Match` 为该条记录的版本。 `If-Match` is the version of the record, not of its ticket.
         */
        put: operations["amendWork"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 培训计划 · Training plans */
        get: operations["listTrainingPlans"];
        put?: never;
        /** 制定培训计划 · Plan what is trained for */
        post: operations["planTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个培训计划 · A plan with its sessions */
        get: operations["readTrainingPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-plans/{planId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 安排一场培训 · Add a session, and ask people to it */
        post: operations["addTrainingSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-sessions/{sessionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复能否参加 · Say whether one comes */
        post: operations["answerTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-sessions/{sessionId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记到场与结果 · Record who was there, and with what result */
        post: operations["recordTrainingAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training-sessions/{sessionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消一场培训 · Cancel a session */
        post: operations["cancelTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 受理前的分级建议 · What the rules make of a request before it is opened */
        post: operations["triageRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trip-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交通工具和席别 · Means and seats to choose from */
        get: operations["readTripChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 出差 · Trips
         * @description 本人的；有权查看全部的人看到所有人的，或只看等人办理的。 One’s own, or everyone’s for who sees all; or those that wait for somebody.
         */
        get: operations["listTrips"];
        put?: never;
        /**
         * 申请出差 · Request a trip
         * @description 出发前申请；出发后补申请的须写明理由，标为补申请，申请之前乘坐的交通工具按事后补批办理。 Before leaving; one that is asked for later says why, is marked so, and rides before the request count as agreed to afterwards.
         */
        post: operations["requestTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次出差 · A trip */
        get: operations["readTrip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记预支已发 · Record that the advance was paid */
        post: operations["payTripAdvance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报销出差 · Claim what a trip cost */
        post: operations["claimTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/claim-verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核对或退回报销 · Check a claim or give it back */
        post: operations["checkTripClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载票据 · Download a receipt */
        get: operations["readTripFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 写一天的出差日志 · Write the log of a day
         * @description 同一天可以再写，以最后一次为准，以前的留在记录里。 The last of a day holds; those before stay on record.
         */
        post: operations["logTripDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/not-gone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记没有成行 · Say that a trip never was, so that its advance comes back */
        post: operations["sayTripNotGone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/overrun-verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意延长到哪一天 · Say how far a longer stay is agreed to */
        post: operations["decideTripOverrun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/overruns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请延长出差 · Ask to stay longer */
        post: operations["askTripOverrun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结算出差 · Settle a trip against its advance
         * @description 计入工资的，同时记一笔奖罚，在同一事务中。 What goes into pay becomes a line of its month, in the same transaction.
         */
        post: operations["settleTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准或不批准出差 · Approve a trip or decline it */
        post: operations["decideTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trips/{tripId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回出差 · Take a trip back */
        post: operations["withdrawTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unexcused-absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 旷工认定 · Unexcused absences
         * @description 本人的；有权查看全部的人看到所有人的。 One’s own, or everyone’s for who sees all.
         */
        get: operations["listUnexcusedAbsences"];
        put?: never;
        /**
         * 提出旷工情形 · Propose that a day was an unexcused absence
         * @description 是否出差、日志何时写的、当天怎样联系过，由记录得出；本人可以先答复，之后由另一人认定。 Whether there was a trip, a log and attempts to reach the person is what is on record; the person may answer before somebody else decides.
         */
        post: operations["proposeUnexcusedAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unexcused-absences/{absenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一天的旷工认定 · An unexcused absence */
        get: operations["readUnexcusedAbsence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unexcused-absences/{absenceId}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 满一周立案 · Open a case for a week of absences */
        post: operations["openAbsenceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unexcused-absences/{absenceId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 本人答复 · Answer it oneself */
        post: operations["replyToUnexcusedAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unexcused-absences/{absenceId}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定算或不算 · Say whether the day counts */
        post: operations["decideUnexcusedAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 最近 30 天的推送记录，新的在前 · List deliveries of the last 30 days, newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{webhookDeliveryId}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以同一编号重新推送 · Deliver once more, under the same webhook id */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接收地址列表 · List webhook endpoints */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /** 添加接收地址，密钥只在答复中出现一次 · Add a webhook endpoint; the answer shows its secret once */
        post: operations["addWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhookEndpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看接收地址 · Read a webhook endpoint */
        get: operations["readWebhookEndpoint"];
        put?: never;
        post?: never;
        /** 删除接收地址及其推送记录 · Remove a webhook endpoint and its deliveries */
        delete: operations["removeWebhookEndpoint"];
        options?: never;
        head?: never;
        /** 修改或启停接收地址 · Change a webhook endpoint, or switch it on or off */
        patch: operations["changeWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhookEndpointId}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发送测试事件 · Send a test event */
        post: operations["pingWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhookEndpointId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换密钥，旧密钥同时签名一天 · Make a new secret; the old one signs beside it for a day */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分派记录 · To whom work was given */
        get: operations["listWorkAssignments"];
        put?: never;
        /**
         * 分派工程 · Give a piece of work to somebody
         * @description 同等价格内部优先；不按制度或有人可做却派给外部的须写明理由。 Own staff come first at equal price; anything else needs a ground.
         */
        post: operations["assignWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 内部员工能否承担 · Who of the own staff could do a piece of work */
        get: operations["listWorkCandidates"];
        put?: never;
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
        AboutAsset: {
            id: string;
            place: string;
            product: string;
            serial: string;
        };
        Absence: {
            /** Format: date-time */
            from: string;
            id: string;
            personId: string;
            reason?: string;
            substituteId: string | null;
            /** Format: date-time */
            to: string;
            version: number;
            withdrawn: boolean;
        };
        AbsenceCase: {
            breach: string;
            /** Format: date */
            replyBy: string;
        };
        AbsenceReply: {
            text: string;
        };
        AbsenceVerdict: {
            counts: boolean;
            reason: string;
        };
        AcceptedOutcomes: {
            outcomes: {
                after: {
                    decision?: unknown;
                    refusal?: string;
                };
                id: string;
            }[];
        };
        AcceptInvitation: {
            password: string;
            token: string;
        };
        AccountObjection: {
            reason: string;
        };
        Acknowledgements: {
            acknowledgedCount: number;
            items: {
                /** Format: date-time */
                at: string | null;
                personId: string;
                personName: string;
            }[];
            /** Format: date-time */
            mine: string | null;
            missingCount: number;
            nextCursor: string | null;
            version: number;
        };
        Addressee: {
            copied: boolean;
            personId: string;
            personName: string;
        };
        Agreement: {
            actions: ("agree" | "decline" | "report" | "withdraw")[];
            answer: {
                /** Format: date-time */
                at: string;
                by: {
                    name: string;
                    personId: string;
                } | null;
                words: string | null;
            } | null;
            approvals: {
                by: {
                    name: string;
                    personId: string;
                } | null;
                post: components["schemas"]["Words"];
            }[];
            /** Format: date-time */
            at: string;
            by: {
                name: string;
                personId: string;
            };
            chased: number;
            copyTo: {
                name: string;
                personId: string;
            } | null;
            /** Format: date-time */
            from: string | null;
            /** @enum {string} */
            kind: "deferral" | "hand_over" | "incident" | "resource" | "approval";
            n: number;
            /** Format: date-time */
            nextChaseAt: string | null;
            report: string | null;
            scope: string | null;
            /** @enum {string} */
            state: "asked" | "agreed" | "declined" | "returned" | "lapsed" | "withdrawn";
            to: {
                name: string;
                personId: string;
            } | null;
            /** Format: date-time */
            until: string | null;
            urgent: boolean;
            words: string;
        };
        AgreementAnswer: {
            /** @enum {string} */
            answer: "agreed" | "declined";
            words?: string;
        };
        Agreements: {
            course: {
                because: components["schemas"]["Words"];
                words: components["schemas"]["Words"];
            } | null;
            items: components["schemas"]["Agreement"][];
            may: ("deferral" | "hand_over" | "incident" | "resource" | "approval")[];
            pair: {
                first: {
                    name: string;
                    personId: string;
                };
                second: {
                    name: string;
                    personId: string;
                } | null;
            } | null;
            proposed: {
                /** Format: date-time */
                dueAt: string | null;
                notTo: string[];
                /** Format: date-time */
                returnsBy: string;
                /** Format: date-time */
                until: string;
            } | null;
        };
        Alert: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            clock: "firstResponse" | "nextResponse" | "keepInformed" | "resolution" | "complaint";
            /** @enum {string} */
            kind: "broken" | "warning" | "step";
            told: {
                personId: string;
                personName: string;
            }[];
            words: components["schemas"]["Words"] & (Record<string, never> | null);
        };
        AppealVerdict: {
            /** @enum {string} */
            outcome: "upheld";
            text: string;
        } | {
            /** @enum {string} */
            outcome: "changed";
            scores?: {
                [key: string]: string;
            };
            text: string;
            totalPoints?: string;
        };
        Appraisal: {
            appeal: components["schemas"]["AppraisalAppeal"];
            /** @enum {string} */
            by: "criteria" | "raters";
            calibration: {
                changes: components["schemas"]["CalibratedChange"][];
                scored: components["schemas"]["AppraisalResult"];
            } | null;
            comment: string;
            /** Format: date-time */
            completedAt: string | null;
            completedBy: string | null;
            deskFacts: components["schemas"]["DeskFacts"] & (Record<string, never> | null);
            /** Format: date */
            dueOn: string | null;
            firstResult: components["schemas"]["AppraisalResult"];
            firstScores: {
                [key: string]: string;
            } | null;
            form: components["schemas"]["Words"];
            frozen: boolean;
            groupId: string | null;
            id: string;
            overdue: boolean;
            parts: {
                criteria: {
                    clauses: string[];
                    key: string;
                    maximum: string;
                    name: components["schemas"]["Words"];
                }[];
                key: string;
                maximum: string;
                name: components["schemas"]["Words"];
            }[];
            period: string;
            personId: string;
            personName: string;
            projectName: string | null;
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            reportFacts: components["schemas"]["ReportCounts"] & (Record<string, never> | null);
            result: components["schemas"]["AppraisalResult"];
            review: components["schemas"]["Review"];
            satisfaction: components["schemas"]["Satisfaction"] & (Record<string, never> | null);
            scores: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            standing: "told" | "acknowledged" | "appealed" | "withdrawn" | "upheld" | "changed" | null;
            /** @enum {string} */
            state: "open" | "calibrating" | "completed";
            version: number;
        };
        AppraisalAppeal: {
            /** Format: date */
            decideBy: string | null;
            explanation: components["schemas"]["Explanation"];
            leastHearers: number | null;
            mayJudge: boolean;
            overdue: boolean;
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            /** Format: date */
            until: string | null;
            words: components["schemas"]["AppraisalWord"][];
        } | null;
        AppraisalForm: {
            /** @enum {string} */
            about: "person" | "department";
            /** @enum {string} */
            by: "criteria" | "raters";
            /** Format: date */
            dueOn: string | null;
            overdue: boolean;
            ruleSetId: string;
            title: components["schemas"]["Words"];
        };
        AppraisalResult: {
            deskFacts?: components["schemas"]["DeskFacts"];
            explanation: components["schemas"]["Explanation"];
            grade: string;
            gradeName: components["schemas"]["Words"];
            groupMeans?: {
                [key: string]: string;
            };
            provisional: boolean;
            reportFacts?: components["schemas"]["ReportCounts"];
            satisfaction?: components["schemas"]["Satisfaction"];
            totalPoints: string;
        } | null;
        AppraisalRow: {
            /** Format: date */
            dueOn: string | null;
            form: components["schemas"]["Words"];
            frozen: boolean;
            gradeName: components["schemas"]["Words"] & (Record<string, never> | null);
            groupId: string | null;
            id: string;
            overdue: boolean;
            period: string;
            personId: string;
            personName: string;
            projectName: string | null;
            provisional: boolean;
            ruleSetId: string;
            /** @enum {string|null} */
            standing: "told" | "acknowledged" | "appealed" | "withdrawn" | "upheld" | "changed" | null;
            /** @enum {string} */
            state: "open" | "calibrating" | "completed";
            totalPoints: string | null;
        };
        AppraisalScores: {
            comment?: string;
            scores: {
                [key: string]: string;
            };
        };
        AppraisalWord: {
            /** Format: date-time */
            at: string;
            by: string;
            decides: boolean;
            /** @enum {string} */
            kind: "acknowledged" | "appealed" | "withdrawn" | "upheld" | "changed";
            text: string;
            totalPoints: string | null;
        };
        ApprovalStep: {
            name: {
                en: string;
                zh: string;
            };
            roles: ("owner" | "manager" | "lead" | "engineer" | "finance" | "hr" | "contact" | "auditor")[];
        };
        Article: {
            body: string;
            content: number;
            fromTicket: {
                id: string;
                number: string;
            } | null;
            latestContent: number;
            /** @enum {string|null} */
            myVote: "helpful" | "unhelpful" | null;
            portalAddress: string | null;
            publishedContent: number | null;
            row: components["schemas"]["ArticleRow"];
            /** Format: date-time */
            writtenAt: string;
            writtenByName: string;
        };
        ArticleAttachment: {
            articleId: string;
        };
        ArticleCare: {
            ownerId: string;
            /** Format: date */
            reviewOn: string | null;
        };
        ArticleCategory: {
            articles: number;
            category: string;
        };
        ArticleDiff: {
            from: number;
            lines: {
                /** @enum {string} */
                kind: "same" | "added" | "removed";
                text: string;
            }[];
            to: number;
        };
        ArticleHit: {
            category: string;
            excerpt: components["schemas"]["FoundPiece"][];
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "article";
            number: components["schemas"]["FoundPiece"][];
            title: components["schemas"]["FoundPiece"][];
            /** Format: date-time */
            updatedAt: string;
            /** @enum {string} */
            visibility: "public" | "internal";
        };
        ArticleRow: {
            category: string;
            furtherVersion: boolean;
            helpful: number;
            id: string;
            number: string;
            ownerId: string;
            ownerName: string;
            reviewDue: boolean;
            /** Format: date */
            reviewOn: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            tags: string[];
            title: string;
            unhelpful: number;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @enum {string} */
            visibility: "public" | "internal";
        };
        ArticleVersion: {
            content: number;
            note: string;
            published: boolean;
            title: string;
            /** @enum {string} */
            visibility: "public" | "internal";
            /** Format: date-time */
            writtenAt: string;
            writtenByName: string;
        };
        ArticleVote: {
            helpful: boolean;
        };
        AskedOfMe: {
            agreement: components["schemas"]["Agreement"];
            number: string;
            subject: string;
            ticketId: string;
        };
        Asset: {
            id: string;
            /** Format: date */
            installedOn: string | null;
            place: "" | string;
            product: string;
            serial: "" | string;
            /** Format: date */
            warrantyUntil: string | null;
        };
        AttendanceDay: {
            absenceId: string | null;
            clockedIn: string | null;
            clockedOut: string | null;
            /** Format: date */
            date: string;
            explanation: components["schemas"]["Explanation"];
            lapses: {
                /** @enum {string} */
                lapse: "late" | "early" | "no_clock_in" | "no_clock_out";
                minutes: number | null;
            }[];
            /** @enum {string} */
            leave: "none" | "morning" | "afternoon" | "whole";
            mayBeAbsence: boolean;
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            shutdown: {
                cause: string;
                /** Format: date */
                from: string;
                id: string;
                /** Format: date */
                to: string;
            } | null;
            /** @enum {string} */
            state: "not_employed" | "day_off" | "shutdown" | "leave" | "trip" | "elsewhere" | "no_hours" | "open" | "to_come" | "missed" | "lapsed" | "in_order" | "undecided";
            /** @enum {string|null} */
            status: "headquarters" | "on_site" | "travelling" | "standby" | "training" | null;
            trip: {
                destination: string;
                id: string;
            } | null;
        };
        AttendanceMonth: {
            atHeadquarters: boolean;
            clocksToday: boolean;
            days: components["schemas"]["AttendanceDay"][];
            lapses: {
                cost: components["schemas"]["Money"];
                deducted: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                } | null;
                explanation: components["schemas"]["Explanation"];
                times: number;
            } | null;
            mayDeduct: boolean;
            mayPlace: boolean;
            month: string;
            person: {
                id: string;
                name: string;
            };
            /** Format: date */
            today: string;
        };
        AttendanceTeam: {
            month: string;
            people: {
                days: {
                    /** Format: date */
                    date: string;
                    /** @enum {string} */
                    state: "not_employed" | "day_off" | "shutdown" | "leave" | "trip" | "elsewhere" | "no_hours" | "open" | "to_come" | "missed" | "lapsed" | "in_order" | "undecided";
                }[];
                person: {
                    id: string;
                    name: string;
                };
            }[];
        };
        AuditEntry: {
            action: string;
            /** Format: date-time */
            at: string;
            id: string;
            personId: string;
            personName: string;
            requestId: string;
            subject: string;
        };
        Award: {
            clauses: string[];
            explanation: components["schemas"]["Explanation"];
            forOneself: boolean;
            /** Format: date */
            from: string;
            grounds: {
                key: string;
                name: components["schemas"]["Words"];
            }[];
            hasNominated: boolean;
            mayApprove: boolean;
            mayCount: boolean;
            mayNominate: boolean;
            month: string;
            needsGround: boolean;
            payMonth: string | null;
            posts: {
                holders: {
                    id: string;
                    name: string;
                }[];
                isReaders: boolean;
                key: string;
                name: components["schemas"]["Words"];
                /** @enum {string} */
                standing: "waiting" | "passed" | "exempt" | "approves";
            }[];
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            seats: number;
            /** @enum {string} */
            state: "coming" | "open" | "to_count" | "reviewing" | "approved" | "given_to_nobody";
            tally: {
                id: string;
                name: string;
                votes: number;
            }[] | null;
            tied: {
                people: {
                    id: string;
                    name: string;
                }[];
                room: number;
            } | null;
            /** Format: date */
            until: string;
            version: number;
            voters: number;
            votesEach: number;
            winners: components["schemas"]["AwardWinner"][] | null;
            words: components["schemas"]["AwardWord"][];
        };
        AwardApproval: {
            payMonth: string;
        };
        AwardChoice: {
            personIds: string[];
            text: string;
        };
        AwardPass: {
            post: string;
        };
        AwardRow: {
            month: string;
            /** @enum {string} */
            state: "coming" | "open" | "to_count" | "reviewing" | "approved" | "given_to_nobody";
            voters: number;
            winners: {
                id: string;
                name: string;
            }[];
        };
        AwardToNobody: {
            text: string;
        };
        AwardVeto: {
            caseId?: string;
            ground?: string;
            nomineeId: string;
            /** Format: date */
            on?: string;
            post: string;
            text: string;
            ticketId?: string;
        };
        AwardWinner: {
            id: string;
            name: string;
            prize: components["schemas"]["Money"];
            votes: number;
        };
        AwardWord: {
            /** Format: date-time */
            at: string;
            by: string;
            caseId: string | null;
            ground: components["schemas"]["Words"] & (Record<string, never> | null);
            /** @enum {string} */
            kind: "chosen" | "passed" | "vetoed" | "approved" | "given_to_nobody";
            nominees: {
                id: string;
                name: string;
            }[];
            /** Format: date */
            on: string | null;
            post: components["schemas"]["Words"];
            text: string;
            ticketId: string | null;
        };
        Away: {
            away: {
                /** Format: date */
                from: string;
                /** @enum {string} */
                fromHalf: "morning" | "afternoon";
                person: {
                    id: string;
                    name: string;
                };
                standIn: string | null;
                /** Format: date */
                to: string;
                /** @enum {string} */
                toHalf: "morning" | "afternoon";
                /** @enum {string} */
                why: "leave" | "trip";
            }[];
            month: string;
        };
        BackTest: {
            askedBy: {
                /** Format: date-time */
                at: string;
                name: string;
                personId: string;
            };
            done: number;
            draftId: string;
            draftVersion: number;
            /** Format: date */
            from: string;
            id: string;
            ofOlderDraft: boolean;
            result: components["schemas"]["BackTestResult"];
            resultHidden: boolean;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "stopped";
            stoppedBy: string | null;
            /** Format: date */
            to: string;
            total: number | null;
        };
        BackTestCase: {
            after: {
                explanation?: components["schemas"]["Explanation"];
                refusal?: components["schemas"]["Refusal"];
            };
            before: {
                explanation?: components["schemas"]["Explanation"];
                refusal?: components["schemas"]["Refusal"];
            };
            changedSince: boolean;
            subject: components["schemas"]["BackTestSubject"];
        };
        BackTestFigures: {
            amount?: components["schemas"]["Money"];
            answer?: string;
            clocks?: {
                [key: string]: {
                    /** Format: date-time */
                    dueAt: string | null;
                    late: boolean;
                };
            };
            grade?: string;
            points?: string;
        };
        BackTestResult: {
            cases: number;
            changed: number;
            changes: {
                after: components["schemas"]["BackTestFigures"];
                before: components["schemas"]["BackTestFigures"];
                subject: components["schemas"]["BackTestSubject"];
            }[];
            clocks: {
                [key: string]: {
                    lateAfter: number;
                    lateBefore: number;
                    newlyLate: number;
                    noLongerLate: number;
                    promisedAfter: number;
                    promisedBefore: number;
                };
            };
            money: {
                after: components["schemas"]["Money"];
                before: components["schemas"]["Money"];
                cases: number;
                difference: components["schemas"]["Money"];
                lowered: number;
                raised: number;
            } | null;
            namesHidden: boolean;
            refusals: {
                after: number;
                before: number;
                code: string;
                message: components["schemas"]["Words"];
                question: string | null;
                rule: string | null;
                subjects: components["schemas"]["BackTestSubject"][];
            }[];
            scores: {
                cases: number;
                grades: {
                    cases: number;
                    from: string;
                    to: string;
                }[];
                lowered: number;
                raised: number;
            } | null;
            undecided: {
                after: number;
                before: number;
            };
        } | null;
        BackTestSubject: {
            id: string;
            month: string | null;
            name: string;
        };
        BankAccount: {
            bank: string;
            /** Format: date-time */
            countsFrom: string;
            ending: string;
            ground: string | null;
            holder: string;
            id: string;
            objection: {
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
            /** Format: date-time */
            objectionUntil: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
        };
        Breach: {
            clauses: string[];
            key: string;
            name: components["schemas"]["Words"];
            /** @enum {string} */
            startsAt: "criticism" | "warning" | "fine" | "demotion" | "dismissal";
        };
        CalibratedChange: {
            after: components["schemas"]["ShortResult"];
            /** Format: date-time */
            at: string;
            before: components["schemas"]["ShortResult"];
            by: string;
            reason: string;
        };
        Calibration: {
            changed: number;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: string | null;
            form: components["schemas"]["Words"];
            grades: {
                grade: string;
                hint: components["schemas"]["Words"] & (Record<string, never> | null);
                leastPercent: number | null;
                mostPercent: number | null;
                name: components["schemas"]["Words"];
                now: number;
                scored: number;
            }[];
            groupId: string | null;
            groupName: string | null;
            id: string;
            nextCursor: string | null;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            period: string;
            results: {
                appraisalId: string;
                changes: components["schemas"]["CalibratedChange"][];
                mayChange: boolean;
                now: components["schemas"]["ShortResult"] & (Record<string, never> | null);
                personName: string;
                scored: components["schemas"]["ShortResult"] & (Record<string, never> | null);
                version: number;
            }[];
            ruleSetId: string;
            /** @enum {string} */
            state: "open" | "closed";
            stillScored: number;
            version: number;
            waiting: number;
        };
        CalibrationRow: {
            /** Format: date-time */
            closedAt: string | null;
            closedBy: string | null;
            form: components["schemas"]["Words"];
            groupId: string | null;
            groupName: string | null;
            id: string;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            period: string;
            ruleSetId: string;
            /** @enum {string} */
            state: "open" | "closed";
            version: number;
        };
        CalibrationWish: {
            /** @enum {string} */
            by: "points";
            reason: string;
            totalPoints: string;
        } | {
            /** @enum {string} */
            by: "grade";
            grade: string;
            reason: string;
        };
        Call: {
            callerName: string;
            contactId: string | null;
            customerId: string | null;
            /** @enum {string} */
            direction: "incoming" | "outgoing";
            /** Format: date-time */
            endedAt: string | null;
            endedBy: string | null;
            id: string;
            minutes: number | null;
            note: string;
            number: string;
            /** @enum {string|null} */
            outcome: "ticket" | "attached" | "settled" | "nobody" | "wrong_number" | null;
            /** Format: date-time */
            startedAt: string;
            takenBy: string;
            ticketId: string | null;
            version: number;
        };
        CallChange: {
            callerName?: "" | string;
            contactId?: string | null;
            customerId?: string | null;
            note?: "" | string;
            number?: string;
        };
        CallEnded: {
            alreadyOn: string | null;
            callerName: string;
            contactId: string | null;
            customerId: string | null;
            /** @enum {string} */
            direction: "incoming" | "outgoing";
            /** Format: date-time */
            endedAt: string | null;
            endedBy: string | null;
            id: string;
            minutes: number | null;
            note: string;
            number: string;
            /** @enum {string|null} */
            outcome: "ticket" | "attached" | "settled" | "nobody" | "wrong_number" | null;
            /** Format: date-time */
            startedAt: string;
            takenBy: string;
            ticketId: string | null;
            version: number;
        };
        CallEnding: {
            contactId?: string;
            customerId: string;
            description: string;
            /** @enum {string} */
            outcome: "ticket";
            /** @enum {string} */
            priority: "urgent" | "high" | "normal" | "low";
            subject: string;
            /** @enum {string} */
            type?: "request" | "fault" | "incident" | "complaint" | "consulting";
        } | {
            answer?: string;
            answered?: string;
            customerId?: string;
            /** @enum {string} */
            outcome: "attached";
            ticketId: string;
        } | {
            /** @enum {string} */
            outcome: "settled" | "nobody" | "wrong_number";
        };
        Caller: {
            contact: {
                duty: string;
                email: string;
                id: string;
                name: string;
                phone: string;
            } | null;
            customerId: string;
            customerName: string;
            level: string;
            openTickets: {
                id: string;
                number: string;
                /** @enum {string} */
                priority: "urgent" | "high" | "normal" | "low";
                /** @enum {string} */
                state: "open" | "in_progress" | "waiting_customer" | "waiting_third_party" | "solved" | "closed";
                subject: string;
            }[];
        };
        CameBefore: {
            description?: string;
            files: components["schemas"]["File"][];
            into: string;
            number: string;
            subject: string;
            ticketId: string;
        };
        Candidate: {
            because: components["schemas"]["Words"];
            name: string;
            personId: string;
        };
        Candidates: {
            /** @enum {string|null} */
            assigns: "suggested" | "automatic" | null;
            excluded: components["schemas"]["Candidate"][];
            explanation: components["schemas"]["Explanation"];
            given: {
                /** Format: date-time */
                at: string;
                because: components["schemas"]["Words"];
                personId: string;
            } | null;
            ranked: components["schemas"]["Candidate"][];
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            ticketId: string;
            version: number;
        };
        CareerGoal: {
            /** Format: date */
            by: string;
            ended: {
                /** Format: date-time */
                at: string;
                by: string;
                note: string;
            } | null;
            goal: string;
            id: string;
            mayEnd: boolean;
            setBy: string;
            /** @enum {string} */
            state: "open" | "reached" | "dropped";
            steps: string;
            version: number;
        };
        CareerGoalEnd: {
            note?: string;
            reached: boolean;
        };
        CaseProposal: {
            explanation: components["schemas"]["Explanation"];
            fine: components["schemas"]["Money"];
            /** @enum {string} */
            step: "criticism" | "warning" | "fine" | "demotion" | "dismissal";
            steps: ("criticism" | "warning" | "fine" | "demotion" | "dismissal")[];
        } | null;
        CaseReply: {
            text: string;
        };
        CaseVerdict: {
            /** @enum {string} */
            outcome: "sanctioned";
            /** @enum {string} */
            step: "criticism" | "warning" | "fine" | "demotion" | "dismissal";
            text: string;
        } | {
            /** @enum {string} */
            outcome: "dropped";
            text: string;
        };
        Change: {
            /** Format: date-time */
            at: string;
            fields: {
                after: string | null;
                before: string | null;
                field: string;
            }[];
            personId: string | null;
            personName: string | null;
            stopped?: {
                name: string;
                version: number;
                why: components["schemas"]["Words"];
            }[];
            through?: {
                /** @enum {string} */
                kind: "macro" | "rule";
                name: string;
                version: number;
            };
            version: number;
            what: string;
        };
        ChangedExample: {
            acceptedBy: string | null;
            after: {
                decision?: unknown;
                refusal?: string;
            };
            before: {
                decision?: unknown;
                refusal?: string;
            };
            id: string;
            mustAccept: boolean;
            name: components["schemas"]["Words"];
        };
        Citations: {
            [key: string]: string[];
        };
        ClaimVerdict: {
            agreedFares: number[];
            reason: string | null;
            subsidy: string | null;
            /** @enum {string} */
            verdict: "checked";
        } | {
            reason: string;
            /** @enum {string} */
            verdict: "returned";
        };
        Clause: {
            behind: {
                /** @enum {string} */
                changed: "rules" | "text";
                now: components["schemas"]["Words"] & (Record<string, never> | null);
                rule: string;
                ruleSetId: string;
                /** Format: date-time */
                since: string;
                states: string[];
            }[];
            contested: {
                other: {
                    code: string;
                    id: string;
                    title: components["schemas"]["Words"];
                } | null;
                prevails: boolean;
                ruleSetId: string;
                title: components["schemas"]["Words"];
            }[];
            gaveRiseTo: {
                pointer: string;
                ruleSetId: string;
            }[];
            heading: components["schemas"]["Words"];
            id: string;
            text: components["schemas"]["Words"];
        };
        Clock: {
            /** Format: date-time */
            breachedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            ended?: {
                /** @enum {string} */
                as: "merged" | "withdrawn";
                /** Format: date-time */
                at: string;
            };
            leftSeconds: number | null;
            /** Format: date-time */
            metAt: string | null;
            /** Format: date-time */
            opensAt: string | null;
            paused: boolean;
        };
        ClockCorrection: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            direction: "in" | "out";
            id: string;
            mayDecide: boolean;
            person: {
                id: string;
                name: string;
            };
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            /** @enum {string} */
            state: "requested" | "approved" | "declined";
            time: string;
            verdict: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            version: number;
        };
        ClockCorrectionVerdict: {
            approved: boolean;
            reason: string;
        };
        ClockCourse: {
            agreed?: {
                insteadOfSeconds: number;
                /** Format: date-time */
                until: string;
            };
            /** Format: date-time */
            asOf: string;
            days: components["schemas"]["CourseDay"][];
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            metAt: string | null;
            /** Format: date-time */
            startedAt: string;
            targetSeconds: number;
            zone: string;
        } | null;
        ClockExplanation: {
            complaint: components["schemas"]["ClockReason"] & (Record<string, never> | null);
            firstResponse: components["schemas"]["ClockReason"];
            keepInformed: components["schemas"]["ClockReason"] & (Record<string, never> | null);
            nextResponse: components["schemas"]["ClockReason"] & (Record<string, never> | null);
            resolution: components["schemas"]["ClockReason"];
        };
        Clocking: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            direction: "in" | "out";
            time: string;
        };
        ClockReason: {
            course: components["schemas"]["ClockCourse"];
            rules: components["schemas"]["RuleVersionRef"][];
            trace: components["schemas"]["Trace"];
        };
        Closure: {
            outcome: string;
        };
        Company: {
            currency: string;
            id: string;
            /** @enum {string} */
            language: "zh" | "en";
            name: string;
            zone: string;
        };
        Confirmation: {
            comment?: string;
            heard?: components["schemas"]["Heard"];
            /** @enum {string} */
            outcome: "confirmed";
        } | {
            heard?: components["schemas"]["Heard"];
            /** @enum {string} */
            outcome: "rejected";
            reason: string;
        };
        Consequence: {
            /** Format: date-time */
            at: string;
            clauses: string[];
            evidence: {
                appraisalId: string;
                frozen: boolean;
                gradeName: components["schemas"]["Words"];
                period: string;
            }[];
            id: string;
            /** @enum {string} */
            kind: "low_grades" | "result";
            limit: number | null;
            mayDecide: boolean;
            mayReply: boolean;
            /** @enum {string|null} */
            measure: "none" | "talk" | "training" | "raise" | "demotion" | "end_of_contract" | null;
            person: {
                id: string;
                name: string;
            };
            reply: {
                /** Format: date-time */
                at: string;
                text: string;
            } | null;
            /** Format: date */
            replyBy: string | null;
            /** @enum {string} */
            state: "open" | "decided" | "no_longer";
            verdict: {
                /** Format: date-time */
                at: string;
                by: string;
                text: string;
            } | null;
            version: number;
        };
        ConsequenceReply: {
            text: string;
        };
        ConsequenceRow: {
            /** Format: date-time */
            at: string;
            hasReply: boolean;
            id: string;
            /** @enum {string} */
            kind: "low_grades" | "result";
            /** @enum {string|null} */
            measure: "none" | "talk" | "training" | "raise" | "demotion" | "end_of_contract" | null;
            person: {
                id: string;
                name: string;
            };
            /** Format: date */
            replyBy: string | null;
            /** @enum {string} */
            state: "open" | "decided" | "no_longer";
        };
        ConsequenceVerdict: {
            /** @enum {string} */
            measure: "none" | "talk" | "training" | "demotion" | "end_of_contract";
            text: string;
        };
        ContactChange: {
            duty?: "" | string;
            email?: "" | string;
            name?: string;
            phone?: string;
        };
        ContractEnd: {
            /** Format: date */
            until: string;
        };
        ContractStatement: {
            contractId: string;
            /** Format: date */
            dueOn: string | null;
            earned: components["schemas"]["Money"];
            explanation: components["schemas"]["Explanation"];
            id: string;
            late: boolean;
            mayVerify: boolean;
            mayWithdraw: boolean;
            metres: string;
            month: string;
            reported: {
                /** Format: date-time */
                at: string;
                by: string;
            };
            /** Format: date */
            reportedOn: string;
            /** @enum {string} */
            state: "reported" | "verified" | "withdrawn";
            verified: {
                /** Format: date-time */
                at: string;
                by: string;
            } | null;
            version: number;
            withdrawal: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        ContractStatementWithdrawal: {
            reason: string;
        };
        CorrectedEmployment: {
            /** Format: date-time */
            at: string;
            before: {
                /** Format: date */
                from: string;
                level: number | null;
                monthly: components["schemas"]["Money"];
                /** @enum {string} */
                status: "confirmed" | "probation" | "contractor" | "left";
            };
            by: string;
            now: {
                /** Format: date */
                from: string;
                level: number | null;
                monthly: components["schemas"]["Money"];
                /** @enum {string} */
                status: "confirmed" | "probation" | "contractor" | "left";
            } | null;
            reason: string;
        };
        CourseDay: {
            counted: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
            }[];
            countedSeconds: number;
            /** Format: date */
            date: string;
            days: number;
            /** Format: date-time */
            from: string;
            held: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                to: string;
                /** @enum {string} */
                why: "waiting_customer" | "waiting_third_party" | "solved" | "closed" | "merged" | "withdrawn";
            }[];
            /** @enum {string|null} */
            kind: "weekly" | "closed" | "holiday" | "special_hours" | "make_up" | null;
            /** Format: date */
            lastDate: string;
            /** Format: date-time */
            to: string;
        };
        Crew: {
            dated: {
                /** Format: date-time */
                at: string;
                by: string;
                /** Format: date */
                from: string;
                shares: {
                    person: {
                        id: string;
                        name: string;
                    };
                    shareBp: number;
                }[];
            }[];
            id: string;
            name: string;
            version: number;
        };
        CrewDays: {
            days: string;
            /** Format: date */
            on: string;
        };
        CrewLine: {
            diameterMm: number;
            innerWeld: boolean;
            /** @enum {string} */
            medium: "supply" | "drain";
            metres: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            role: "first" | "second";
            /** @enum {string} */
            scope: "weld" | "install" | "guidance" | "repair";
        };
        CrewQuantity: {
            quantities: components["schemas"]["Quantity"][];
        };
        Customer: {
            id: string;
            /** @enum {string} */
            level: "standard" | "key" | "strategic";
            name: string;
            version: number;
        };
        CustomerBook: {
            assets: components["schemas"]["Asset"][];
            contacts: {
                duty: "" | string;
                email: "" | string;
                id: string;
                name: string;
                personId: string | null;
                phone: string;
                /** @enum {string} */
                reach: "mail" | "phone" | "none";
                version: number;
            }[];
            contracts: {
                /** Format: date */
                from: string;
                id: string;
                inForce: boolean;
                /** @enum {string} */
                level: "standard" | "key" | "strategic";
                name: string;
                recordedByName: string;
                /** Format: date */
                until: string | null;
            }[];
            customer: components["schemas"]["Customer"];
            notes: {
                body: string;
                id: string;
                /** Format: date-time */
                writtenAt: string;
                writtenByName: string;
            }[];
            /** @enum {string} */
            ownLevel: "standard" | "key" | "strategic";
            version: number;
        };
        CustomerChange: {
            /** @enum {string} */
            level?: "standard" | "key" | "strategic";
            name?: string;
        };
        CustomerFile: {
            dryRun: boolean;
            file: string;
            /** @enum {string} */
            mode: "all_or_nothing" | "skip_bad";
        };
        CustomerHit: {
            contact: {
                email: string;
                id: string;
                name: string;
                phone: string;
            } | null;
            id: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "customer";
            name: string;
        };
        CustomerImport: {
            added: number;
            addedContacts: number;
            bad: {
                column: string;
                line: number;
                message: components["schemas"]["Words"];
            }[];
            /** @enum {string} */
            encoding: "utf-8" | "gb18030";
            good: number;
            rows: number;
        };
        DayAttempt: {
            answered: boolean;
            at: string;
            by: string;
            id: string;
            mayTakeBack: boolean;
            /** @enum {string} */
            means: "phone" | "message" | "mail" | "in_person";
            note: string;
            /** Format: date-time */
            recordedAt: string;
            takenBack: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            to: string;
        };
        DayWord: {
            /** Format: date */
            date: string;
            note: string;
            /** @enum {string} */
            status: "headquarters" | "on_site" | "travelling" | "standby" | "training";
        };
        DecidedQuestion: {
            ask: components["schemas"]["Words"];
            at: string | null;
            clauses: string[];
            coming: {
                /** Format: date-time */
                decidedAt: string;
                decidedBy: string;
                /** Format: date-time */
                from: string;
                reason: string;
                value?: unknown;
            } | null;
            decision: {
                /** Format: date-time */
                decidedAt: string;
                decidedBy: string;
                reason: string;
                value?: unknown;
            } | null;
            draftId: string | null;
            held?: unknown;
            /** @enum {string} */
            holds: "at_once" | "as_they_are" | "on_path" | "unless_examples" | "in_draft";
            id: string;
            key: string;
            mustAsk: boolean;
            options: {
                consequence: components["schemas"]["Words"];
                label: components["schemas"]["Words"];
                value?: unknown;
            }[];
            proposed?: unknown;
            regulationId: string | null;
            ruleSetId: string | null;
            /** @enum {string} */
            standing: "decided" | "stops" | "by_proposal" | "otherwise" | "open";
            /** @enum {string} */
            type: "ambiguity" | "contradiction" | "gap";
            version: number;
            waiting: {
                answers: number;
                draftedBy: string;
                draftId: string;
                isSubmitted: boolean;
                reason: string;
                value?: unknown;
            } | null;
        };
        Deed: {
            appraisalId: string | null;
            id: string;
            /** @enum {string} */
            kind: "suggestion" | "deed";
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            mayAssess: boolean;
            mayConfirm: boolean;
            mayPropose: boolean;
            people: {
                id: string;
                name: string;
            }[];
            reward: components["schemas"]["Reward"];
            /** @enum {string} */
            rewardState: "none" | "proposed" | "given";
            /** @enum {string} */
            state: "made" | "adopted" | "declined" | "worked" | "recorded";
            text: string;
            title: string;
            version: number;
            words: components["schemas"]["DeedWord"][];
        };
        DeedRow: {
            id: string;
            /** @enum {string} */
            kind: "suggestion" | "deed";
            /** Format: date-time */
            madeAt: string;
            people: {
                id: string;
                name: string;
            }[];
            /** @enum {string} */
            reward: "none" | "proposed" | "given";
            /** @enum {string} */
            state: "made" | "adopted" | "declined" | "worked" | "recorded";
            title: string;
        };
        DeedWord: {
            /** Format: date-time */
            at: string;
            benefit: components["schemas"]["Money"];
            by: string;
            /** @enum {string} */
            kind: "adopted" | "declined" | "worked" | "proposed" | "approved" | "turned_down" | "given";
            post: components["schemas"]["Words"] & (Record<string, never> | null);
            text: string;
        };
        Dependent: {
            code: string;
            draftId: string | null;
            message: components["schemas"]["Words"];
            regulationId: string | null;
            ruleSetId: string | null;
        };
        DerivedTicket: {
            /** @enum {string} */
            as: "child" | "split" | "follow_up" | "complaint";
            description: string;
            fromMessage?: string;
            /** @enum {string} */
            priority?: "urgent" | "high" | "normal" | "low";
            subject: string;
            /** @enum {string} */
            type?: "request" | "fault" | "incident" | "complaint" | "consulting";
        };
        DeskFacts: {
            closed: number;
            firstResponseBreached: number;
            firstResponseEnded?: number;
            resolutionBreached: number;
            resolutionEnded?: number;
            tickets: number;
        };
        DeskRule: {
            actions: components["schemas"]["RuleAction"][];
            active: boolean;
            /** Format: date-time */
            changedAt: string;
            changedByName: string;
            conditions: components["schemas"]["TicketCondition"][];
            id: string;
            /** @enum {string} */
            language: "zh" | "en";
            mayChange: boolean;
            name: string;
            shared: boolean;
            version: number;
            when: components["schemas"]["RuleWhen"];
        };
        DeskRuleChange: {
            actions?: components["schemas"]["RuleAction"][];
            active?: boolean;
            conditions?: components["schemas"]["TicketCondition"][];
            /** @enum {string} */
            language?: "zh" | "en";
            name?: string;
            when?: components["schemas"]["RuleWhen"];
        };
        DeskRuleVersion: {
            actions: components["schemas"]["RuleAction"][];
            active: boolean;
            /** Format: date-time */
            changedAt: string;
            changedByName: string;
            conditions: components["schemas"]["TicketCondition"][];
            /** @enum {string} */
            language: "zh" | "en";
            name: string;
            version: number;
            when: components["schemas"]["RuleWhen"];
        };
        Diff: {
            places: {
                after?: unknown;
                before?: unknown;
                pointer: string;
                said: boolean;
            }[];
            sentences: {
                after: components["schemas"]["Words"] & (Record<string, never> | null);
                before: components["schemas"]["Words"] & (Record<string, never> | null);
                rule: string;
            }[];
        };
        DisciplineCase: {
            account: string;
            breach: {
                clauses: string[];
                key: string;
                name: components["schemas"]["Words"];
            };
            id: string;
            loss: components["schemas"]["Money"];
            mayDecide: boolean;
            mayReply: boolean;
            /** Format: date */
            on: string;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            personId: string;
            personName: string;
            proposal: components["schemas"]["CaseProposal"];
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            reply: {
                /** Format: date-time */
                at: string;
                text: string;
            } | null;
            /** Format: date */
            replyBy: string;
            serious: boolean;
            /** @enum {string} */
            state: "open" | "sanctioned" | "dropped";
            verdict: {
                /** Format: date-time */
                at: string;
                by: string;
                fine: components["schemas"]["Money"];
                /** @enum {string|null} */
                step: "criticism" | "warning" | "fine" | "demotion" | "dismissal" | null;
                text: string;
            } | null;
            version: number;
        };
        DisciplineCaseRow: {
            breachName: components["schemas"]["Words"];
            hasReply: boolean;
            id: string;
            /** Format: date */
            on: string;
            personId: string;
            personName: string;
            /** Format: date */
            replyBy: string;
            /** @enum {string} */
            state: "open" | "sanctioned" | "dropped";
            /** @enum {string|null} */
            step: "criticism" | "warning" | "fine" | "demotion" | "dismissal" | null;
        };
        DisciplineRules: {
            breaches: components["schemas"]["Breach"][];
        };
        Draft: {
            along: components["schemas"]["DraftSummary"][];
            answers: {
                /** Format: date-time */
                from: string | null;
            } | null;
            authors: {
                /** Format: date-time */
                at: string;
                name: string;
                personId: string;
            }[];
            backTested: boolean;
            basedOn: number;
            changesPath: boolean;
            citations: components["schemas"]["Citations"];
            content?: unknown;
            currentVersion: number;
            draftedBy: {
                /** Format: date-time */
                at: string;
                name: string;
                personId: string;
            };
            goesWith: string | null;
            handsTo: {
                regulationId: string;
                title: components["schemas"]["Words"];
            } | null;
            id: string;
            kind: string | null;
            knownVersion: number;
            /** @enum {string} */
            later: "carry" | "end" | "replace";
            mayJudge: boolean;
            note: string;
            noteSaid: components["schemas"]["Words"] & (Record<string, never> | null);
            path: components["schemas"]["ApprovalStep"][];
            publishedVersion: number | null;
            reasons: {
                [key: string]: string;
            };
            regulationId: string | null;
            repeals: boolean;
            retroactiveReason: string | null;
            rival: components["schemas"]["Words"] & (Record<string, never> | null);
            ruleSetId: string | null;
            /** @enum {string} */
            state: "draft" | "in_approval" | "published" | "withdrawn";
            title: components["schemas"]["Words"];
            /** Format: date-time */
            validFrom: string | null;
            verdicts: components["schemas"]["Verdict"][];
            version: number;
            waitsAt: number | null;
        };
        DraftChange: {
            basedOn?: number;
            citations?: components["schemas"]["Citations"];
            content?: unknown;
            knownVersion?: number;
            /** @enum {string} */
            later?: "carry" | "end" | "replace";
            note: string;
            retroactiveReason?: string | null;
            /** Format: date-time */
            validFrom?: string | null;
        };
        DraftChecks: {
            clauses: {
                changes: {
                    clause: string;
                    now: components["schemas"]["Words"] & (Record<string, never> | null);
                    rule: string;
                    states: string[];
                }[];
                regulationId: string;
            } | null;
            dependents: components["schemas"]["Dependent"][];
            examples: {
                changed: components["schemas"]["ChangedExample"][];
                total: number;
                undecided: number | null;
            };
            findings: components["schemas"]["Finding"][];
            stuckAt: components["schemas"]["StuckStation"][];
        };
        DraftDiff: {
            basedOn: components["schemas"]["Diff"];
            isFirst: boolean;
            later: {
                diff: components["schemas"]["Diff"];
                /** @enum {string} */
                fate: "carried_on" | "kept" | "replaced";
                /** Format: date-time */
                validFrom: string;
                version: number;
            }[];
        };
        DraftSummary: {
            authors: {
                /** Format: date-time */
                at: string;
                name: string;
                personId: string;
            }[];
            backTested: boolean;
            basedOn: number;
            changesPath: boolean;
            currentVersion: number;
            draftedBy: {
                /** Format: date-time */
                at: string;
                name: string;
                personId: string;
            };
            goesWith: string | null;
            id: string;
            kind: string | null;
            knownVersion: number;
            /** @enum {string} */
            later: "carry" | "end" | "replace";
            mayJudge: boolean;
            note: string;
            noteSaid: components["schemas"]["Words"] & (Record<string, never> | null);
            path: components["schemas"]["ApprovalStep"][];
            publishedVersion: number | null;
            regulationId: string | null;
            repeals: boolean;
            retroactiveReason: string | null;
            ruleSetId: string | null;
            /** @enum {string} */
            state: "draft" | "in_approval" | "published" | "withdrawn";
            title: components["schemas"]["Words"];
            /** Format: date-time */
            validFrom: string | null;
            verdicts: components["schemas"]["Verdict"][];
            version: number;
            waitsAt: number | null;
        };
        DraftTrial: {
            after: components["schemas"]["TryOutAnswer"];
            before: components["schemas"]["TryOutAnswer"];
        };
        DraftVerdict: {
            comment?: string;
            /** @enum {string} */
            outcome: "approved";
        } | {
            comment: string;
            /** @enum {string} */
            outcome: "returned";
        };
        Duty: {
            capacityMinutes: number | null;
            personId: string;
            shift: components["schemas"]["Shift"];
            version: number;
        };
        DutyChange: {
            capacityMinutes: number | null;
            shift: components["schemas"]["Shift"];
        };
        EarlierMessages: {
            messages: components["schemas"]["Message"][];
            olderMessages?: string;
        };
        Employment: {
            /** Format: date */
            from: string;
            ground: string | null;
            level: number | null;
            monthly: components["schemas"]["Money"];
            personId: string;
            /** @enum {string} */
            status: "confirmed" | "probation" | "contractor" | "left";
            version: number;
        };
        EmploymentCorrection: {
            instead: components["schemas"]["NewEmployment"] & (Record<string, never> | null);
            reason: string;
        };
        EmploymentHistory: {
            corrections: components["schemas"]["CorrectedEmployment"][];
            items: components["schemas"]["Employment"][];
            nextCursor: string | null;
            paidElsewhere: components["schemas"]["PaidElsewhere"][];
        };
        Event: {
            data: {
                [key: string]: unknown;
            };
            delivered: boolean;
            id: string;
            /** Format: date-time */
            timestamp: string;
            /** @enum {string} */
            type: "ticket.opened" | "ticket.assigned" | "ticket.agreement_asked" | "ticket.agreement_answered" | "ticket.agreement_chased" | "ticket.agreement_lapsed" | "ticket.agreement_withdrawn" | "ticket.handed_back" | "ticket.replied" | "ticket.noted" | "ticket.information_requested" | "ticket.waiting_third_party" | "ticket.resumed" | "ticket.changed" | "ticket.work_recorded" | "ticket.articles_attached" | "ticket.customer_reminded" | "ticket.customer_silent" | "ticket.linked" | "ticket.unlinked" | "ticket.merged" | "ticket.unmerged" | "ticket.customer_replied" | "ticket.solved" | "ticket.confirmed" | "ticket.rejected" | "ticket.withdrawn" | "ticket.closed" | "ticket.reopened" | "ticket.warned" | "ticket.escalated" | "ticket.first_response_breached" | "ticket.next_response_breached" | "ticket.keep_informed_breached" | "ticket.resolution_breached" | "ticket.complaint_breached" | "survey.answered" | "appraisal.completed" | "appraisal.appealed" | "appraisal.appeal_withdrawn" | "appraisal.appeal_decided" | "award.approved" | "promotion.asked" | "promotion.decided" | "suggestion.made" | "suggestion.assessed" | "reward.given" | "consequence.opened" | "consequence.decided" | "held_payout.approved" | "discipline_case.opened" | "discipline_case.answered" | "discipline_case.decided" | "leaving.recorded" | "leaving.ended" | "leaving.reopened" | "leaving.access_ended" | "pay_run.approved" | "procedure.started" | "procedure.recorded" | "procedure.finished" | "procedure.overdue" | "rule_version.published" | "regulation_version.published" | "draft.submitted" | "draft.returned" | "webhook.ping";
        };
        Example: {
            facts?: unknown;
            id: string;
            kept: {
                /** Format: date-time */
                at: string;
                by: string;
            } | null;
            name: components["schemas"]["Words"];
        };
        Expertise: {
            field: string;
            level: string;
        };
        Explanation: {
            rules: components["schemas"]["RuleVersionRef"][];
            trace: components["schemas"]["Trace"];
        } | null;
        FactsForm: {
            examples: components["schemas"]["Example"][];
            kind: string;
            schema: {
                [key: string]: unknown;
            };
        };
        FieldDays: {
            before: {
                /** Format: date-time */
                at: string;
                by: string;
                days: number;
                reason: string | null;
            }[];
            counted: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
            entry: {
                /** Format: date-time */
                at: string;
                by: string;
                days: number;
                reason: string | null;
            } | null;
            known: {
                logged: number;
                said: number;
            };
            mayRecord: boolean;
            most: number;
            personId: string;
            personName: string;
            version: number;
        };
        FieldDaysCorrection: {
            days: number;
            reason: string;
        };
        FieldDaysMonth: {
            /** @enum {string|null} */
            condition: "per_field_day" | "if_any_field_day" | null;
            items: components["schemas"]["FieldDays"][];
            month: string;
            open: boolean;
        };
        File: {
            id: string;
            isPicture: boolean;
            mediaType: string;
            name: string;
            sizeBytes: number;
        };
        FilledTemplate: {
            name: string;
            templateId: string;
            text: string;
            unfilled: string[];
        };
        FilledText: {
            text: string;
            unfilled: string[];
        };
        Finding: {
            already: boolean;
            code: string;
            column?: string;
            message: components["schemas"]["Words"];
            pointer: string;
            row: number | null;
            rules?: {
                figures: string[];
                rule: string;
                text: components["schemas"]["Words"];
            }[];
            ruleSetId?: string;
            /** @enum {string} */
            severity: "error" | "warning";
        };
        Followers: {
            followers: components["schemas"]["PersonName"][];
        };
        Following: {
            following: boolean;
        };
        Form: {
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            fields: components["schemas"]["FormField"][];
            greeting: "" | string;
            id: string;
            /** @enum {string} */
            language: "zh" | "en";
            name: string;
            origins: string[];
            /** @default false */
            takesFiles: boolean;
            /** @enum {string} */
            theme: "auto" | "light" | "dark";
            version: number;
        };
        FormContent: {
            active: boolean;
            fields: components["schemas"]["FormField"][];
            greeting: "" | string;
            /** @enum {string} */
            language: "zh" | "en";
            name: string;
            origins: string[];
            /** @default false */
            takesFiles: boolean;
            /** @enum {string} */
            theme: "auto" | "light" | "dark";
        };
        FormerRecord: {
            personName: string;
            record: components["schemas"]["WorkRecord"];
            /** Format: date-time */
            until: string;
        };
        FormField: {
            /** @enum {string} */
            kind: "line" | "text" | "choice";
            label: string;
            options: string[];
            required: boolean;
        };
        FormPreview: {
            html: string;
        };
        FormSubmission: {
            /** @default {} */
            answers: {
                [key: string]: string;
            };
            description: string;
            /** Format: email */
            email: string;
            /** @default [] */
            fileIds: string[];
            name: string;
            stamp: string;
            subject: string;
            /** @default  */
            website: string;
        };
        FoundPiece: {
            hit: boolean;
            text: string;
        };
        GivenBack: {
            /** Format: date-time */
            at: string;
            by: string;
            id: string;
            mayWithdraw: boolean;
            /** Format: date */
            on: string;
            sum: components["schemas"]["Money"];
            takenBy: string;
            version: number;
            withdrawal: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        GivenBackWithdrawal: {
            reason: string;
        };
        GoingAlong: {
            textDraftId: string | null;
        };
        Group: {
            active: boolean;
            businesses: string[];
            deputyId: string | null;
            id: string;
            key: string;
            leaderId: string;
            members: {
                expertise: components["schemas"]["Expertise"][];
                personId: string;
            }[];
            name: string;
            products: string[];
            regions: string[];
            version: number;
        };
        GroupChange: {
            active?: boolean;
            businesses?: string[];
            deputyId?: string | null;
            leaderId?: string;
            name?: string;
            products?: string[];
            regions?: string[];
        };
        GroupMembership: {
            expertise: components["schemas"]["Expertise"][];
        };
        Growth: {
            confirmation: {
                explanation: components["schemas"]["Explanation"];
                ready: boolean;
                /** Format: date */
                since: string;
                /** Format: date */
                until: string;
            } | null;
            goals: components["schemas"]["CareerGoal"][];
            mayAsk: boolean;
            mayExcept: boolean;
            mayRecord: boolean;
            maySetGoal: boolean;
            next: {
                /** Format: date */
                earliestOn: string;
                eligible: boolean;
                explanation: components["schemas"]["Explanation"];
                level: number;
            } | null;
            person: {
                id: string;
                name: string;
            };
            posts: {
                explanation: components["schemas"]["Explanation"];
                key: string;
                mayWork: boolean | null;
                name: components["schemas"]["Words"];
                qualified: boolean | null;
                refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            }[];
            promotions: components["schemas"]["Promotion"][];
            records: components["schemas"]["GrowthRecord"][];
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            requirements: {
                key: string;
                name: components["schemas"]["Words"];
            }[];
            standing: {
                /** Format: date */
                enteredOn: string;
                level: number | null;
                /** Format: date */
                levelSince: string | null;
                /** @enum {string} */
                status: "confirmed" | "probation" | "contractor" | "left";
            } | null;
            tests: {
                key: string;
                name: components["schemas"]["Words"];
            }[];
            trainings: components["schemas"]["TrainingSession"][];
        };
        GrowthRecord: {
            evidence: string;
            forLevel: number | null;
            id: string;
            /** @enum {string} */
            kind: "level_test" | "requirement" | "certificate";
            mayTakeBack: boolean;
            name: components["schemas"]["Words"];
            /** Format: date */
            on: string;
            person: {
                id: string;
                name: string;
            };
            recorded: {
                /** Format: date-time */
                at: string;
                by: string;
            };
            result: components["schemas"]["TestResult"];
            takenBack: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            /** Format: date */
            until: string | null;
            version: number;
        };
        GrowthRecordTakenBack: {
            reason: string;
        };
        HandOverItem: {
            /** Format: date-time */
            at: string | null;
            clauses: string[];
            key: string;
            mayConfirm: boolean;
            mayHand: boolean;
            name: components["schemas"]["Words"];
            note: string;
            /** @enum {string} */
            state: "open" | "handed" | "confirmed" | "returned";
            to: {
                id: string;
                name: string;
            } | null;
        };
        HangingThing: {
            id: string;
            /** @enum {string} */
            kind: "ticket" | "customer" | "group" | "project" | "procedure" | "round" | "post";
            mayMove: boolean;
            title: string;
        };
        Heard: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            how: "phone" | "on_site" | "mail" | "chat";
            who: string;
        };
        HeldLetters: {
            held: number;
        };
        HeldPay: {
            application: components["schemas"]["RestApplication"];
            /** Format: date */
            completedOn: string | null;
            earned: components["schemas"]["Money"];
            employed: boolean;
            held: components["schemas"]["Money"];
            next: components["schemas"]["NextPart"];
            paid: components["schemas"]["Money"];
            payoutId: string | null;
            person: {
                id: string;
                name: string;
            };
            project: {
                id: string;
                name: string;
            };
        };
        HeldPayee: {
            owes: components["schemas"]["Money"];
            to: {
                account: components["schemas"]["BankAccount"] & (Record<string, never> | null);
                marks: ("first" | "changed" | "not_filed" | "holder_differs" | "number_shared")[];
                recordedByCaller: boolean;
            } | null;
        };
        HeldPayout: {
            amount: components["schemas"]["Money"];
            amountInCapitals: string;
            decided: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            earned: components["schemas"]["Money"];
            explanation: components["schemas"]["Explanation"];
            heldAfter: components["schemas"]["Money"];
            id: string;
            mayDecide: boolean;
            mayPay: boolean;
            mayWithdraw: boolean;
            paid: {
                by: string;
                /** Format: date */
                on: string;
            } | null;
            paidBefore: components["schemas"]["Money"];
            person: {
                id: string;
                name: string;
            };
            prepared: {
                /** Format: date-time */
                at: string;
                by: string;
            };
            project: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            stage: "completed" | "rest_payable";
            /** @enum {string} */
            state: "prepared" | "approved" | "paid" | "withdrawn";
            version: number;
        };
        HeldPayoutDecision: {
            approved: boolean;
            reason?: string;
        };
        HeldPayoutPaid: {
            /** Format: date */
            paidOn: string;
        };
        HeldPayPage: {
            items: components["schemas"]["HeldPay"][];
            nextCursor: string | null;
            totals: {
                earned: components["schemas"]["Money"];
                held: components["schemas"]["Money"];
                paid: components["schemas"]["Money"];
            };
        };
        Hold: {
            /** Format: date-time */
            heldAt: string;
            heldBy: string;
            number: string;
            reason: string;
            subject: string;
            ticketId: string;
        };
        Holds: {
            items: components["schemas"]["Hold"][];
        };
        HoldWish: {
            /** @enum {boolean} */
            held: true;
            reason: string;
        } | {
            /** @enum {boolean} */
            held: false;
        };
        IncidentReport: {
            report: string;
        };
        Invitation: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            link?: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "manager" | "lead" | "engineer" | "finance" | "hr" | "contact" | "auditor";
            /** @enum {string} */
            state: "open" | "accepted" | "expired" | "withdrawn";
        };
        KeptDraft: {
            draft: components["schemas"]["TicketDraft"];
            /** Format: date-time */
            keptAt: string | null;
        };
        KeptExample: {
            facts?: unknown;
            name: string;
        };
        KnownTags: {
            items: string[];
        };
        LapseDeduction: {
            personId: string;
        };
        LastDayAgreed: {
            /** Format: date */
            lastDay: string;
            reason: string;
        };
        Leave: {
            cutShort: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @enum {string} */
                half: "morning" | "afternoon";
                /** Format: date */
                on: string;
                reason: string;
            } | null;
            days: string;
            explanation: components["schemas"]["Explanation"];
            /** Format: date */
            from: string;
            /** @enum {string} */
            fromHalf: "morning" | "afternoon";
            id: string;
            kind: string;
            kindName: components["schemas"]["Words"];
            mayCutShort: boolean;
            mayDecide: boolean;
            mayWithdraw: boolean;
            paidPercent: number;
            person: {
                id: string;
                name: string;
            };
            reason: string;
            requested: {
                /** Format: date-time */
                at: string;
                by: string;
            };
            shutdowns: {
                cause: string;
                /** Format: date */
                from: string;
                id: string;
                /** Format: date */
                to: string;
            }[];
            standIn: {
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            state: "requested" | "approved" | "declined" | "withdrawn";
            /** Format: date */
            to: string;
            /** @enum {string} */
            toHalf: "morning" | "afternoon";
            verdict: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string | null;
            } | null;
            version: number;
            withdrawal: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        LeaveChoices: {
            kinds: {
                key: string;
                name: components["schemas"]["Words"];
                paidPercent: number;
            }[];
        };
        LeaveReturn: {
            /** @enum {string} */
            half: "morning" | "afternoon";
            /** Format: date */
            on: string;
            reason: string;
        };
        LeaveRow: {
            cutShort: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @enum {string} */
                half: "morning" | "afternoon";
                /** Format: date */
                on: string;
                reason: string;
            } | null;
            days: string;
            /** Format: date */
            from: string;
            /** @enum {string} */
            fromHalf: "morning" | "afternoon";
            id: string;
            kind: string;
            kindName: components["schemas"]["Words"];
            person: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "requested" | "approved" | "declined" | "withdrawn";
            /** Format: date */
            to: string;
            /** @enum {string} */
            toHalf: "morning" | "afternoon";
        };
        LeaveVerdict: {
            /** @default null */
            reason: string | null;
            /** @enum {string} */
            verdict: "approved";
        } | {
            reason: string;
            /** @enum {string} */
            verdict: "declined";
        };
        LeaveWithdrawal: {
            reason: string;
        };
        Leaving: {
            access: {
                early: {
                    by: string;
                    reason: string;
                } | null;
                /** Format: date-time */
                endedAt: string | null;
                /** Format: date-time */
                endsAt: string | null;
            };
            accessEnded: boolean;
            agreed: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            byRule: {
                /** Format: date */
                earliestLastDay: string;
                explanation: components["schemas"]["Explanation"];
                tooEarly: boolean;
            } | null;
            checklist: components["schemas"]["HandOverItem"][];
            contract: {
                id: string;
                project: string;
                /** Format: date */
                startOn: string;
                /** @enum {string} */
                state: "proposed" | "running";
            } | null;
            ended: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            handOver: {
                certificateReady: boolean;
                complete: boolean;
                explanation: components["schemas"]["Explanation"];
                finalPayReady: boolean;
            } | null;
            handOverRefusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            hanging: components["schemas"]["HangingThing"][];
            hangingMore: boolean;
            heldBack: {
                month: string;
                /** Format: date */
                paidOn: string | null;
                runId: string;
                /** @enum {string} */
                state: "waits" | "ready" | "paid";
            }[];
            id: string;
            /** @enum {string} */
            kind: "resignation" | "by_company";
            /** Format: date */
            lastDay: string | null;
            leftOver: components["schemas"]["LeftOver"][];
            letter: string;
            /** Format: date */
            letterOn: string;
            mayManage: boolean;
            mayReopen: boolean;
            mayWithdraw: boolean;
            overpaid?: components["schemas"]["Overpaid"][];
            owed?: components["schemas"]["Owed"][];
            person: {
                id: string;
                name: string;
            };
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            reopened: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
                was: {
                    /** Format: date-time */
                    at: string;
                    by: string;
                    leftOver: components["schemas"]["LeftOver"][];
                    reason: string;
                };
            }[];
            /** @enum {string} */
            state: "open" | "completed" | "withdrawn";
            takenOver: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @enum {string} */
                kind: "ticket" | "customer" | "group" | "project" | "procedure" | "round" | "post";
                title: string;
                to: string;
            }[];
            trips: components["schemas"]["UnsettledTrip"][];
            version: number;
            /** Format: date */
            wantsLastDay: string | null;
        };
        LeavingCompletion: {
            reason?: string;
        };
        LeavingRow: {
            accessEnded: boolean;
            id: string;
            /** @enum {string} */
            kind: "resignation" | "by_company";
            /** Format: date */
            lastDay: string | null;
            /** Format: date */
            letterOn: string;
            person: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "open" | "completed" | "withdrawn";
        };
        LeftOver: {
            /** @enum {string|null} */
            kind: "ticket" | "customer" | "group" | "project" | "procedure" | "round" | "post" | "trip" | "contract" | null;
            title: string;
        };
        Letter: {
            answersTicketId: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            excerpt: string;
            files: {
                name: string;
                sizeBytes: number;
            }[];
            formId: string | null;
            fromAddress: string;
            fromName: string;
            id: string;
            isKept: boolean;
            openedTicket: boolean;
            reason: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            restoredAt: string | null;
            restoredBy: string | null;
            sizeBytes: number;
            /** @enum {string} */
            state: "arrived" | "taken" | "held" | "set_aside" | "dismissed";
            subject: string;
            ticketId: string | null;
            ticketNumber: string | null;
            version: number;
        };
        LetterAcceptance: {
            customerId: string;
            /**
             * @default normal
             * @enum {string}
             */
            priority: "urgent" | "high" | "normal" | "low";
        };
        LetterAddition: {
            /** @enum {string} */
            by: "customer" | "colleague";
            ticketId?: string;
        };
        LetterContent: {
            content: {
                files: {
                    name: string;
                    refusal: {
                        code: string;
                        message: string;
                    } | null;
                    sizeBytes: number;
                }[];
                isCut: boolean;
                isWhole: boolean;
                page: {
                    blockedPictures: number;
                } | null;
                text: string;
            } | null;
            customer: {
                id: string;
                name: string;
            } | null;
            isKept: boolean;
            letter: components["schemas"]["Letter"];
            sentTo: string[];
        };
        LetterDecided: {
            alreadyOn: string | null;
            number: string;
            seq: number;
            ticketId: string;
            version: number;
        };
        LetterDismissed: {
            alreadyOn: string | null;
            answersTicketId: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            excerpt: string;
            files: {
                name: string;
                sizeBytes: number;
            }[];
            formId: string | null;
            fromAddress: string;
            fromName: string;
            id: string;
            isKept: boolean;
            openedTicket: boolean;
            reason: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            restoredAt: string | null;
            restoredBy: string | null;
            sizeBytes: number;
            /** @enum {string} */
            state: "arrived" | "taken" | "held" | "set_aside" | "dismissed";
            subject: string;
            ticketId: string | null;
            ticketNumber: string | null;
            version: number;
        };
        LineReversal: {
            reason: string;
        };
        LoneSubmission: {
            reason: string;
        };
        Macro: {
            actions: components["schemas"]["ToolAction"][];
            active: boolean;
            /** Format: date-time */
            changedAt: string;
            changedByName: string;
            id: string;
            mayChange: boolean;
            name: string;
            shared: boolean;
            version: number;
        };
        MacroChange: {
            actions?: components["schemas"]["ToolAction"][];
            active?: boolean;
            name?: string;
        };
        MacroPreview: {
            refusal: {
                at: number;
                code: string;
                message: string;
            } | null;
            steps: {
                do: string;
                fields: {
                    after: string | null;
                    before: string | null;
                    field: string;
                }[];
                says: {
                    body: string;
                    /** @enum {string} */
                    kind: "description" | "customer_reply" | "reply" | "note" | "question" | "solution" | "confirmation" | "rejection" | "withdrawal" | "closure" | "reopening" | "reopened_by_mail" | "assignment" | "taking_over" | "hand_over" | "incident" | "third_party" | "resumption" | "reminder" | "silence" | "auto_closure" | "merging" | "unmerging" | "lapse" | "heard";
                    steps: string[];
                    /** @enum {string} */
                    visibility: "public" | "internal";
                }[];
            }[];
            version: number;
        };
        MacroUse: {
            /** @enum {string} */
            language: "zh" | "en";
        };
        MailSettings: {
            domain: string;
            handle: string | null;
            /** @enum {string} */
            sending: "sink" | "cloudflare";
            /** @enum {string} */
            unknownSenders: "hold" | "refuse";
            version: number;
        };
        MailSettingsChange: {
            handle: string;
            /** @enum {string} */
            unknownSenders: "hold" | "refuse";
        };
        Me: {
            company: components["schemas"]["Company"];
            grants: ("owner" | "manager" | "lead" | "engineer" | "finance" | "hr" | "contact" | "auditor")[];
            permissions: string[];
            person: components["schemas"]["Person"];
        };
        MeasuredTicket: {
            assigneeId: string | null;
            /** Format: date-time */
            closedAt: string;
            customerId: string;
            id: string;
            number: string;
            /** @enum {string} */
            priority: "urgent" | "high" | "normal" | "low";
            seconds: number;
            subject: string;
        };
        MeasuredTime: {
            meanSeconds: number | null;
            medianSeconds: number | null;
            tickets: number;
        };
        MeChange: {
            /** @enum {string} */
            language: "zh" | "en";
        };
        Merge: {
            into: string;
            /** Format: date-time */
            undoUntil: string;
        } | null;
        Merging: {
            answered?: {
                /** Format: date-time */
                at: string;
                number: string;
                ticketId: string;
            };
            before?: components["schemas"]["CameBefore"][];
            description?: string;
            /** @enum {string} */
            direction: "from" | "to";
            files: components["schemas"]["File"][];
            goesOn?: {
                number: string;
                ticketId: string;
            };
            number: string;
            subject: string;
            ticketId: string;
            /** @enum {boolean} */
            undone?: true;
        };
        Message: {
            /** Format: date-time */
            at: string;
            authorId: string | null;
            authorName: string;
            body: string;
            files: components["schemas"]["File"][];
            id: string;
            /** @enum {string} */
            kind: "description" | "customer_reply" | "reply" | "note" | "question" | "solution" | "confirmation" | "rejection" | "withdrawal" | "closure" | "reopening" | "reopened_by_mail" | "assignment" | "taking_over" | "hand_over" | "incident" | "third_party" | "resumption" | "reminder" | "silence" | "auto_closure" | "merging" | "unmerging" | "lapse" | "heard";
            mentions?: components["schemas"]["PersonName"][];
            merging?: components["schemas"]["Merging"];
            page?: {
                blockedPictures: number;
                fileId: string;
            };
            sentTo?: components["schemas"]["Addressee"][];
            steps: string[];
            /** @enum {string} */
            told?: "telephone" | "in_person" | "other";
            /** @enum {string} */
            visibility: "public" | "internal";
        };
        MissingStatement: {
            contract: {
                id: string;
            } | null;
            /** Format: date */
            dueOn: string | null;
            overdue: boolean;
            project: {
                id: string;
                name: string;
            };
            responsible: {
                active: boolean;
                id: string;
                name: string;
            };
        };
        Money: {
            amount: string;
            currency: string;
        } | null;
        MovedLine: {
            code: string;
            is: components["schemas"]["Money"];
            name: components["schemas"]["Words"];
            rules: components["schemas"]["MovedRules"][];
            steps: components["schemas"]["MovedStep"][];
            was: components["schemas"]["Money"];
        };
        MovedRules: {
            is: number;
            ruleSetId: string;
            title: components["schemas"]["Words"];
            was: number;
        };
        MovedStep: {
            is: string | number | boolean | null;
            name: components["schemas"]["Words"];
            unit: string;
            was: string | number | boolean | null;
        };
        NewAbsence: {
            /** Format: date-time */
            from: string;
            personId: string;
            reason: string;
            substituteId: string | null;
            /** Format: date-time */
            to: string;
        };
        NewAcknowledgement: {
            version: number;
        };
        NewAgreement: {
            /** @enum {string} */
            kind: "deferral";
            reason: string;
            /** Format: date-time */
            until: string;
        } | {
            content: string;
            /** Format: date-time */
            from: string;
            /** @enum {string} */
            kind: "hand_over";
            scope: string;
            toId: string;
        } | {
            content: string;
            /** Format: date-time */
            from: string;
            /** @enum {string} */
            kind: "incident";
            scope: string;
            toId: string;
            /** Format: date-time */
            until: string;
        } | {
            /** @enum {string} */
            kind: "resource";
            toId: string;
            urgent: boolean;
            what: string;
        } | {
            /** @enum {string} */
            kind: "approval";
            reason: string;
            toId: string;
        };
        NewAppeal: {
            text: string;
        };
        NewAppraisal: {
            groupId?: string;
            period?: string;
            personId?: string;
            projectId?: string;
            ruleSetId?: string;
        };
        NewArticle: {
            body: string;
            category: "" | string;
            ownerId?: string;
            /**
             * Format: date
             * @default null
             */
            reviewOn: string | null;
            tags: string[];
            title: string;
            /** @enum {string} */
            visibility: "public" | "internal";
        };
        NewArticleContent: {
            body: string;
            category: "" | string;
            note: string;
            tags: string[];
            title: string;
            /** @enum {string} */
            visibility: "public" | "internal";
        };
        NewAsset: {
            /** Format: date */
            installedOn: string | null;
            place: "" | string;
            product: string;
            serial: "" | string;
            /** Format: date */
            warrantyUntil: string | null;
        };
        NewAssignment: {
            assigneeId: string;
        };
        NewBackTest: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        NewBankAccount: {
            bank: string;
            ground?: string;
            holder: string;
            number: string;
        };
        NewCalibration: {
            groupId?: string;
            period: string;
            ruleSetId: string;
        };
        NewCall: {
            /** @default  */
            callerName: "" | string;
            contactId?: string;
            customerId?: string;
            /**
             * @default incoming
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /** @default  */
            number: string;
            ticketId?: string;
        };
        NewCareerGoal: {
            /** Format: date */
            by: string;
            goal: string;
            steps?: string;
        };
        NewClockCorrection: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            direction: "in" | "out";
            reason: string;
            time: string;
        };
        NewClocking: {
            /** @enum {string} */
            direction: "in" | "out";
            /** @default  */
            note: string;
            /** @default  */
            place: string;
        };
        NewCompletion: {
            /** Format: date */
            on: string | null;
            reason?: string;
        };
        NewConsequence: {
            appraisalId: string;
            /** @enum {string} */
            measure: "talk" | "training" | "raise";
            text: string;
        };
        NewContact: {
            duty: "" | string;
            email: "" | string;
            name: string;
            phone: string;
        };
        NewContract: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            level: "standard" | "key" | "strategic";
            name: string;
            /** Format: date */
            until: string | null;
        };
        NewContractStatement: {
            metres: string;
            month: string;
        };
        NewCrew: {
            /** Format: date */
            from: string;
            name: string;
            shares: {
                personId: string;
                shareBp: number;
            }[];
        };
        NewCrewQuantity: {
            crewId: string;
            /** @default [] */
            days: components["schemas"]["CrewDays"][];
            lines: components["schemas"]["CrewLine"][];
            month: string;
            projectId: string;
            repair?: {
                fee: string;
                /** Format: date */
                on: string;
                underWarranty: boolean;
            };
        };
        NewCrewShares: {
            /** Format: date */
            from: string;
            shares: {
                personId: string;
                shareBp: number;
            }[];
        };
        NewCustomer: {
            /** @enum {string} */
            level: "standard" | "key" | "strategic";
            name: string;
        };
        NewCustomerNote: {
            body: string;
        };
        NewDayWord: {
            /** Format: date */
            date: string;
            /** @default  */
            note: string;
            /** @enum {string} */
            status: "headquarters" | "on_site" | "travelling" | "standby" | "training";
        };
        NewDeed: {
            appraisalId?: string;
            personIds: string[];
            text: string;
            title: string;
        };
        NewDeskRule: {
            actions: components["schemas"]["RuleAction"][];
            conditions: components["schemas"]["TicketCondition"][];
            /** @enum {string} */
            language: "zh" | "en";
            name: string;
            when: components["schemas"]["RuleWhen"];
        };
        NewDisciplineCase: {
            account: string;
            breach: string;
            loss?: string;
            /** Format: date */
            on: string;
            personId: string;
            /** Format: date */
            replyBy: string;
            serious: boolean;
        };
        NewEmployment: {
            /** Format: date */
            from: string;
            ground?: string;
            level?: number;
            monthly?: string;
            /** @enum {string} */
            status: "confirmed" | "probation" | "contractor" | "left";
        };
        NewFieldDays: {
            days: number;
            month: string;
        };
        NewGivenBack: {
            amount: string;
            /** Format: date */
            on: string;
            takenById: string;
        };
        NewGroup: {
            businesses: string[];
            deputyId: string | null;
            key: string;
            leaderId: string;
            name: string;
            products: string[];
            regions: string[];
        };
        NewGrowthRecord: {
            evidence: string;
            forLevel: number;
            /** @enum {string} */
            kind: "level_test";
            /** Format: date */
            on: string;
            personId: string;
            result: components["schemas"]["TestResult"];
            test: string;
        } | {
            evidence: string;
            /** @enum {string} */
            kind: "requirement";
            /** Format: date */
            on: string;
            personId: string;
            requirement: string;
            result: components["schemas"]["TestResult"];
            /** Format: date */
            until: string | null;
        } | {
            evidence: string;
            /** @enum {string} */
            kind: "certificate";
            name: string;
            /** Format: date */
            on: string;
            personId: string;
            /** Format: date */
            until: string | null;
        };
        NewHandOver: {
            /** @enum {string} */
            did: "handed";
            item: string;
            note?: string;
            toId: string;
        } | {
            /** @enum {string} */
            did: "confirmed";
            item: string;
        } | {
            /** @enum {string} */
            did: "returned";
            item: string;
            note: string;
        };
        NewHeldPayout: {
            personId: string;
            projectId: string;
        };
        NewInvitation: {
            customerId?: string;
            /** Format: email */
            email: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "manager" | "lead" | "engineer" | "finance" | "hr" | "contact" | "auditor";
        };
        NewLeave: {
            /** Format: date */
            from: string;
            /**
             * @default morning
             * @enum {string}
             */
            fromHalf: "morning" | "afternoon";
            kind: string;
            personId: string;
            reason: string;
            /** @default null */
            standInId: string | null;
            /** Format: date */
            to: string;
            /**
             * @default afternoon
             * @enum {string}
             */
            toHalf: "morning" | "afternoon";
        };
        NewLeaving: {
            /** @enum {string} */
            kind: "resignation";
            letter: string;
            /** Format: date */
            letterOn: string;
            personId: string;
            /** Format: date */
            wantsLastDay: string | null;
        } | {
            /** @enum {string} */
            kind: "by_company";
            /** Format: date */
            lastDay: string;
            letter: string;
            personId: string;
            reason?: string;
        };
        NewLink: {
            /** @enum {string} */
            kind: "related" | "child_of";
            ticketId: string;
        };
        NewMacro: {
            actions: components["schemas"]["ToolAction"][];
            name: string;
            shared: boolean;
        };
        NewMerge: {
            intoId: string;
        };
        NewMessage: {
            body: string;
            copyIds?: string[];
            fileIds?: string[];
            /** @enum {string} */
            kind: "reply" | "note" | "question";
            mentions?: string[];
            /** @enum {string} */
            told?: "telephone" | "in_person" | "other";
        };
        NewNomination: {
            nomineeIds: string[];
            token: string;
        };
        NewOverrun: {
            reason: string;
            /** Format: date */
            until: string;
        };
        NewPaidElsewhere: {
            /** Format: date */
            from: string;
            reason: string;
        };
        NewPair: {
            firstId: string;
            reason: string;
            secondId: string | null;
        };
        NewPathDraft: {
            note: string;
            steps: components["schemas"]["ApprovalStep"][];
        };
        NewPayCorrection: {
            /** @enum {string} */
            paidWith: "own" | "next";
            reason: string;
        };
        NewPayLine: {
            amount: string;
            clause?: string;
            /** @enum {string} */
            kind: "reward" | "penalty";
            month: string;
            personId: string;
            reason: string;
        };
        NewPayment: {
            /** Format: date */
            paidOn: string;
        };
        NewPayRun: {
            apart?: {
                personIds: string[];
                reason: string;
            };
            month: string;
        };
        NewPersonalContract: {
            /** Format: date */
            deadline: string;
            /** @enum {string} */
            medium: "supply" | "drain";
            metres: string;
            personId: string;
            price: {
                listPrice: string;
            } | {
                pipe: {
                    diameterMm: number;
                    pressureMpa: string;
                };
            };
            projectId: string;
            quality: string;
            /** Format: date */
            startOn: string;
            /** @enum {string} */
            work: "install" | "weld";
        };
        NewProcedureEntry: {
            act: components["schemas"]["ProcedureAct"];
            /** @default [] */
            fileIds: string[];
            note?: string;
            /** @default [] */
            peopleIds: string[];
        };
        NewProcedureRecord: {
            /** @default null */
            aboutId: string | null;
            /** @default {} */
            boxes: {
                [key: string]: string;
            };
            /**
             * Format: date
             * @default null
             */
            dueOn: string | null;
            /** @default null */
            partOfId: string | null;
            /** @default null */
            projectId: string | null;
            responsibleId: string;
            ruleSetId: string;
            /** @default null */
            ticketId: string | null;
            title: string;
        };
        NewProject: {
            customerId: string;
            name: string;
            responsibleId: string;
        };
        NewPromotion: {
            exception?: string;
            ground: string;
            personId: string;
            toLevel: number;
        };
        NewQuantity: {
            /** @default 0 */
            dayRateDays: string;
            lines: components["schemas"]["QuantityLine"][];
            month: string;
            personId: string;
            projectId: string;
            repair?: {
                fee: string;
                underWarranty: boolean;
            };
        };
        NewReachAttempt: {
            answered: boolean;
            at: string;
            /** @enum {string} */
            means: "phone" | "message" | "mail" | "in_person";
            /** @default  */
            note: string;
            personId: string;
            to: string;
        };
        NewRecordedApplication: {
            letter: string;
            personId: string;
            projectId: string;
            /** Format: date */
            receivedOn: string;
        };
        NewRegulation: {
            approvalPath?: components["schemas"]["ApprovalStep"][];
            code: string;
            document: components["schemas"]["RegulationDocument"];
            /**
             * @default on_path
             * @enum {string}
             */
            firstVersion: "on_path" | "at_once";
        };
        NewResignation: {
            letter: string;
            /** Format: date */
            wantsLastDay: string | null;
        };
        NewResponsible: {
            /** Format: date */
            from: string;
            reason?: string;
            responsibleId: string;
        };
        NewRestApplication: {
            projectId: string;
        };
        NewRulesDraft: {
            basedOn?: number;
            citations?: components["schemas"]["Citations"];
            content?: unknown;
            goesWith?: string;
            /** @enum {string} */
            later?: "carry" | "end" | "replace";
            note: string;
            repeals?: boolean;
            retroactiveReason?: string | null;
            /** Format: date-time */
            validFrom?: string | null;
        };
        NewRuleSet: {
            copyOf?: string;
            key?: string;
            kind: string;
            title: {
                en: string;
                zh: string;
            };
        };
        NewRuleVersion: {
            /** @enum {string} */
            later?: "carry" | "end" | "replace";
            note: string;
            retroactiveReason?: string;
            rules?: unknown;
            /** Format: date-time */
            validFrom?: string;
        };
        NewSavedView: {
            conditions: components["schemas"]["TicketCondition"][];
            name: string;
            /** @enum {string} */
            order: "due" | "oldest" | "newest";
            shared: boolean;
        };
        NewSlipAnswer: {
            text: string;
        };
        NewSlipQuestion: {
            line?: number;
            text: string;
        };
        NewSolution: {
            copyIds?: string[];
            fileIds?: string[];
            steps: string[];
            summary: string;
            /** @enum {string} */
            told?: "telephone" | "in_person" | "other";
        };
        NewStation: {
            /** Format: date */
            from: string;
            office: string;
            personId: string;
        };
        NewStoppage: {
            cause: string;
            /** Format: date */
            from: string;
            part: {
                /** @enum {string} */
                kind: "company";
            } | {
                groupId: string;
                /** @enum {string} */
                kind: "group";
                personIds: string[];
            } | {
                /** @enum {string} */
                kind: "project";
                personIds: string[];
                projectId: string;
            } | {
                /** @enum {string} */
                kind: "people";
                personIds: string[];
            };
            /** Format: date */
            to: string;
        };
        NewSuggestion: {
            text: string;
            title: string;
            withIds: string[];
        };
        NewTemplate: {
            name: string;
            shared: boolean;
            text: components["schemas"]["ToolText"];
        };
        NewTextDraft: {
            basedOn?: number;
            citations?: components["schemas"]["Citations"];
            content?: unknown;
            /** @enum {string} */
            later?: "carry" | "end" | "replace";
            note: string;
            repeals?: boolean;
            retroactiveReason?: string | null;
            rules?: {
                draftId: string;
                version: number;
            }[];
            /** Format: date-time */
            validFrom?: string | null;
        };
        NewTicket: {
            assetId?: string;
            /** @enum {string} */
            channel: "phone" | "email" | "web" | "api";
            contactId?: string;
            customerId?: string;
            description: string;
            fileIds?: string[];
            /** @enum {string} */
            priority: "urgent" | "high" | "normal" | "low";
            /** Format: date-time */
            receivedAt?: string;
            subject: string;
            task?: components["schemas"]["Task"];
            /** @enum {string} */
            type?: "request" | "fault" | "incident" | "complaint" | "consulting";
        };
        NewTrainingPlan: {
            /** Format: date */
            from: string;
            purpose?: string;
            title: string;
            /** Format: date */
            until: string;
        };
        NewTrainingSession: {
            /** Format: date */
            on: string;
            participantIds: string[];
            place?: string;
            title: string;
            trainer?: string;
        };
        NewTriage: {
            customerId?: string;
            description?: string;
            impact?: string;
            product?: string;
            subject?: string;
            urgency?: string;
        };
        NewTrip: {
            advance: string | null;
            destination: string;
            /** Format: date */
            from: string;
            itinerary: {
                /** Format: date */
                from: string;
                place: string;
                plan: string;
                /** Format: date */
                to: string;
            }[];
            /** @enum {string} */
            kind: "guidance" | "guidance_inside_province" | "work";
            /** @default null */
            lateReason: string | null;
            personId: string;
            projectId: string | null;
            purpose: string;
            rides: {
                mode: string;
                reason: string | null;
                /** @enum {string} */
                scope: "intercity" | "city";
                seat: string | null;
            }[];
            /** Format: date */
            to: string;
        };
        NewTripClaim: {
            /** Format: date */
            departedOn: string;
            fares: {
                amount: string;
                mode: string;
                /** Format: date */
                on: string;
                /** @default [] */
                receipts: number[];
                /** @enum {string} */
                scope: "intercity" | "city";
                seat: string | null;
                what: string;
            }[];
            /** @default [] */
            fileIds: string[];
            /** @enum {string} */
            hostProvides: "nothing" | "meals" | "bed" | "both";
            onBehalf?: string;
            /** Format: date */
            returnedOn: string;
            spent: string | null;
        };
        NewTripLog: {
            /** Format: date */
            date: string;
            /** @enum {string|null} */
            night: "county" | "prefecture" | "big_city" | null;
            place: string;
            work: string;
        };
        NewUnexcusedAbsence: {
            account: string;
            /** Format: date */
            date: string;
            excused: boolean;
            outOfContactMinutes: number;
            personId: string;
            /** Format: date */
            replyBy: string;
        };
        NewWebhookEndpoint: {
            description: string;
            types: ("ticket.opened" | "ticket.assigned" | "ticket.agreement_asked" | "ticket.agreement_answered" | "ticket.agreement_chased" | "ticket.agreement_lapsed" | "ticket.agreement_withdrawn" | "ticket.handed_back" | "ticket.replied" | "ticket.noted" | "ticket.information_requested" | "ticket.waiting_third_party" | "ticket.resumed" | "ticket.changed" | "ticket.work_recorded" | "ticket.articles_attached" | "ticket.customer_reminded" | "ticket.customer_silent" | "ticket.linked" | "ticket.unlinked" | "ticket.merged" | "ticket.unmerged" | "ticket.customer_replied" | "ticket.solved" | "ticket.confirmed" | "ticket.rejected" | "ticket.withdrawn" | "ticket.closed" | "ticket.reopened" | "ticket.warned" | "ticket.escalated" | "ticket.first_response_breached" | "ticket.next_response_breached" | "ticket.keep_informed_breached" | "ticket.resolution_breached" | "ticket.complaint_breached" | "survey.answered" | "appraisal.completed" | "appraisal.appealed" | "appraisal.appeal_withdrawn" | "appraisal.appeal_decided" | "award.approved" | "promotion.asked" | "promotion.decided" | "suggestion.made" | "suggestion.assessed" | "reward.given" | "consequence.opened" | "consequence.decided" | "held_payout.approved" | "discipline_case.opened" | "discipline_case.answered" | "discipline_case.decided" | "leaving.recorded" | "leaving.ended" | "leaving.reopened" | "leaving.access_ended" | "pay_run.approved" | "procedure.started" | "procedure.recorded" | "procedure.finished" | "procedure.overdue" | "rule_version.published" | "regulation_version.published" | "draft.submitted" | "draft.returned" | "webhook.ping")[];
            /** Format: uri */
            url: string;
        };
        NewWorkAssignment: {
            /** @enum {string} */
            chosen: "own" | "outside";
            ground?: string;
            outside: {
                name: string;
                price: string;
            } | null;
            own: {
                personId: string;
                price: string;
            } | null;
            projectId: string;
            /** Format: date */
            startOn: string;
            what: string;
        };
        NextOwner: {
            /** @enum {string} */
            as: "assignee" | "stand_in" | "leader" | "deputy" | "first" | "second" | "desk";
            name: string;
            personId: string;
        };
        NextPart: {
            amount: components["schemas"]["Money"];
            /** Format: date */
            dueFrom: string | null;
            mayApply: boolean;
            /** @enum {string} */
            needs: "completion" | "time" | "application" | "decision" | "pay_run";
        } | null;
        Notice: {
            aboutId: string | null;
            /** Format: date-time */
            at: string;
            id: string;
            /** @enum {string} */
            kind: "warned" | "escalated" | "mentioned" | "followed" | "low_mark" | "silent" | "asked" | "look_again" | "overdue" | "assigned" | "taken_over" | "customer_word" | "stands_in" | "account" | "account_objected" | "accounts_missing" | "appraisal_told" | "rating_asked" | "rating_due" | "rating_missed" | "rating_again" | "appraisal_due" | "appraisal_late" | "appeal_made" | "appeal_decided" | "case_opened" | "case_answered" | "case_decided" | "case_dismissal" | "leaver_owes" | "debt_left" | "leaving_recorded" | "leaving_day" | "leaving_handed" | "leaving_returned" | "leaving_taken_over" | "leaving_ended" | "leaving_reopened" | "award_counted" | "award_won" | "award_published" | "growth_recorded" | "growth_taken_back" | "growth_runs_out" | "probation_ends" | "probation_over" | "promotion_asked" | "promotion_decided" | "promotion_ended" | "suggestion_made" | "suggestion_adopted" | "suggestion_declined" | "reward_proposed" | "reward_turned_down" | "reward_given" | "consequence_opened" | "consequence_answered" | "consequence_decided" | "consequence_no_longer" | "contract_waits" | "contract_decided" | "contract_part_waits" | "contract_part_verified" | "contract_part_withdrawn" | "quantity_waits" | "quantity_verified" | "quantity_withdrawn" | "trip_waits" | "trip_answered" | "trip_settled" | "trip_leave" | "training_asked" | "training_cancelled" | "training_result" | "reach_attempted" | "reach_taken_back" | "absence_proposed" | "absence_answered" | "absence_decided" | "absence_shut" | "leave_waits" | "leave_decided" | "leave_stands_in" | "leave_cut_short" | "pay_correction_due" | "report_soon" | "report_missed" | "clocking_waits" | "clocking_decided";
            number: string;
            /** Format: date-time */
            readAt: string | null;
            recordId: string | null;
            subject: string;
            ticketId: string | null;
            what: components["schemas"]["Words"];
            why: components["schemas"]["Words"];
        };
        NoticeMail: {
            canSend: boolean;
            /** @enum {string} */
            send: "off" | "at_once" | "daily";
            toAddress: string;
        };
        NoticeMailChoice: {
            /** @enum {string} */
            send: "off" | "at_once" | "daily";
        };
        NoticeMark: {
            read: boolean;
        };
        NoticePage: {
            items: components["schemas"]["Notice"][];
            nextCursor: string | null;
            unread: number;
        };
        NoticesRead: {
            upTo: string;
        };
        OutgoingMail: {
            content: string;
            copiedTo: string[];
            /** Format: date-time */
            createdAt: string;
            error: string | null;
            id: string;
            kind: string;
            replyTo: string;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "waiting" | "sending" | "sent" | "failed" | "bounced";
            subject: string;
            ticketId: string | null;
            toAddress: string;
        };
        Overpaid: {
            givenBack: components["schemas"]["GivenBack"][];
            mayRecord: boolean;
            month: string;
            open: components["schemas"]["Money"];
            reason: string;
            slipId: string;
            sum: components["schemas"]["Money"];
        };
        OverrunVerdict: {
            /** Format: date */
            agreedUntil: string | null;
            reason: string;
        };
        Owed: {
            month: string;
            noLaterPay: boolean;
            reason: string;
            slipId: string;
            sum: components["schemas"]["Money"];
        };
        Pack: {
            adopted: boolean;
            clauseCount: number;
            /** @enum {string} */
            group: "support" | "department" | "staff" | "operations" | "field";
            id: string;
            mustAskCount: number;
            questionCount: number;
            report: components["schemas"]["Words"];
            ruleSetCount: number;
            ruleSets: {
                /** @enum {string|null} */
                actedOnIn: "desk" | "pay" | "appraisals" | "discipline" | "awards" | "growth" | "rewards" | "leaving" | "travel" | "attendance" | "contracting" | "procedures" | null;
                key: string;
                kind: string;
                kindTitle: components["schemas"]["Words"];
                title: components["schemas"]["Words"];
            }[];
            summary: components["schemas"]["Words"];
            title: components["schemas"]["Words"];
        };
        PackAdoption: {
            retroactiveReason?: string;
            settle?: {
                key: string;
                kind: string;
                /** @enum {string} */
                prevails: "existing" | "adopted";
            }[];
            /** Format: date-time */
            validFrom?: string;
        };
        PackConflict: {
            existing: {
                asksApproval: boolean;
                packId: string | null;
                said: {
                    clauses: {
                        id: string;
                        text: components["schemas"]["Words"];
                    }[];
                    rules: components["schemas"]["Words"][];
                };
                title: components["schemas"]["Words"];
            } | null;
            key: string;
            kind: string;
            kindTitle: components["schemas"]["Words"];
            packs: {
                id: string;
                said: {
                    clauses: {
                        id: string;
                        text: components["schemas"]["Words"];
                    }[];
                    rules: components["schemas"]["Words"][];
                };
                title: components["schemas"]["Words"];
            }[];
            title: components["schemas"]["Words"];
        };
        PacksAdoption: {
            packs: string[];
            retroactiveReason?: string;
            settle?: components["schemas"]["Settlement"][];
            /** Format: date-time */
            validFrom?: string;
        };
        PackUpdate: {
            digest: string;
            packId: string;
            questions: {
                after: {
                    ask: components["schemas"]["Words"];
                    at: string | null;
                    clauses: string[];
                    mustAsk: boolean;
                    options: {
                        consequence: components["schemas"]["Words"];
                        label: components["schemas"]["Words"];
                        value?: unknown;
                    }[];
                    proposed?: unknown;
                    /** @enum {string} */
                    type: "ambiguity" | "contradiction" | "gap";
                } | null;
                before: {
                    ask: components["schemas"]["Words"];
                    at: string | null;
                    clauses: string[];
                    mustAsk: boolean;
                    options: {
                        consequence: components["schemas"]["Words"];
                        label: components["schemas"]["Words"];
                        value?: unknown;
                    }[];
                    proposed?: unknown;
                    /** @enum {string} */
                    type: "ambiguity" | "contradiction" | "gap";
                } | null;
                decided: boolean;
                ruleSetId: string | null;
            }[];
            ruleSets: {
                changedMeanwhile: boolean;
                citations: {
                    after: string[];
                    before: string[];
                    kept: boolean;
                    place: string;
                }[];
                diff: components["schemas"]["Diff"];
                formerTitle: components["schemas"]["Words"] & (Record<string, never> | null);
                kept: string[];
                key: string;
                kind: string;
                ruleSetId: string | null;
                /** @enum {string} */
                state: "changed" | "added" | "removed";
                title: components["schemas"]["Words"];
            }[];
            text: {
                added: {
                    heading: components["schemas"]["Words"];
                    id: string;
                    text: components["schemas"]["Words"];
                }[];
                changedMeanwhile: boolean;
                head: {
                    after: components["schemas"]["Words"];
                    before: components["schemas"]["Words"];
                    /** @enum {string} */
                    part: "title" | "scope" | "owner";
                }[];
                removed: {
                    heading: components["schemas"]["Words"];
                    id: string;
                    text: components["schemas"]["Words"];
                }[];
                reworded: {
                    after: {
                        heading: components["schemas"]["Words"];
                        id: string;
                        text: components["schemas"]["Words"];
                    };
                    before: {
                        heading: components["schemas"]["Words"];
                        id: string;
                        text: components["schemas"]["Words"];
                    };
                }[];
            };
        } | null;
        PackUpdateAnswer: {
            digest: string;
        };
        PaidElsewhere: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date */
            endedOn: string | null;
            /** Format: date */
            from: string;
            id: string;
            mayWithdraw: boolean;
            reason: string;
            version: number;
            withdrawal: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        PaidElsewhereWithdrawal: {
            reason: string;
        };
        Pair: {
            customerId: string;
            firstId: string;
            /** Format: date-time */
            from: string;
            reason: string;
            secondId: string | null;
            /** Format: date-time */
            to: string | null;
            version: number;
        };
        PayApprovers: {
            /** Format: date */
            fromDay: string;
            people: {
                /** @enum {string|null} */
                barredBy: "calculated" | "line" | "employment" | "station" | "field_days" | "stoppage" | "given_back" | "completion" | "leave" | "work_taken_back" | "crew_shares" | "own_pay" | null;
                personId: string;
                personName: string;
            }[];
            wayOut: {
                approverName: string;
                personId: string;
                personName: string;
            } | null;
        };
        PayComparison: {
            against: {
                month: string;
                runId: string;
                total: components["schemas"]["Money"];
            } | null;
            items: components["schemas"]["PayComparisonRow"][];
            nextCursor: string | null;
        };
        PayComparisonRow: {
            is: components["schemas"]["Money"];
            lines: components["schemas"]["MovedLine"][];
            personId: string;
            personName: string;
            slipId: string | null;
            was: components["schemas"]["Money"];
        };
        Payee: {
            account: components["schemas"]["BankAccount"] & (Record<string, never> | null);
            lastPay: {
                leavingId: string;
                /** Format: date */
                paidOn: string | null;
                /** @enum {string} */
                state: "waits" | "ready" | "paid";
            } | null;
            leftOut: boolean;
            marks: ("first" | "changed" | "not_filed" | "holder_differs" | "number_shared")[];
            payable: components["schemas"]["Money"];
            personId: string;
            personName: string;
            recordedByCaller: boolean;
            takenOffLater: boolean;
            tooMuch: components["schemas"]["Money"];
        };
        PayLine: {
            amount: components["schemas"]["Money"];
            clause: string | null;
            givenBy: {
                id: string;
                /** @enum {string} */
                record: "award" | "deed" | "case" | "lateness";
            } | null;
            id: string;
            /** @enum {string} */
            kind: "reward" | "penalty";
            month: string;
            personId: string;
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string | null;
            reversal: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            /** @enum {string|null} */
            settles: "trip" | null;
        };
        PayList: {
            amounts: components["schemas"]["Money"][];
            apart: number | null;
            /** Format: date-time */
            approvedAt: string | null;
            approvedBy: string | null;
            calculatedBy: string | null;
            columns: {
                code: string;
                name: components["schemas"]["Words"];
            }[];
            companyName: string;
            correction: number | null;
            groups: {
                amounts: components["schemas"]["Money"][];
                name: string | null;
                payable: components["schemas"]["Money"];
                rows: {
                    amounts: components["schemas"]["Money"][];
                    level: number | null;
                    payable: components["schemas"]["Money"];
                    personName: string;
                    slipId: string;
                    /** @enum {string} */
                    status: "confirmed" | "salaried" | "probation" | "contracted";
                }[];
            }[];
            month: string;
            payable: components["schemas"]["Money"];
            payableInCapitals: string;
            people: number;
            rules: components["schemas"]["RuleVersionRef"][];
            /** @enum {string} */
            state: "draft" | "calculated" | "approved";
        };
        PaymentCorrection: {
            /** Format: date */
            insteadOf: string;
            /** Format: date */
            paidOn: string;
            reason: string;
        };
        PaymentStatement: {
            /** Format: date-time */
            at: string;
            by: string;
            byId: string;
            /** Format: date */
            paidOn: string;
            reason: string;
        };
        PayReading: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            how: "opened" | "listed" | "exported";
        };
        PayRun: {
            afterRoster: {
                /** Format: date */
                joinedOn: string;
                personId: string;
                personName: string;
            }[];
            apart: {
                n: number;
                overtaken: boolean;
                people: {
                    personId: string;
                    personName: string;
                }[];
                reason: string;
            } | null;
            /** Format: date-time */
            approvedAt: string | null;
            approvedBy: string | null;
            blocking: {
                personId: string;
                personName: string;
                refusal: components["schemas"]["Refusal"];
            }[];
            calculatedBy: string | null;
            calculatedById: string | null;
            calendar: {
                /** Format: date */
                attendanceFrom: string;
                /** Format: date */
                attendanceTo: string;
                /** Format: date */
                payOn: string | null;
                /** Format: date */
                rosterOn: string;
            } | null;
            correction: {
                n: number;
                /** @enum {string} */
                paidWith: "own" | "next";
                reason: string;
            } | null;
            factsChanged: boolean;
            heldBack: {
                personId: string;
                personName: string;
            }[];
            id: string;
            month: string;
            notTakenOff: {
                month: string;
                personId: string;
                personName: string;
                slipId: string;
            }[];
            overProbation: {
                personId: string;
                personName: string;
                /** Format: date */
                until: string;
            }[];
            paidBy: string | null;
            /** Format: date */
            paidOn: string | null;
            payment: components["schemas"]["PaymentStatement"][];
            rulesChanged: boolean;
            slipCount: number;
            /** @enum {string} */
            state: "draft" | "calculated" | "approved";
            toGiveBack: {
                allGivenBack: boolean;
                leavingId: string | null;
                personId: string;
                personName: string;
                slipId: string;
            }[];
            total: components["schemas"]["Money"];
            version: number;
            withoutEmployment: {
                /** Format: date */
                elsewhereFrom: string | null;
                personId: string;
                personName: string;
            }[];
        };
        PaySlip: {
            companyName: string;
            employment: {
                /** Format: date */
                lastDay: string | null;
                level: number | null;
                /** @enum {string} */
                status: "confirmed" | "salaried" | "probation" | "contracted";
            };
            explanation: components["schemas"]["Explanation"];
            /** @enum {string|null} */
            lastPay: "waits" | "ready" | null;
            lines: {
                amount: components["schemas"]["Money"];
                code: string;
                explanation: components["schemas"]["Explanation"];
                name: components["schemas"]["Words"];
            }[];
            noLaterPay: boolean;
            /** Format: date */
            paidOn: string | null;
            payableInCapitals: string;
            row: components["schemas"]["PaySlipRow"];
            settled: {
                apart: number | null;
                correction: number | null;
                givenBack: components["schemas"]["GivenBack"][];
                month: string;
                slipId: string | null;
            } | null;
            toGiveBack: {
                givenBack: components["schemas"]["GivenBack"][];
                mayRecord: boolean;
                open: components["schemas"]["Money"];
                reason: string;
            } | null;
            words: components["schemas"]["SlipWord"][];
        };
        PaySlipRow: {
            allGivenBack: boolean;
            apart: number | null;
            correction: {
                n: number;
                /** @enum {string} */
                paidWith: "own" | "next";
            } | null;
            id: string;
            month: string;
            payable: components["schemas"]["Money"];
            personId: string;
            personName: string;
            runId: string;
            /** @enum {string|null} */
            standing: "no_access" | "sent" | "seen" | "questioned" | "answered" | "confirmed" | null;
            /** @enum {string} */
            state: "draft" | "calculated" | "approved";
        };
        Person: {
            active: boolean;
            customerId: string | null;
            email: string;
            id: string;
            /** @enum {string} */
            language: "zh" | "en";
            name: string;
            /** @enum {string} */
            role: "owner" | "manager" | "lead" | "engineer" | "finance" | "hr" | "contact" | "auditor";
            version: number;
        };
        PersonalContract: {
            /** Format: date */
            deadline: string;
            decided: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            ended: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            explanation: components["schemas"]["Explanation"];
            id: string;
            /** Format: date */
            lastDay: string | null;
            level: number;
            listPrice: string | null;
            mayDecide: boolean;
            mayEnd: boolean;
            mayReport: boolean;
            /** @enum {string} */
            medium: "supply" | "drain";
            metres: string;
            /** Format: date */
            payStopsOn: string;
            person: {
                id: string;
                name: string;
            };
            pipe: {
                diameterMm: number;
                pressureMpa: string;
            } | null;
            project: {
                id: string;
                name: string;
            };
            proposed: {
                /** Format: date-time */
                at: string;
                by: string;
            };
            quality: string;
            stagesAndGuarantee: boolean | null;
            /** Format: date */
            startOn: string;
            /** @enum {string} */
            state: "proposed" | "declined" | "running" | "ended";
            total: components["schemas"]["Money"];
            unit: components["schemas"]["Money"];
            version: number;
            /** @enum {string} */
            work: "install" | "weld";
        };
        PersonalContractDecision: {
            approved: boolean;
            reason?: string;
        };
        PersonalContractEnd: {
            /** Format: date */
            lastDay: string;
            reason: string;
        };
        PersonChange: {
            active?: boolean;
            name?: string;
            /** @enum {string} */
            role?: "owner" | "manager" | "lead" | "engineer" | "finance" | "hr" | "contact" | "auditor";
        };
        PersonName: {
            personId: string;
            personName: string;
        };
        PortalDoor: {
            companyName: string;
        };
        PortalEntry: {
            token: string;
        };
        PortalLinkWish: {
            articleId?: string;
            company: string;
            /** Format: email */
            email: string;
            ticketId?: string;
        };
        Post: {
            holders: {
                id: string;
                name: string;
            }[];
            key: string;
            name: components["schemas"]["Words"];
        };
        PostHolders: {
            holderIds: string[];
        };
        Presence: {
            /** @enum {string} */
            by: "own_word" | "absence" | "hours" | "nothing";
            name: string;
            personId: string;
            /** @enum {string} */
            presence: "present" | "busy" | "away" | "off_shift" | "on_leave";
            standInId: string | null;
            /** Format: date-time */
            until: string | null;
        };
        PresenceWish: {
            /** @enum {string} */
            presence: "available" | "busy" | "away" | "off";
            /** Format: date-time */
            until: string | null;
        };
        Problem: {
            changedSince?: components["schemas"]["Change"][];
            code: string;
            currentVersion?: number;
            detail?: string;
            draftId?: string;
            errors?: {
                code: string;
                message: string;
                pointer: string;
            }[];
            instance?: string;
            notMet?: {
                conditions: {
                    because: string | null;
                    clauses: string[];
                    name: string;
                }[];
                lead: string;
            };
            refusal?: components["schemas"]["Refusal"];
            request_id: string;
            status: number;
            title: string;
            type: string;
        };
        Procedure: {
            clauses: string[];
            key: string;
            openRecords: number;
            outline: components["schemas"]["ProcedureOutline"];
            ruleSetId: string;
            schedule: {
                /** Format: date */
                nextOn: string | null;
                opensDaysBefore: number;
                responsible: {
                    id: string;
                    name: string;
                };
            } | null;
            /** @enum {string} */
            template: "meeting" | "papers" | "approval" | "duty" | "form" | "stages" | "remedy" | "custody";
            title: components["schemas"]["Words"];
        };
        ProcedureAct: {
            /** @enum {string} */
            did: "noted";
        } | {
            /** @enum {string} */
            did: "dropped";
        } | {
            boxes: {
                [key: string]: string;
            };
            /** @enum {string} */
            did: "filled";
        } | {
            /** @enum {string} */
            did: "done";
            /** Format: date */
            on: string;
        } | {
            /** @enum {string} */
            did: "checked";
            inOrder: boolean;
        } | {
            /** @enum {string} */
            did: "approved";
            post: string;
        } | {
            /** @enum {string} */
            did: "declined";
            post: string;
        } | {
            /** @enum {string} */
            as: "in_person" | "deputy_in_writing" | "video";
            /** @enum {string} */
            did: "attended";
            post: string;
        } | {
            /** @enum {string} */
            did: "filed";
            paper: string;
        } | {
            /** @enum {string} */
            by: "customer" | "contractor";
            /** @enum {string} */
            did: "signed";
            paper: string;
        } | {
            /** @enum {string} */
            did: "passed";
            stage: string;
        } | {
            cause: string | null;
            /** @enum {string} */
            did: "failed";
            stage: string;
        } | {
            count: number;
            /** @enum {string} */
            did: "issued";
            thing: string;
        } | {
            /** @enum {string} */
            did: "received";
        } | {
            count: number;
            /** @enum {string} */
            did: "returned";
            thing: string;
        } | {
            count: number;
            /** @enum {string} */
            did: "lost";
            thing: string;
        } | {
            /** @enum {string} */
            did: "settling";
            /** @enum {string} */
            occasion: "leaving" | "transfer" | "project_end";
        };
        ProcedureEntry: {
            act: components["schemas"]["RecordedAct"];
            /** Format: date-time */
            at: string;
            by: {
                id: string;
                name: string;
            };
            files: components["schemas"]["File"][];
            note: string;
            people: {
                id: string;
                name: string;
            }[];
        };
        ProcedureHandOver: {
            responsibleId: string;
        };
        ProcedureOutline: {
            fields: {
                /** @enum {string} */
                holds: "text" | "number" | "date";
                key: string;
                name: components["schemas"]["Words"];
                needed: boolean;
            }[];
            papers: {
                key: string;
                name: components["schemas"]["Words"];
            }[];
            posts: {
                key: string;
                name: components["schemas"]["Words"];
            }[];
            signedBy: ("customer" | "contractor")[];
            stages: {
                key: string;
                name: components["schemas"]["Words"];
                papers: string[];
                post: string | null;
            }[];
            things: {
                key: string;
                name: components["schemas"]["Words"];
            }[];
        };
        ProcedureRecord: {
            boxes: {
                [key: string]: string;
            };
            entries: components["schemas"]["ProcedureEntry"][];
            outline: components["schemas"]["ProcedureOutline"];
            partOf: components["schemas"]["ProcedureRecordRow"] & (Record<string, never> | null);
            parts: components["schemas"]["ProcedureRecordRow"][];
            row: components["schemas"]["ProcedureRecordRow"];
            standing: components["schemas"]["TryOutAnswer"];
            startedBy: {
                id: string;
                name: string;
            };
            waitsFor: components["schemas"]["ProcedureWait"][];
        };
        ProcedureRecordRow: {
            about: {
                id: string;
                name: string;
            } | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            overdue: boolean;
            procedure: components["schemas"]["Words"];
            projectId: string | null;
            responsible: {
                id: string;
                name: string;
            };
            ruleSetId: string;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "open" | "done" | "declined" | "dropped";
            /** @enum {string} */
            template: "meeting" | "papers" | "approval" | "duty" | "form" | "stages" | "remedy" | "custody";
            ticketId: string | null;
            title: string;
            version: number;
        };
        ProcedureSchedule: {
            /** Format: date */
            countedFrom: string;
            opensDaysBefore: number;
            responsibleId: string;
        };
        ProcedureWait: {
            /** @enum {string} */
            did: "approved" | "passed" | "checked" | "attended";
            key: string;
            name: components["schemas"]["Words"];
            people: {
                id: string;
                name: string;
            }[];
        };
        Project: {
            /** Format: date */
            completedOn: string | null;
            customerId: string;
            id: string;
            name: string;
            responsibleId: string;
            version: number;
        };
        ProjectChange: {
            /** Format: date-time */
            at: string | null;
            by: string | null;
            /** Format: date */
            on: string | null;
            reason: string;
            responsible: {
                id: string;
                name: string;
            } | null;
            /** @enum {string} */
            what: "responsible" | "completed";
        };
        ProjectOpening: {
            clauses: string[];
            /** Format: date-time */
            doneAt: string | null;
            recordId: string | null;
            ruleSetId: string;
            title: components["schemas"]["Words"];
        };
        ProjectPage: {
            changes: components["schemas"]["ProjectChange"][];
            openings: components["schemas"]["ProjectOpening"][];
            project: components["schemas"]["Project"];
        };
        Promotion: {
            asked: {
                /** Format: date-time */
                at: string;
                by: string;
                isOwn: boolean;
            };
            /** Format: date */
            askedOn: string;
            eligible: boolean;
            ended: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            exception: string | null;
            explanation: components["schemas"]["Explanation"];
            fromLevel: number;
            ground: string;
            id: string;
            /** Format: date */
            levelFrom: string | null;
            mayDecide: boolean;
            mayWithdraw: boolean;
            person: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "asked" | "approved" | "declined" | "withdrawn";
            toLevel: number;
            version: number;
        };
        PromotionDecision: {
            approved: boolean;
            reason?: string;
        };
        ProposalsTaken: {
            left: {
                questionId: string;
                why: components["schemas"]["Words"];
            }[];
            taken: string[];
        };
        ProposalsWish: {
            questions: {
                id: string;
                version: number;
            }[];
            reason: string;
        };
        PublicForm: {
            fields: components["schemas"]["FormField"][];
            greeting: string;
            /** @enum {string} */
            language: "zh" | "en";
            name: string;
            stamp: string;
            takesFiles: boolean;
        };
        Quantity: {
            anotherPiece: string | null;
            crew: string | null;
            dayRateDays: string;
            dayShares: {
                crew: string;
                days: string;
                /** Format: date */
                on: string;
                shareBp: number;
            }[];
            /** Format: date */
            dueOn: string | null;
            id: string;
            late: boolean;
            lines: components["schemas"]["ReportedLine"][];
            mayWithdraw: boolean;
            month: string;
            personId: string;
            projectId: string;
            repair: {
                explanation: components["schemas"]["Explanation"];
                fee: components["schemas"]["Money"];
                shared: {
                    crew: string;
                    fee: components["schemas"]["Money"];
                    /** Format: date */
                    on: string;
                    shareBp: number;
                } | null;
                underWarranty: boolean;
            } | null;
            /** Format: date */
            reportedOn: string;
            /** @enum {string} */
            state: "reported" | "verified" | "withdrawn";
            verifiedBy: string | null;
            version: number;
            withdrawal: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        QuantityLine: {
            diameterMm: number;
            innerWeld: boolean;
            /** @enum {string} */
            medium: "supply" | "drain";
            metres: string;
            /** @enum {string} */
            role: "first" | "second";
            /** @enum {string} */
            scope: "weld" | "install" | "guidance" | "repair";
        };
        QuantityPage: {
            alike: {
                crew: string | null;
                id: string;
                person: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                state: "reported" | "verified" | "withdrawn";
            }[];
            quantity: components["schemas"]["Quantity"];
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
        };
        QuantityVerification: {
            /** @default null */
            anotherPiece: string | null;
        };
        QuantityWithdrawal: {
            reason: string;
        };
        Question: {
            ask: components["schemas"]["Words"];
            at: string | null;
            clauses: string[];
            coming: {
                /** Format: date-time */
                decidedAt: string;
                decidedBy: string;
                /** Format: date-time */
                from: string;
                reason: string;
                value?: unknown;
            } | null;
            decision: {
                /** Format: date-time */
                decidedAt: string;
                decidedBy: string;
                reason: string;
                value?: unknown;
            } | null;
            held?: unknown;
            /** @enum {string} */
            holds: "at_once" | "as_they_are" | "on_path" | "unless_examples" | "in_draft";
            id: string;
            key: string;
            mustAsk: boolean;
            options: {
                consequence: components["schemas"]["Words"];
                label: components["schemas"]["Words"];
                value?: unknown;
            }[];
            proposed?: unknown;
            regulationId: string | null;
            ruleSetId: string | null;
            /** @enum {string} */
            standing: "decided" | "stops" | "by_proposal" | "otherwise" | "open";
            /** @enum {string} */
            type: "ambiguity" | "contradiction" | "gap";
            version: number;
            waiting: {
                answers: number;
                draftedBy: string;
                draftId: string;
                isSubmitted: boolean;
                reason: string;
                value?: unknown;
            } | null;
        };
        QuestionDecision: {
            reason: string;
            value?: unknown;
        };
        RaisedMatter: {
            department: string;
            /** Format: date-time */
            lookAt: string | null;
            matter: string;
            reference: string;
            standing: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            what: "raised";
        };
        Raters: {
            canMail: boolean;
            proposed: {
                contact: {
                    customerId: string;
                    email: string;
                    name: string;
                } | null;
                group: string;
                name: string;
                personId: string | null;
                why: string;
            }[];
            raters: {
                contact: {
                    customerId: string;
                    email: string;
                    name: string;
                } | null;
                group: string;
                name: string;
                personId: string | null;
            }[];
            version: number;
        };
        RatersWish: {
            raters: ({
                group: string;
                personId: string;
            } | {
                contact: {
                    customerId: string;
                    /** Format: email */
                    email: string;
                    name: string;
                };
                group: string;
            })[];
        };
        Rating: {
            comment: string;
            companyName: string;
            contents: {
                aspects: components["schemas"]["Words"][];
                clauses: string[];
                key: string;
                name: components["schemas"]["Words"];
            }[];
            /** Format: date */
            dueOn: string | null;
            fewAreShown: boolean;
            form: components["schemas"]["Words"];
            group: components["schemas"]["Words"];
            id: string;
            minRaters: number;
            open: boolean;
            overdue: boolean;
            period: string;
            personName: string;
            projectName: string | null;
            score: string | null;
            secondRound: boolean;
            /** @enum {string} */
            source: "self" | "superior" | "colleagues" | "customers";
            version: number;
        };
        RatingByLink: {
            comment?: string;
            score: string;
            token: string;
            version: number;
        };
        RatingForm: {
            comment: string;
            companyName: string;
            contents: {
                aspects: components["schemas"]["Words"][];
                clauses: string[];
                key: string;
                name: components["schemas"]["Words"];
            }[];
            /** Format: date */
            dueOn: string | null;
            fewAreShown: boolean;
            form: components["schemas"]["Words"];
            group: components["schemas"]["Words"];
            minRaters: number;
            open: boolean;
            period: string;
            personName: string;
            projectName: string | null;
            score: string | null;
            secondRound: boolean;
            /** @enum {string} */
            source: "self" | "superior" | "colleagues" | "customers";
            version: number;
        };
        RatingLink: {
            token: string;
        };
        RatingWish: {
            comment?: string;
            score: string;
        };
        ReachAttempt: {
            answered: boolean;
            at: string;
            by: string;
            /** @enum {string} */
            means: "phone" | "message" | "mail" | "in_person";
            note: string;
            /** Format: date-time */
            recordedAt: string;
            to: string;
        };
        ReachAttemptRow: {
            answered: boolean;
            at: string;
            by: string;
            id: string;
            /** @enum {string} */
            means: "phone" | "message" | "mail" | "in_person";
            note: string;
            person: {
                id: string;
                name: string;
            };
            /** Format: date-time */
            recordedAt: string;
            takenBack: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            to: string;
        };
        ReachDay: {
            absenceId: string | null;
            attempts: components["schemas"]["DayAttempt"][];
            /** Format: date */
            date: string;
            found: {
                explanation: components["schemas"]["Explanation"];
                isGround: boolean;
                needed: number;
                tried: number;
            } | null;
            mayPropose: boolean;
            person: {
                id: string;
                name: string;
            };
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
        };
        ReachWithdrawal: {
            reason: string;
        };
        ReasonGiven: {
            reason: string;
        };
        RebasedDraft: {
            basedOn: number;
            conflicts: string[];
            content?: unknown;
        };
        RecordedAct: {
            /** @enum {string} */
            did: "noted";
        } | {
            /** @enum {string} */
            did: "dropped";
        } | {
            boxes: {
                [key: string]: string;
            };
            /** @enum {string} */
            did: "filled";
        } | {
            /** @enum {string} */
            did: "done";
            /** Format: date */
            on: string;
        } | {
            /** @enum {string} */
            did: "checked";
            inOrder: boolean;
        } | {
            /** @enum {string} */
            did: "approved";
            post: string;
        } | {
            /** @enum {string} */
            did: "declined";
            post: string;
        } | {
            /** @enum {string} */
            as: "in_person" | "deputy_in_writing" | "video";
            /** @enum {string} */
            did: "attended";
            post: string;
        } | {
            /** @enum {string} */
            did: "filed";
            paper: string;
        } | {
            /** @enum {string} */
            by: "customer" | "contractor";
            /** @enum {string} */
            did: "signed";
            paper: string;
        } | {
            /** @enum {string} */
            did: "passed";
            stage: string;
        } | {
            cause: string | null;
            /** @enum {string} */
            did: "failed";
            stage: string;
        } | {
            count: number;
            /** @enum {string} */
            did: "issued";
            thing: string;
        } | {
            /** @enum {string} */
            did: "received";
        } | {
            count: number;
            /** @enum {string} */
            did: "returned";
            thing: string;
        } | {
            count: number;
            /** @enum {string} */
            did: "lost";
            thing: string;
        } | {
            /** @enum {string} */
            did: "settling";
            /** @enum {string} */
            occasion: "leaving" | "transfer" | "project_end";
        } | {
            /** @enum {string} */
            did: "handed_over";
            toId: string;
        };
        Refusal: {
            code: string;
            details?: {
                [key: string]: string | number | boolean;
            };
            fact?: string;
            message: components["schemas"]["Words"];
            question?: string;
            questionId?: string;
            rule?: string;
            ruleSetId?: string;
        };
        Regulation: {
            approvalPath: components["schemas"]["ApprovalStep"][];
            approvalPathReason: string | null;
            approvalPathVerdicts: components["schemas"]["Verdict"][];
            approvalPathVersion: number;
            clauses: components["schemas"]["Clause"][];
            formerPaths: {
                reason: string | null;
                steps: components["schemas"]["ApprovalStep"][];
                /** Format: date-time */
                until: string;
                verdicts: components["schemas"]["Verdict"][];
                version: number;
            }[];
            questions: components["schemas"]["Question"][];
            ruleSets: components["schemas"]["RuleSetSummary"][];
            sentences: {
                clauses: string[];
                rule: string;
                ruleSetId: string;
                text: components["schemas"]["Words"];
            }[];
            summary: components["schemas"]["RegulationSummary"];
        };
        RegulationDocument: {
            clauses: {
                heading: {
                    en: string;
                    zh: string;
                };
                id: string;
                text: {
                    en: string;
                    zh: string;
                };
            }[];
            owner: {
                en: string;
                zh: string;
            };
            scope: {
                en: string;
                zh: string;
            };
            title: {
                en: string;
                zh: string;
            };
        };
        RegulationSummary: {
            /** Format: date-time */
            adoptedAt: string;
            clauseCount: number;
            code: string;
            id: string;
            mustAskOpenCount: number;
            openQuestionCount: number;
            packId: string | null;
            repeal: components["schemas"]["Repeal"];
            title: components["schemas"]["Words"];
            version: number;
        };
        RegulationText: {
            adopted: {
                approved: components["schemas"]["Words"] & (Record<string, never> | null);
                /** Format: date-time */
                at: string;
                by: string;
                changed: components["schemas"]["Words"];
                drafted: components["schemas"]["Words"];
                reviewed: components["schemas"]["Words"] & (Record<string, never> | null);
            } | null;
            currentVersion: number;
            document: components["schemas"]["RegulationDocument"];
            inForceVersion: number;
            packId: string | null;
            regulationId: string;
            revisions: components["schemas"]["Revision"][];
            version: number;
        };
        RemoteAccess: {
            allowedBy: string;
            device: string;
            /** Format: date-time */
            endedAt: string | null;
            purpose: string;
            /** Format: date-time */
            startedAt: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            what: "remote";
        };
        RemovalCount: {
            /** Format: date-time */
            at: string;
            count: number;
            what: ("letter_texts" | "letter_people" | "mail_texts" | "mail_people" | "calls" | "contacts" | "raters" | "leavings" | "people") | ("ticket_files" | "ticket_mail" | "ticket_contacts");
        };
        Removals: {
            items: components["schemas"]["RemovalCount"][];
        };
        Reopening: {
            reason: string;
        };
        Repeal: {
            by: string;
            /** Format: date-time */
            from: string;
            inEffect: boolean;
            notYet: boolean;
            reason: string;
            version: number;
        } | null;
        ReportCounts: {
            inTime: number;
            late: number;
            missing: number;
            open: number;
        };
        ReportDue: {
            /** Format: date */
            dueOn: string;
            explanation: components["schemas"]["Explanation"];
            madeAt: string | null;
            recordId: string | null;
            report: string;
            /** @enum {string} */
            standing: "open" | "in_time" | "late" | "missing";
            title: components["schemas"]["Words"];
            tripId: string | null;
            until: string;
        };
        ReportDutyWish: {
            /** Format: date */
            from: string;
            owes: boolean;
            report: string;
        };
        ReportedLine: {
            diameterMm: number;
            innerWeld: boolean;
            /** @enum {string} */
            medium: "supply" | "drain";
            metres: string;
            /** @enum {string} */
            role: "first" | "second";
            /** @enum {string} */
            scope: "weld" | "install" | "guidance" | "repair";
            shared?: {
                crew: string;
                metres: string;
                /** Format: date */
                on: string;
                shareBp: number;
            };
        };
        ReportsDue: {
            duties: {
                /** Format: date */
                from: string | null;
                owes: boolean;
                report: string;
                title: components["schemas"]["Words"];
            }[];
            mayName: boolean;
            month: string;
            person: {
                id: string;
                name: string;
            };
            refusals: components["schemas"]["Refusal"][];
            reports: components["schemas"]["ReportDue"][];
        };
        ReportsDueTeam: {
            month: string;
            people: {
                counts: components["schemas"]["ReportCounts"];
                person: {
                    id: string;
                    name: string;
                };
            }[];
            refusals: components["schemas"]["Refusal"][];
        };
        Responsibility: {
            /** Format: date-time */
            from: string;
            personId: string | null;
            personName: string | null;
            standsInFor?: components["schemas"]["PersonName"];
            /** Format: date-time */
            to: string | null;
        };
        RestApplication: {
            /** Format: date */
            appliedOn: string;
            decidedBy: string | null;
            id: string;
            mayDecide: boolean;
            personId: string;
            projectId: string;
            reason: string;
            recorded: {
                by: string;
                letter: string;
            } | null;
            /** @enum {string} */
            state: "applied" | "granted" | "declined";
            version: number;
        } | null;
        RestDecision: {
            granted: boolean;
            reason?: string;
        };
        Resumption: {
            reason: string;
        };
        Retention: {
            archiveDays: number;
            contactsDays: number | null;
            filesDays: number | null;
            mailDays: number | null;
            reason: string;
            version: number;
        };
        RetentionChange: {
            archiveDays: number;
            contactsDays: number | null;
            filesDays: number | null;
            mailDays: number | null;
            reason: string;
        };
        RetentionPreview: {
            beside: {
                count: number;
                /** @enum {string} */
                what: "letter_texts" | "letter_people" | "mail_texts" | "mail_people" | "calls" | "contacts" | "raters" | "leavings" | "people";
            }[];
            contacts: {
                tickets: number;
            };
            examples: {
                /** Format: date-time */
                closedAt: string;
                number: string;
                subject: string;
                ticketId: string;
                what: ("files" | "mail" | "contacts")[];
            }[];
            files: {
                bytes: number;
                items: number;
                tickets: number;
            };
            held: number;
            mail: {
                items: number;
                tickets: number;
            };
        };
        Review: {
            contents: {
                aspects: components["schemas"]["Words"][];
                clauses: string[];
                key: string;
                name: components["schemas"]["Words"];
            }[];
            fewAreShown: boolean;
            firstRound: {
                /** Format: date-time */
                closedAt: string;
                closedBy: string;
                gradeName: components["schemas"]["Words"] & (Record<string, never> | null);
                grounds: {
                    /** @enum {string} */
                    code: "far_apart" | "missing";
                    group: string;
                    message: components["schemas"]["Words"];
                }[];
                groups: {
                    asked: number;
                    given: number;
                    key: string;
                    mean: string | null;
                }[];
                totalPoints: string | null;
            } | null;
            groups: {
                asked: number;
                comments: string[];
                given: number;
                key: string;
                mean: string | null;
                minRaters: number;
                missing: string[];
                name: components["schemas"]["Words"];
                /** @enum {string} */
                source: "self" | "superior" | "colleagues" | "customers";
                weightPercent: string | null;
            }[];
            ready: boolean;
            roundGrounds: {
                /** @enum {string} */
                code: "far_apart" | "missing";
                group: string;
                message: components["schemas"]["Words"];
            }[];
        } | null;
        Revision: {
            begins: boolean;
            carries: number | null;
            draftedBy: string;
            note: string;
            noteSaid: components["schemas"]["Words"] & (Record<string, never> | null);
            /** Format: date-time */
            recordedAt: string;
            repeals: boolean;
            retroactiveReason: string | null;
            /** @enum {string} */
            state: "scheduled" | "in_force" | "superseded" | "repealed" | "replaced";
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string | null;
            verdicts: components["schemas"]["Verdict"][];
            version: number;
        };
        Reward: {
            explanation: components["schemas"]["Explanation"];
            names: components["schemas"]["Words"][];
            payMonth: string;
            posts: components["schemas"]["RewardPost"][];
            shares: {
                amount: components["schemas"]["Money"];
                id: string;
                name: string;
            }[];
            total: components["schemas"]["Money"];
        } | null;
        RewardApproval: {
            post: string;
        };
        RewardPost: {
            holders: {
                id: string;
                name: string;
            }[];
            isReaders: boolean;
            key: string;
            name: components["schemas"]["Words"];
            /** @enum {string} */
            standing: "waiting" | "approved" | "exempt";
        };
        RewardProposal: {
            claims: {
                reward: string;
                sum?: string;
            }[];
            payMonth: string;
            ruleSetId: string;
            text: string;
        };
        RewardRefusal: {
            post: string;
            text: string;
        };
        RewardRules: {
            sets: {
                rewards: {
                    clauses: string[];
                    forSuggestions: boolean;
                    key: string;
                    name: components["schemas"]["Words"];
                    /** @enum {string} */
                    needs: "nothing" | "sum" | "benefit" | "decision";
                }[];
                ruleSetId: string;
                title: components["schemas"]["Words"];
            }[];
        };
        RuleAction: {
            /** @enum {string} */
            do: "reply";
            text: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "note";
            text: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "question";
            text: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "priority";
            /** @enum {string} */
            priority: "urgent" | "high" | "normal" | "low";
        } | {
            /** @enum {string} */
            do: "type";
            /** @enum {string} */
            type: "request" | "fault" | "incident" | "complaint" | "consulting";
        } | {
            /** @enum {string} */
            do: "tag";
            tag: string;
        } | {
            /** @enum {string} */
            do: "untag";
            tag: string;
        } | {
            /** @enum {string} */
            do: "move";
            to: string;
        } | {
            assigneeId: string;
            /** @enum {string} */
            do: "assign";
        } | {
            /** @enum {string} */
            do: "assign_group";
            groupId: string;
        } | {
            /** @enum {string} */
            do: "wait";
            party: string;
            reason: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "resume";
            reason: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "close";
            outcome: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "reopen";
            reason: components["schemas"]["ToolText"];
        } | {
            articleId: string;
            /** @enum {string} */
            do: "attach";
        };
        RulebookImport: {
            applied: boolean;
            questions: {
                ask: components["schemas"]["Words"];
                chosen: components["schemas"]["Words"] & (Record<string, never> | null);
                key: string;
                reason: string;
                value?: unknown;
            }[];
            reachesBack: boolean;
            regulations: {
                basedOn: number | null;
                /** @enum {string} */
                becomes: "written" | "draft" | "version" | "nothing";
                clauses: {
                    added: {
                        heading: components["schemas"]["Words"];
                        id: string;
                        text: components["schemas"]["Words"];
                    }[];
                    removed: {
                        heading: components["schemas"]["Words"];
                        id: string;
                        text: components["schemas"]["Words"];
                    }[];
                    reworded: {
                        after: {
                            heading: components["schemas"]["Words"];
                            id: string;
                            text: components["schemas"]["Words"];
                        };
                        before: {
                            heading: components["schemas"]["Words"];
                            id: string;
                            text: components["schemas"]["Words"];
                        };
                    }[];
                    total: number;
                };
                code: string;
                draftId: string | null;
                earlier: {
                    repeals: boolean;
                    /** Format: date-time */
                    validFrom: string;
                }[];
                repeals: boolean;
                /** @enum {string} */
                state: "added" | "changed" | "unchanged";
                title: components["schemas"]["Words"];
                /** Format: date-time */
                validFrom: string | null;
            }[];
            ruleSets: {
                basedOn: number | null;
                /** @enum {string} */
                becomes: "written" | "draft" | "version" | "nothing";
                diff: components["schemas"]["Diff"];
                draftId: string | null;
                earlier: {
                    repeals: boolean;
                    /** Format: date-time */
                    validFrom: string;
                }[];
                key: string;
                kind: string;
                kindTitle: components["schemas"]["Words"];
                repeals: boolean;
                /** @enum {string} */
                state: "added" | "changed" | "unchanged";
                title: components["schemas"]["Words"];
                /** Format: date-time */
                validFrom: string | null;
            }[];
        };
        RulebookWaiting: {
            answersToSubmit: {
                answers: number;
                draftId: string;
                title: components["schemas"]["Words"];
            }[];
            draftsToJudge: number;
            textsToRead: {
                regulationId: string;
                title: components["schemas"]["Words"];
                version: number;
            }[];
        };
        RuleKind: {
            kind: string;
            rival: components["schemas"]["Words"] & (Record<string, never> | null);
            title: components["schemas"]["Words"];
        };
        RuleSet: {
            choices: {
                ask: components["schemas"]["Words"];
                at: string | null;
                options: {
                    consequence: components["schemas"]["Words"];
                    label: components["schemas"]["Words"];
                    value?: unknown;
                }[];
            }[];
            citations: components["schemas"]["Citations"];
            questions: components["schemas"]["Question"][];
            rules?: unknown;
            sentences: {
                clauses: string[];
                rule: string;
                text: components["schemas"]["Words"];
            }[];
            summary: components["schemas"]["RuleSetSummary"];
            versions: {
                carries: number | null;
                completes: number | null;
                draftId: string | null;
                note: string;
                noteSaid: components["schemas"]["Words"] & (Record<string, never> | null);
                reasonSaid: components["schemas"]["Words"] & (Record<string, never> | null);
                /** Format: date-time */
                recordedAt: string;
                recordedBy: string;
                repeals: boolean;
                retroactiveReason: string | null;
                /** @enum {string} */
                state: "scheduled" | "in_force" | "superseded" | "repealed" | "replaced";
                /** Format: date-time */
                validFrom: string;
                /** Format: date-time */
                validTo: string | null;
                verdicts: components["schemas"]["Verdict"][];
                version: number;
            }[];
        };
        RuleSetSummary: {
            /** @enum {string|null} */
            actedOnIn: "desk" | "pay" | "appraisals" | "discipline" | "awards" | "growth" | "rewards" | "leaving" | "travel" | "attendance" | "contracting" | "procedures" | null;
            id: string;
            key: string;
            kind: string;
            kindTitle: components["schemas"]["Words"];
            openMustAskCount: number;
            regulationId: string | null;
            repeal: components["schemas"]["Repeal"];
            shownVersion: number;
            title: components["schemas"]["Words"];
            /** Format: date-time */
            validFrom: string;
            version: number;
        };
        RuleVersionRef: {
            kind: string;
            ruleSetId: string;
            title: components["schemas"]["Words"];
            validFromMs: number;
            version: number;
        };
        RuleWhen: {
            /** @enum {string} */
            by: "event";
            /** @enum {string} */
            event: "opened" | "customer_replied" | "agent_replied" | "state_changed" | "priority_changed" | "type_changed" | "assigned";
        } | {
            /** @enum {string} */
            by: "time";
            /** @enum {string} */
            counted: "business" | "wall";
            minutes: number;
            /** @enum {string} */
            since: "opened" | "customer_word" | "our_word" | "waiting_third_party" | "solved";
        };
        Satisfaction: {
            answeredPercent: string | null;
            answers: number;
            asked: number;
            explanation: components["schemas"]["Explanation"];
            meanScore: string | null;
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            satisfied: number | null;
            satisfiedPercent: string | null;
        };
        SavedView: {
            active: boolean;
            /** Format: date-time */
            changedAt: string;
            changedByName: string;
            conditions: components["schemas"]["TicketCondition"][];
            id: string;
            mayChange: boolean;
            name: string;
            /** @enum {string} */
            order: "due" | "oldest" | "newest";
            shared: boolean;
            version: number;
        };
        SavedViewChange: {
            active?: boolean;
            conditions?: components["schemas"]["TicketCondition"][];
            name?: string;
            /** @enum {string} */
            order?: "due" | "oldest" | "newest";
        };
        Session: {
            companyId: string;
            /** Format: date-time */
            expiresAt: string;
            personId: string;
            token: string;
        };
        Settlement: {
            key: string;
            kind: string;
            prevails: "existing" | string;
        };
        Shift: {
            hours: {
                fri?: [
                    string,
                    string
                ][];
                mon?: [
                    string,
                    string
                ][];
                sat?: [
                    string,
                    string
                ][];
                sun?: [
                    string,
                    string
                ][];
                thu?: [
                    string,
                    string
                ][];
                tue?: [
                    string,
                    string
                ][];
                wed?: [
                    string,
                    string
                ][];
            };
            keepsHolidays: boolean;
        } | null;
        ShortResult: {
            grade: string;
            gradeName: components["schemas"]["Words"];
            totalPoints: string;
        };
        SignIn: {
            companyId?: string;
            /** Format: email */
            email: string;
            password: string;
        };
        SignUp: {
            company: {
                /** @enum {string} */
                currency: "CNY";
                /** @enum {string} */
                language: "zh" | "en";
                name: string;
                zone: string;
            };
            owner: {
                /** Format: email */
                email: string;
                name: string;
                password: string;
            };
            packs: string[];
            settle?: components["schemas"]["Settlement"][];
        };
        Skip: {
            /** Format: date-time */
            at: string;
            name: string;
            personId: string;
            skipped: {
                number: string;
                subject: string;
                ticketId: string;
            }[];
            taken: {
                number: string;
                subject: string;
                ticketId: string;
            };
        };
        SlipWord: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            kind: "confirmed" | "question" | "answer";
            line: number | null;
            text: string;
        };
        Station: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date */
            from: string;
            id: string;
            /** Format: date */
            lastDay: string | null;
            mayEnd: boolean;
            office: string;
            person: {
                id: string;
                name: string;
            };
            version: number;
        };
        StationEnd: {
            /** Format: date */
            lastDay: string;
        };
        StationMonth: {
            items: {
                allowance?: {
                    amount: components["schemas"]["Money"];
                    explanation: components["schemas"]["Explanation"];
                } | null;
                days: number;
                station: components["schemas"]["Station"];
            }[];
            month: string;
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
        };
        Stoppage: {
            absencesDropped: number;
            /** Format: date-time */
            at: string;
            by: string;
            cause: string;
            /** Format: date */
            from: string;
            id: string;
            mayWithdraw: boolean;
            part: {
                /** @enum {string} */
                kind: "company" | "group" | "project" | "people";
                name: string | null;
            };
            people: {
                id: string;
                name: string;
            }[] | null;
            /** Format: date */
            to: string;
            version: number;
            withdrawal: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        StoppageMonth: {
            items: components["schemas"]["Stoppage"][];
            month: string;
        };
        StoppageWithdrawal: {
            reason: string;
        };
        StuckStation: {
            /** Format: date-time */
            aloneFrom: string | null;
            formerly: {
                name: string;
                /** Format: date-time */
                until: string;
            }[];
            station: number;
            takeOut: string[];
        };
        SuggestionAssessment: {
            /** @enum {string} */
            outcome: "adopted" | "declined";
            text: string;
        };
        SuggestionEffect: {
            benefit?: string;
            text: string;
        };
        Survey: {
            /** Format: date-time */
            askedAt: string | null;
            because: components["schemas"]["Words"] & (Record<string, never> | null);
            /** Format: date-time */
            closedAt: string;
            customerId: string;
            /** Format: date-time */
            expiresAt: string | null;
            low: boolean;
            number: string;
            personId: string | null;
            questions: {
                ask: components["schemas"]["Words"];
                key: string;
            }[];
            reply: {
                /** Format: date-time */
                answeredAt: string;
                comment: string;
                marks: {
                    [key: string]: number;
                };
                recordedBy: string | null;
                score: number;
            } | null;
            scale: {
                highest: number;
                lowest: number;
                satisfiedFrom: number;
            } | null;
            /** @enum {string} */
            state: "waiting" | "asked" | "answered" | "over" | "not_asked";
            subject: string;
            ticketId: string;
        };
        SurveyAnswer: {
            comment?: string;
            /** @default {} */
            marks: {
                [key: string]: number;
            };
            score: number;
        };
        SurveyAnswerByLink: {
            comment?: string;
            /** @default {} */
            marks: {
                [key: string]: number;
            };
            score: number;
            token: string;
        };
        SurveyForm: {
            /** Format: date-time */
            closedAt: string;
            companyName: string;
            /** Format: date-time */
            expiresAt: string | null;
            number: string;
            questions: {
                ask: components["schemas"]["Words"];
                key: string;
            }[];
            reply: {
                /** Format: date-time */
                answeredAt: string;
                comment: string;
                marks: {
                    [key: string]: number;
                };
                recordedBy: string | null;
                score: number;
            } | null;
            scale: {
                highest: number;
                lowest: number;
                satisfiedFrom: number;
            };
            subject: string;
        };
        SurveyLink: {
            token: string;
        };
        TakenOver: {
            leaving: components["schemas"]["Leaving"];
            moved: number;
            refused: {
                id: string;
                /** @enum {string} */
                kind: "ticket" | "customer" | "group" | "project" | "procedure" | "round" | "post";
                title: string;
                why: components["schemas"]["Words"];
            }[];
        };
        TakeOver: {
            things: {
                id: string;
                /** @enum {string} */
                kind: "ticket" | "customer" | "group" | "project" | "procedure" | "round" | "post";
            }[] | null;
            toId: string;
        };
        TakingOver: {
            fromId: string;
            reason?: string;
        };
        Task: {
            business?: string;
            difficulty?: string;
            effortMinutes?: number;
            impact?: string;
            product?: string;
            region?: string;
            specialism?: string;
            urgency?: string;
        };
        Template: {
            active: boolean;
            /** Format: date-time */
            changedAt: string;
            changedByName: string;
            id: string;
            mayChange: boolean;
            name: string;
            shared: boolean;
            text: components["schemas"]["ToolText"];
            version: number;
        };
        TemplateChange: {
            active?: boolean;
            name?: string;
            text?: components["schemas"]["ToolText"];
        };
        TestResult: string;
        ThirdPartyWait: {
            party: string;
            reason: string;
        };
        Ticket: {
            actions: string[];
            alerts: components["schemas"]["Alert"][];
            asset?: components["schemas"]["AboutAsset"];
            /** Format: date-time */
            closesAt?: string;
            complaint: components["schemas"]["Clock"] & (Record<string, never> | null);
            contact?: components["schemas"]["PersonName"];
            copies?: components["schemas"]["PersonName"][];
            copyable?: components["schemas"]["PersonName"][];
            followers: components["schemas"]["PersonName"][];
            links: components["schemas"]["TicketLink"][];
            merge: components["schemas"]["Merge"];
            mergeUndoneWithin?: components["schemas"]["Words"];
            messages: components["schemas"]["Message"][];
            moves: {
                name: components["schemas"]["Words"];
                to: string;
            }[];
            next?: components["schemas"]["NextOwner"];
            olderMessages?: string;
            readers?: components["schemas"]["PersonName"][];
            removed?: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                what: "files" | "mail" | "contacts";
            }[];
            responsibility: components["schemas"]["Responsibility"][];
            row: components["schemas"]["TicketRow"];
            suggested?: {
                because: components["schemas"]["Words"];
                /** @enum {string} */
                priority: "urgent" | "high" | "normal" | "low";
            };
        };
        TicketBelonging: {
            contactId: string | null;
            customerId: string;
        };
        TicketChanged: {
            number: string;
            seq: number;
            ticketId: string;
            version: number;
        };
        TicketCondition: {
            /** @enum {string} */
            field: "state";
            is: ("open" | "in_progress" | "waiting_customer" | "waiting_third_party" | "solved" | "closed")[];
        } | {
            /** @enum {string} */
            field: "priority";
            is: ("urgent" | "high" | "normal" | "low")[];
        } | {
            /** @enum {string} */
            field: "type";
            is: ("request" | "fault" | "incident" | "complaint" | "consulting")[];
        } | {
            /** @enum {string} */
            field: "channel";
            is: ("phone" | "email" | "web" | "api")[];
        } | {
            /** @enum {string} */
            field: "tag";
            is: string[];
        } | {
            /** @enum {string} */
            field: "customer";
            is: string[];
        } | {
            /** @enum {string} */
            field: "assignee";
            is: (("me" | "nobody") | string)[];
        } | {
            /** @enum {string} */
            field: "group";
            is: string[];
        } | {
            /** @enum {string} */
            field: "subject";
            has: string[];
        } | {
            /** @enum {string} */
            field: "age";
            minutes: number;
        } | {
            /** @enum {string} */
            field: "due";
            minutes: number;
        };
        TicketCorrection: {
            /** @enum {string} */
            priority?: "urgent" | "high" | "normal" | "low";
            subject?: string;
            tags?: string[];
            /** @enum {string} */
            type?: "request" | "fault" | "incident" | "complaint" | "consulting";
        };
        TicketDraft: {
            begunAfter?: {
                question?: string;
                reply?: string;
                solution?: string;
            };
            note: string;
            question: string;
            reply: string;
            solution: string;
            steps: string[];
        } | null;
        TicketFigures: {
            before: {
                closed: number;
                firstResponseBreached: number;
                firstResponseEnded: number;
                from: string;
                opened: number;
                resolutionBreached: number;
                resolutionEnded: number;
                to: string;
            };
            byAssignee: {
                closed: number;
                firstResponseBreached: number;
                firstResponseEnded: number;
                opened: number;
                personId: string | null;
                resolutionBreached: number;
                resolutionEnded: number;
            }[];
            byCustomer: {
                closed: number;
                customerId: string;
                firstResponseBreached: number;
                firstResponseEnded: number;
                opened: number;
                resolutionBreached: number;
                resolutionEnded: number;
            }[];
            byPriority: {
                closed: number;
                firstResponseBreached: number;
                firstResponseEnded: number;
                opened: number;
                /** @enum {string} */
                priority: "urgent" | "high" | "normal" | "low";
                resolutionBreached: number;
                resolutionEnded: number;
            }[];
            byType: {
                closed: number;
                firstResponseBreached: number;
                firstResponseEnded: number;
                opened: number;
                resolutionBreached: number;
                resolutionEnded: number;
                /** @enum {string} */
                type: "request" | "fault" | "incident" | "complaint" | "consulting";
            }[];
            days: {
                closed: number;
                day: string;
                opened: number;
            }[];
            from: string;
            open: number;
            to: string;
            total: components["schemas"]["TicketTally"];
        };
        TicketHit: {
            /** Format: date-time */
            archivedAt: string | null;
            contactName: components["schemas"]["FoundPiece"][];
            customerName: components["schemas"]["FoundPiece"][];
            excerpt: components["schemas"]["FoundPiece"][];
            id: string;
            internal: boolean;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "ticket";
            number: components["schemas"]["FoundPiece"][];
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            state: "open" | "in_progress" | "waiting_customer" | "waiting_third_party" | "solved" | "closed";
            title: components["schemas"]["FoundPiece"][];
        };
        TicketLink: {
            /** @enum {string} */
            direction: "from" | "to";
            /** @enum {string} */
            kind: "related" | "child_of" | "follow_up_of" | "split_from" | "complaint_about" | "merged_into";
            number: string;
            stageName: components["schemas"]["Words"] & (Record<string, never> | null);
            /** @enum {string} */
            state: "open" | "in_progress" | "waiting_customer" | "waiting_third_party" | "solved" | "closed";
            subject: string;
            ticketId: string;
        };
        TicketMove: {
            to: string;
        };
        TicketPage: {
            items: components["schemas"]["TicketRow"][];
            nextCursor: string | null;
            unreadable?: components["schemas"]["UnreadableTicket"][];
        };
        TicketRecord: {
            assigneeId: string | null;
            /** Format: date-time */
            closedAt: string | null;
            customerId: string;
            /** @enum {string|null} */
            ended: "merged" | "withdrawn" | null;
            /** Format: date-time */
            firstRespondedAt: string | null;
            firstResponseBreached: boolean;
            firstResponsePromised: boolean | null;
            id: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            priority: "urgent" | "high" | "normal" | "low";
            resolutionBreached: boolean;
            resolutionPromised: boolean | null;
            /** @enum {string} */
            state: "open" | "in_progress" | "waiting_customer" | "waiting_third_party" | "solved" | "closed";
            subject: string;
            /** @enum {string} */
            type: "request" | "fault" | "incident" | "complaint" | "consulting";
        };
        TicketRow: {
            /** Format: date-time */
            archivedAt?: string;
            /** Format: date-time */
            asOf: string;
            assigneeId: string | null;
            assigneeName: string | null;
            awaits?: components["schemas"]["PersonName"];
            /** @enum {string} */
            channel: "phone" | "email" | "web" | "api";
            contact?: components["schemas"]["PersonName"];
            customerId: string;
            customerName: string;
            /** @enum {boolean} */
            customerSpokeLast?: true;
            firstResponse: components["schemas"]["Clock"];
            id: string;
            keepInformed: components["schemas"]["Clock"] & (Record<string, never> | null);
            nextResponse: components["schemas"]["Clock"] & (Record<string, never> | null);
            number: string;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            priority: "urgent" | "high" | "normal" | "low";
            resolution: components["schemas"]["Clock"];
            stage: string;
            stageName: components["schemas"]["Words"] & (Record<string, never> | null);
            standIn?: components["schemas"]["PersonName"];
            /** @enum {string} */
            state: "open" | "in_progress" | "waiting_customer" | "waiting_third_party" | "solved" | "closed";
            subject: string;
            tags?: string[];
            /** @enum {string} */
            type: "request" | "fault" | "incident" | "complaint" | "consulting";
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        TicketStates: {
            items: {
                /** @enum {string} */
                category: "open" | "in_progress" | "waiting_customer" | "waiting_third_party" | "solved" | "closed";
                key: string;
                name: components["schemas"]["Words"];
            }[];
        };
        TicketTally: {
            closed: number;
            firstResponseBreached: number;
            firstResponseEnded: number;
            opened: number;
            resolutionBreached: number;
            resolutionEnded: number;
        };
        TicketTimes: {
            byGroup: {
                firstResponse: components["schemas"]["MeasuredTime"];
                groupId: string | null;
                groupName: string;
                resolution: components["schemas"]["MeasuredTime"];
            }[];
            byMonth: {
                firstResponse: components["schemas"]["MeasuredTime"];
                month: string;
                resolution: components["schemas"]["MeasuredTime"];
            }[];
            from: string;
            to: string;
            total: {
                firstResponse: components["schemas"]["MeasuredTime"];
                resolution: components["schemas"]["MeasuredTime"];
            };
        };
        ToolAction: {
            /** @enum {string} */
            do: "reply";
            text: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "note";
            text: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "question";
            text: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "priority";
            /** @enum {string} */
            priority: "urgent" | "high" | "normal" | "low";
        } | {
            /** @enum {string} */
            do: "type";
            /** @enum {string} */
            type: "request" | "fault" | "incident" | "complaint" | "consulting";
        } | {
            /** @enum {string} */
            do: "tag";
            tag: string;
        } | {
            /** @enum {string} */
            do: "untag";
            tag: string;
        } | {
            /** @enum {string} */
            do: "move";
            to: string;
        } | {
            assigneeId: string;
            /** @enum {string} */
            do: "assign";
        } | {
            /** @enum {string} */
            do: "assign_group";
            groupId: string;
        } | {
            /** @enum {string} */
            do: "wait";
            party: string;
            reason: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "resume";
            reason: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "close";
            outcome: components["schemas"]["ToolText"];
        } | {
            /** @enum {string} */
            do: "reopen";
            reason: components["schemas"]["ToolText"];
        } | {
            articleId: string;
            /** @enum {string} */
            do: "attach";
        } | {
            /** @enum {string} */
            do: "take";
        } | {
            /** @enum {string} */
            do: "solve";
            steps: components["schemas"]["ToolText"];
            summary: components["schemas"]["ToolText"];
        };
        ToolText: {
            en?: string;
            zh?: string;
        };
        Trace: {
            because?: components["schemas"]["Words"];
            clauses?: string[];
            decision?: string;
            fact?: string;
            name: components["schemas"]["Words"];
            of?: components["schemas"]["Trace"][];
            question?: string;
            rounding?: components["schemas"]["Words"];
            rule?: string;
            unit: string;
            value: string | number | boolean | null;
        };
        TrainingAnswer: {
            coming: boolean;
            note?: string;
        };
        TrainingAttendance: {
            people: {
                attended: boolean;
                note?: string;
                personId: string;
                result?: string;
            }[];
        };
        TrainingCancellation: {
            reason: string;
        };
        TrainingPlace: {
            /** @enum {string} */
            answer: "asked" | "coming" | "not_coming";
            answerNote: string;
            attended: boolean | null;
            person: {
                id: string;
                name: string;
            };
            result: string | null;
            resultNote: string;
        };
        TrainingPlan: {
            /** Format: date */
            from: string;
            id: string;
            madeBy: string;
            mayManage: boolean;
            purpose: string;
            sessions: components["schemas"]["TrainingSession"][];
            title: string;
            /** Format: date */
            until: string;
        };
        TrainingPlanRow: {
            /** Format: date */
            from: string;
            id: string;
            madeBy: string;
            purpose: string;
            title: string;
            /** Format: date */
            until: string;
        };
        TrainingSession: {
            ended: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            id: string;
            mayAnswer: boolean;
            mayEnd: boolean;
            /** Format: date */
            on: string;
            place: string;
            places: components["schemas"]["TrainingPlace"][];
            planId: string;
            planTitle: string;
            /** @enum {string} */
            state: "planned" | "held" | "cancelled";
            title: string;
            trainer: string;
            version: number;
        };
        Triage: {
            because: components["schemas"]["Words"] & (Record<string, never> | null);
            businesses: string[];
            difficulties: {
                key: string;
                name: components["schemas"]["Words"];
            }[];
            explanation: components["schemas"]["Explanation"];
            impacts: {
                key: string;
                name: components["schemas"]["Words"];
            }[];
            /** @enum {string|null} */
            priority: "urgent" | "high" | "normal" | "low" | null;
            products: string[];
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            regions: string[];
            specialisms: string[];
            steps: components["schemas"]["Words"][];
            urgencies: {
                key: string;
                name: components["schemas"]["Words"];
            }[];
        };
        Trip: {
            advance: {
                approved: components["schemas"]["Money"];
                /** Format: date */
                paidOn: string | null;
                wanted: components["schemas"]["Money"];
            };
            balance: components["schemas"]["Money"];
            /** @enum {string} */
            basis: "plan" | "claim" | "check";
            claim: {
                /** Format: date-time */
                at: string;
                /** Format: date */
                departedOn: string;
                fares: {
                    amount: components["schemas"]["Money"];
                    mode: string;
                    /** Format: date */
                    on: string;
                    receiptIds: string[];
                    /** @enum {string} */
                    scope: "intercity" | "city";
                    seat: string | null;
                    what: string;
                }[];
                files: components["schemas"]["File"][];
                /** @enum {string} */
                hostProvides: "nothing" | "meals" | "bed" | "both";
                /** Format: date */
                returnedOn: string;
                spent: components["schemas"]["Money"];
            } | null;
            days: {
                /** @enum {string|null} */
                consent: "none" | "before" | "afterwards" | null;
                counted: {
                    clauses: string[];
                    counts: boolean;
                    rate: components["schemas"]["Money"];
                    why: components["schemas"]["Words"];
                } | null;
                /** Format: date */
                date: string;
                inItinerary: boolean;
                log: {
                    /** Format: date-time */
                    at: string;
                    /** @enum {string|null} */
                    night: "county" | "prefecture" | "big_city" | null;
                    place: string;
                    work: string;
                } | null;
                plan: string;
            }[];
            destination: string;
            extraAgreed: boolean;
            figures: {
                allowance: {
                    amount: components["schemas"]["Money"];
                    countedDays: number;
                    explanation: components["schemas"]["Explanation"];
                    flagged: boolean;
                    ownCost: components["schemas"]["Money"];
                    paidDays: number;
                };
                days: {
                    clauses: string[];
                    counts: boolean;
                    /** Format: date */
                    date: string;
                    rate: components["schemas"]["Money"];
                    why: components["schemas"]["Words"];
                }[];
                fares: {
                    agreedOnlyNow: boolean;
                    explanation: components["schemas"]["Explanation"];
                    paid: boolean;
                }[];
                faresExplanation: components["schemas"]["Explanation"];
                faresPaid: components["schemas"]["Money"];
                faresRefused: components["schemas"]["Money"];
                total: components["schemas"]["Money"];
            } | null;
            /** Format: date */
            from: string;
            history: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @enum {string} */
                did: "approved" | "declined" | "withdrawn" | "advance_paid" | "overrun_asked" | "overrun_decided" | "claimed" | "not_gone" | "not_gone_checked" | "not_gone_returned" | "returned" | "checked" | "settled";
                note: string;
            }[];
            id: string;
            isNewEmployee: boolean;
            itinerary: {
                /** Format: date */
                from: string;
                place: string;
                plan: string;
                /** Format: date */
                to: string;
            }[];
            /** @enum {string} */
            kind: "guidance" | "guidance_inside_province" | "work";
            late: boolean;
            lateReason: string | null;
            may: ("decide" | "withdraw" | "log" | "ask_overrun" | "decide_overrun" | "claim" | "say_not_gone" | "check" | "pay_advance" | "settle")[];
            neverWas: boolean;
            notGone: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            overruns: {
                /** Format: date-time */
                at: string;
                decided: {
                    /** Format: date */
                    agreedUntil: string | null;
                    /** Format: date-time */
                    at: string;
                    by: string;
                    reason: string;
                } | null;
                /** Format: date */
                from: string;
                reason: string;
                /** Format: date */
                until: string;
            }[];
            person: {
                id: string;
                name: string;
            };
            project: {
                id: string;
                name: string;
            } | null;
            purpose: string;
            /** Format: date-time */
            recordedAt: string;
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            requestedBy: string;
            rides: {
                mode: string;
                needsConsent: boolean | null;
                reason: string | null;
                /** @enum {string} */
                scope: "intercity" | "city";
                seat: string | null;
            }[];
            settlement: {
                /** Format: date-time */
                at: string;
                by: string;
                /** @enum {string} */
                how: "with_pay" | "by_hand";
                month: string | null;
                /** Format: date */
                on: string | null;
            } | null;
            /** @enum {string} */
            state: "requested" | "approved" | "declined" | "withdrawn" | "claimed" | "checked" | "settled";
            /** Format: date */
            to: string;
            version: number;
            /** @enum {string|null} */
            waitsFor: "approval" | "finance" | null;
        };
        TripAdvance: {
            /** Format: date */
            on: string;
        };
        TripChoices: {
            free: {
                mode: string;
                name: components["schemas"]["Words"];
                /** @enum {string} */
                scope: "intercity" | "city";
            }[];
            refusal: components["schemas"]["Refusal"] & (Record<string, never> | null);
            seats: string[];
        };
        TripNotGone: {
            reason: string;
        };
        TripRow: {
            destination: string;
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            kind: "guidance" | "guidance_inside_province" | "work";
            late: boolean;
            neverWas: boolean;
            person: {
                id: string;
                name: string;
            };
            purpose: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            state: "requested" | "approved" | "declined" | "withdrawn" | "claimed" | "checked" | "settled";
            /** Format: date */
            to: string;
            /** @enum {string|null} */
            waitsFor: "approval" | "finance" | null;
        };
        TripSettlement: {
            /** @enum {string} */
            how: "with_pay";
            month: string;
        } | {
            /** @enum {string} */
            how: "by_hand";
            /** Format: date */
            on: string;
        };
        TripVerdict: {
            advance: string | null;
            extraAgreed: boolean;
            /** @enum {string} */
            verdict: "approved";
        } | {
            reason: string;
            /** @enum {string} */
            verdict: "declined";
        };
        TripWithdrawal: {
            reason: string;
        };
        TryOut: {
            facts?: unknown;
        };
        TryOutAnswer: {
            decision?: unknown;
            explanation?: components["schemas"]["Explanation"];
            refusal?: components["schemas"]["Refusal"];
            zone?: string;
        };
        UnexcusedAbsence: {
            account: string;
            caseId: string | null;
            /** @enum {string} */
            costs: "whole_day" | "whole_day_unpaid";
            /** Format: date */
            date: string;
            evidence: {
                attempts: components["schemas"]["ReachAttempt"][];
                excused: boolean;
                missed: boolean;
                outOfContactMinutes: number;
                reportedAt: string | null;
                trip: {
                    destination: string;
                    id: string;
                } | null;
            };
            explanation: components["schemas"]["Explanation"];
            grounds: ("no_daily_report" | "out_of_contact" | "unreachable" | "missed_day")[];
            hasReply: boolean;
            id: string;
            mayAnswerFirst: boolean;
            mayDecide: boolean;
            mayOpenCase: boolean;
            mayReply: boolean;
            person: {
                id: string;
                name: string;
            };
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reply: {
                /** Format: date-time */
                at: string;
                text: string;
            } | null;
            /** Format: date */
            replyBy: string;
            shutdown: {
                cause: string;
                /** Format: date */
                from: string;
                id: string;
                /** Format: date */
                to: string;
            } | null;
            /** @enum {string} */
            state: "proposed" | "counted" | "dismissed";
            verdict: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            version: number;
            week: {
                days: number;
                explanation: components["schemas"]["Explanation"];
                opensCase: boolean;
            } | null;
        };
        UnexcusedAbsenceRow: {
            /** Format: date */
            date: string;
            grounds: ("no_daily_report" | "out_of_contact" | "unreachable" | "missed_day")[];
            hasReply: boolean;
            id: string;
            person: {
                id: string;
                name: string;
            };
            /** Format: date */
            replyBy: string;
            shutdown: {
                cause: string;
                /** Format: date */
                from: string;
                id: string;
                /** Format: date */
                to: string;
            } | null;
            /** @enum {string} */
            state: "proposed" | "counted" | "dismissed";
        };
        UnreadableTicket: {
            id: string;
            number: string;
            subject: string;
        };
        UnreadNotices: {
            unread: number;
        };
        UnsettledTrip: {
            advance: components["schemas"]["Money"];
            balance: components["schemas"]["Money"];
            claimed: components["schemas"]["Money"];
            destination: string;
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            state: "requested" | "approved" | "declined" | "withdrawn" | "claimed" | "checked" | "settled";
            /** Format: date */
            to: string;
        };
        Verdict: {
            /** @enum {boolean} */
            alone?: true;
            /** Format: date-time */
            at: string;
            comment: string;
            /** @enum {string} */
            outcome: "approved" | "returned";
            personId: string;
            personName: string;
            step: components["schemas"]["Words"];
        };
        ViewCounts: {
            items: {
                count: number;
                viewId: string;
            }[];
            whole: boolean;
        };
        WebhookDelivery: {
            attempts: {
                answer: string;
                /** Format: date-time */
                at: string;
                durationMs: number;
                error: string | null;
                status: number | null;
            }[];
            body: string;
            /** Format: date-time */
            createdAt: string;
            endpointId: string;
            /** @enum {string} */
            eventType: "ticket.opened" | "ticket.assigned" | "ticket.agreement_asked" | "ticket.agreement_answered" | "ticket.agreement_chased" | "ticket.agreement_lapsed" | "ticket.agreement_withdrawn" | "ticket.handed_back" | "ticket.replied" | "ticket.noted" | "ticket.information_requested" | "ticket.waiting_third_party" | "ticket.resumed" | "ticket.changed" | "ticket.work_recorded" | "ticket.articles_attached" | "ticket.customer_reminded" | "ticket.customer_silent" | "ticket.linked" | "ticket.unlinked" | "ticket.merged" | "ticket.unmerged" | "ticket.customer_replied" | "ticket.solved" | "ticket.confirmed" | "ticket.rejected" | "ticket.withdrawn" | "ticket.closed" | "ticket.reopened" | "ticket.warned" | "ticket.escalated" | "ticket.first_response_breached" | "ticket.next_response_breached" | "ticket.keep_informed_breached" | "ticket.resolution_breached" | "ticket.complaint_breached" | "survey.answered" | "appraisal.completed" | "appraisal.appealed" | "appraisal.appeal_withdrawn" | "appraisal.appeal_decided" | "award.approved" | "promotion.asked" | "promotion.decided" | "suggestion.made" | "suggestion.assessed" | "reward.given" | "consequence.opened" | "consequence.decided" | "held_payout.approved" | "discipline_case.opened" | "discipline_case.answered" | "discipline_case.decided" | "leaving.recorded" | "leaving.ended" | "leaving.reopened" | "leaving.access_ended" | "pay_run.approved" | "procedure.started" | "procedure.recorded" | "procedure.finished" | "procedure.overdue" | "rule_version.published" | "regulation_version.published" | "draft.submitted" | "draft.returned" | "webhook.ping";
            id: string;
            messageId: string;
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** @enum {string} */
            state: "pending" | "delivered" | "failed";
        };
        WebhookEndpoint: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            disabledReason: string | null;
            enabled: boolean;
            id: string;
            secret?: string;
            types: ("ticket.opened" | "ticket.assigned" | "ticket.agreement_asked" | "ticket.agreement_answered" | "ticket.agreement_chased" | "ticket.agreement_lapsed" | "ticket.agreement_withdrawn" | "ticket.handed_back" | "ticket.replied" | "ticket.noted" | "ticket.information_requested" | "ticket.waiting_third_party" | "ticket.resumed" | "ticket.changed" | "ticket.work_recorded" | "ticket.articles_attached" | "ticket.customer_reminded" | "ticket.customer_silent" | "ticket.linked" | "ticket.unlinked" | "ticket.merged" | "ticket.unmerged" | "ticket.customer_replied" | "ticket.solved" | "ticket.confirmed" | "ticket.rejected" | "ticket.withdrawn" | "ticket.closed" | "ticket.reopened" | "ticket.warned" | "ticket.escalated" | "ticket.first_response_breached" | "ticket.next_response_breached" | "ticket.keep_informed_breached" | "ticket.resolution_breached" | "ticket.complaint_breached" | "survey.answered" | "appraisal.completed" | "appraisal.appealed" | "appraisal.appeal_withdrawn" | "appraisal.appeal_decided" | "award.approved" | "promotion.asked" | "promotion.decided" | "suggestion.made" | "suggestion.assessed" | "reward.given" | "consequence.opened" | "consequence.decided" | "held_payout.approved" | "discipline_case.opened" | "discipline_case.answered" | "discipline_case.decided" | "leaving.recorded" | "leaving.ended" | "leaving.reopened" | "leaving.access_ended" | "pay_run.approved" | "procedure.started" | "procedure.recorded" | "procedure.finished" | "procedure.overdue" | "rule_version.published" | "regulation_version.published" | "draft.submitted" | "draft.returned" | "webhook.ping")[];
            url: string;
            version: number;
        };
        WebhookEndpointChange: {
            description?: string;
            enabled?: boolean;
            types?: ("ticket.opened" | "ticket.assigned" | "ticket.agreement_asked" | "ticket.agreement_answered" | "ticket.agreement_chased" | "ticket.agreement_lapsed" | "ticket.agreement_withdrawn" | "ticket.handed_back" | "ticket.replied" | "ticket.noted" | "ticket.information_requested" | "ticket.waiting_third_party" | "ticket.resumed" | "ticket.changed" | "ticket.work_recorded" | "ticket.articles_attached" | "ticket.customer_reminded" | "ticket.customer_silent" | "ticket.linked" | "ticket.unlinked" | "ticket.merged" | "ticket.unmerged" | "ticket.customer_replied" | "ticket.solved" | "ticket.confirmed" | "ticket.rejected" | "ticket.withdrawn" | "ticket.closed" | "ticket.reopened" | "ticket.warned" | "ticket.escalated" | "ticket.first_response_breached" | "ticket.next_response_breached" | "ticket.keep_informed_breached" | "ticket.resolution_breached" | "ticket.complaint_breached" | "survey.answered" | "appraisal.completed" | "appraisal.appealed" | "appraisal.appeal_withdrawn" | "appraisal.appeal_decided" | "award.approved" | "promotion.asked" | "promotion.decided" | "suggestion.made" | "suggestion.assessed" | "reward.given" | "consequence.opened" | "consequence.decided" | "held_payout.approved" | "discipline_case.opened" | "discipline_case.answered" | "discipline_case.decided" | "leaving.recorded" | "leaving.ended" | "leaving.reopened" | "leaving.access_ended" | "pay_run.approved" | "procedure.started" | "procedure.recorded" | "procedure.finished" | "procedure.overdue" | "rule_version.published" | "regulation_version.published" | "draft.submitted" | "draft.returned" | "webhook.ping")[];
            /** Format: uri */
            url?: string;
        };
        Withdrawal: {
            reason?: string;
        };
        Words: {
            en: string;
            zh: string;
        };
        Work: {
            items: components["schemas"]["WorkRecordView"][];
            totalMinutes: number;
        };
        WorkAssignment: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string|null} */
            byRules: "own" | "outside" | null;
            candidates: components["schemas"]["WorkCandidate"][];
            /** @enum {string} */
            chosen: "own" | "outside";
            explanation: components["schemas"]["Explanation"];
            ground: string;
            id: string;
            outside: {
                name: string;
                price: components["schemas"]["Money"];
            } | null;
            own: {
                person: {
                    id: string;
                    name: string;
                };
                price: components["schemas"]["Money"];
            } | null;
            project: {
                id: string;
                name: string;
            };
            /** Format: date */
            startOn: string;
            what: string;
        };
        WorkCandidate: {
            against: components["schemas"]["Words"][];
            could: boolean;
            level: number | null;
            person: {
                id: string;
                name: string;
            };
            remarks: components["schemas"]["Words"][];
        };
        WorkCandidates: {
            items: components["schemas"]["WorkCandidate"][];
            /** Format: date */
            startOn: string;
        };
        WorkEntry: {
            /** @enum {string} */
            method: "on_site" | "remote" | "phone";
            minutes: number;
            /** Format: date-time */
            startedAt: string;
            steps: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            what: "entry";
        };
        Workplace: {
            atHeadquarters: boolean;
            /** Format: date */
            from: string | null;
            personId: string;
        };
        WorkplaceWish: {
            atHeadquarters: boolean;
            /** Format: date */
            from: string;
        };
        WorkRecord: components["schemas"]["WorkEntry"] | components["schemas"]["RemoteAccess"] | components["schemas"]["RaisedMatter"];
        WorkRecordView: {
            /** Format: date-time */
            at: string;
            former: components["schemas"]["FormerRecord"][];
            mayChange: boolean;
            n: number;
            personId: string;
            personName: string;
            record: components["schemas"]["WorkRecord"];
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Absence"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAbsence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAbsence"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `already_exists` (409), `not_allowed` (403), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAbsence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAppraisalForms: {
        parameters: {
            query?: {
                period?: string;
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AppraisalForm"][];
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAppraisals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AppraisalRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startAppraisal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppraisal"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appraisal"];
                };
            };
            /** @description `internal`, `not_found` (404), `already_exists` (409), `rules_incomplete` (422), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAppraisal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appraisal"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeAppraisal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appraisal"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `rules_incomplete` (422), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appealAppraisal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppeal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appraisal"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `rules_incomplete` (422), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeAppeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appraisal"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `rules_incomplete` (422), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAppeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appraisal"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `rules_incomplete` (422), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeAppraisal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appraisal"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRaters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raters"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `not_signed_in` (401) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameRaters: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatersWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Raters"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scoreAppraisal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisalScores"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appraisal"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSecondRound: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appraisal"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleCategory"][];
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestArticles: {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleHit"][];
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                category?: string;
                cursor?: string;
                due?: "true" | "false";
                limit?: number;
                state?: "draft" | "published" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeArticle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArticle"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readArticle: {
        parameters: {
            query?: {
                content?: number;
            };
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    careForArticle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleCare"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleContents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleVersion"][];
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rewriteArticle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArticleContent"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffArticle: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleDiff"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishArticle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `stale_version` (412), `version_required` (428), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    voteOnArticle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleVote"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawArticle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                articleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `stale_version` (412), `version_required` (428), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAskedOfMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AskedOfMe"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAttendanceMonth: {
        parameters: {
            query?: {
                personId?: string;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceMonth"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deductLapses: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LapseDeduction"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceMonth"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `already_exists` (409), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAttendanceTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceTeam"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403), `not_found` (404) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwards: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AwardRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description `internal`, `not_found` (404), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveAward: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardApproval"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseAwardWinners: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardChoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveAwardToNobody: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardToNobody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countAward: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nominateForAward: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNomination"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passAward: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardPass"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    vetoAwardNominee: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardVeto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Award"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAway: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Away"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBackTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backTestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackTest"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBackTestCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backTestId: string;
                subjectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackTestCase"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopBackTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                backTestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackTest"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalibrations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CalibrationRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCalibration: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCalibration"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
                };
            };
            /** @description `internal`, `not_found` (404), `already_exists` (409), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalibration: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                calibrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCalibration: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                calibrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calibrateResult: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                appraisalId: string;
                calibrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalibrationWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findCallers: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Caller"][];
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalls: {
        parameters: {
            query?: {
                contactId?: string;
                cursor?: string;
                customerId?: string;
                direction?: "incoming" | "outgoing";
                limit?: number;
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Call"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginCall: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCall"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCall: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCall: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallEnding"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallEnded"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCareerGoal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CareerGoalEnd"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerGoal"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClockCorrections: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mine?: "true" | "false";
                waiting?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClockCorrection"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askClockCorrection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClockCorrection"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockCorrection"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideClockCorrection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                clockCorrectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockCorrectionVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockCorrection"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clock: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClocking"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clocking"];
                };
            };
            /** @description `internal`, `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsequences: {
        parameters: {
            query?: {
                appraisalId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsequenceRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideUponResult: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsequence"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consequence"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsequence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consequenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consequence"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyToConsequence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                consequenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsequenceReply"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consequence"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideConsequence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                consequenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsequenceVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consequence"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyContractStatement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractStatement"];
                };
            };
            /** @description `internal`, `not_allowed` (403), `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawContractStatement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                statementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractStatementWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractStatement"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_allowed` (403), `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportCrewQuantity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCrewQuantity"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrewQuantity"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCrews: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Crew"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCrew: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCrew"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crew"];
                };
            };
            /** @description `internal`, `already_exists` (409), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCrewShares: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                crewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCrewShares"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crew"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Customer"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCustomer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomer"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description `internal`, `malformed_request` (400), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row for each contact; one for a customer without any */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBook"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCustomer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBook"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Asset"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAsset: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAsset"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBook"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAsset: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                assetId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBook"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addContact: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBook"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `already_exists` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                contactId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBook"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `already_exists` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422), `version_required` (428), `stale_version` (412) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeContact: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                contactId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBook"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addContract: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContract"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBook"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endContract: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                contractId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractEnd"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBook"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCustomerNote: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomerNote"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBook"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPairHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Pair"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPair: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPair"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pair"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `version_required` (428), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomerTickets: {
        parameters: {
            query?: {
                asset?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TicketRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importCustomers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerFile"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `too_large` (413), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayOfDay: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDayWord"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayWord"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeeds: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                of?: "mine" | "shown" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeedRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_allowed` (403), `not_signed_in` (401) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordDeed: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeed"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deed"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deed"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessSuggestion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                deedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionAssessment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deed"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSuggestionEffect: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                deedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionEffect"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deed"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeReward: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                deedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardProposal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deed"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveReward: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                deedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardApproval"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deed"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    turnDownReward: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                deedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewardRefusal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deed"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeskRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeskRule"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDeskRule: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeskRule"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRule"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `already_exists` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDeskRule: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskRuleChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRule"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `version_required` (428), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeskRuleVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeskRuleVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDisciplineCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DisciplineCaseRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDisciplineCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDisciplineCase"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineCase"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDisciplineCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                disciplineCaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineCase"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyToDisciplineCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                disciplineCaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReply"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineCase"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideDisciplineCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                disciplineCaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineCase"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDisciplineRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisciplineRules"];
                };
            };
            /** @description `internal`, `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                view?: "open" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DraftSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptOutcomes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptedOutcomes"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    goAlong: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoingAlong"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBackTests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BackTest"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startBackTest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBackTest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackTest"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftChecks"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDiff"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraftFactsForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsForm"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitDraftAlone: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoneSubmission"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `nobody_to_pass` (409), `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rebaseDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebasedDraft"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_allowed` (403), `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `nobody_to_pass` (409), `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryOut"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTrial"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_allowed` (403), `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_allowed` (403), `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                cursor?: string;
                delivered?: "true" | "false";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFieldDays: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDaysMonth"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query: {
                name: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description `internal`, `malformed_request` (400), `too_large` (413), `unacceptable` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormPreview"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listForms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Form"][];
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addForm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormContent"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeForm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormContent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportGivenBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per sum that was given back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawGivenBack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                givenBackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenBackWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenBack"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `stale_version` (412), `version_required` (428), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Group"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addGroup: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroup"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `already_exists` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeGroup: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `version_required` (428), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setGroupMember: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                groupId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMembership"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `version_required` (428), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                groupId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `version_required` (428), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordGrowth: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrowthRecord"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthRecord"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackGrowthRecord: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrowthRecordTakenBack"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthRecord"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRunningOut: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GrowthRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHeldPay: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                personId?: string;
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPayPage"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportHeldPay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per person and project, then the sum */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHeldPayouts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HeldPayout"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prepareHeldPayout: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHeldPayout"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPayout"];
                };
            };
            /** @description `internal`, `not_found` (404), `already_exists` (409), `wrong_state` (409), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHeldPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                heldPayoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPayout"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideHeldPayout: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                heldPayoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldPayoutDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPayout"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHeldPayee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                heldPayoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPayee"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    payHeldPayout: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                heldPayoutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldPayoutPaid"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPayout"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawHeldPayout: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                heldPayoutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPayout"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `already_exists` (409), `not_allowed` (403), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `not_signed_in` (401), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `wrong_credentials` (401), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLeaveChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveChoices"];
                };
            };
            /** @description `internal`, `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeaveRequests: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mine?: "true" | "false";
                waiting?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LeaveRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestLeave: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLeave"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leave"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLeaveRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leaveRequestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leave"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cutLeaveShort: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                leaveRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveReturn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leave"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `already_exists` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideLeaveRequest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                leaveRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leave"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `already_exists` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawLeaveRequest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                leaveRequestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leave"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `already_exists` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeavings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LeavingRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordLeaving: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLeaving"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `already_exists` (409), `wrong_state` (409), `not_allowed` (403), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLeaving: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leavingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAccessNow: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                leavingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeLeaving: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                leavingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeavingCompletion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterHandOver: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                leavingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandOver"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeLastDay: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                leavingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastDayAgreed"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenLeaving: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                leavingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOver: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                leavingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOver"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOver"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawLeaving: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                leavingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonGiven"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLetters: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "arrived" | "taken" | "held" | "set_aside" | "dismissed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Letter"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterContent"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptLetter: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterAcceptance"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterDecided"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLetter: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterAddition"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterDecided"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissLetter: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterDismissed"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLetterPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRawLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreLetter: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letter"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countHeldLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldLetters"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openLive: {
        parameters: {
            query?: {
                epoch?: string;
                since?: number;
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Frames follow on the socket */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_allowed` (403), `malformed_request` (400), `not_signed_in` (401), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMacros: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Macro"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMacro: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMacro"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Macro"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_allowed` (403), `already_exists` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMacro: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                macroId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MacroChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Macro"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `stale_version` (412), `version_required` (428), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMailSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMailSettings: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailSettingsChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMissingStatements: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MissingStatement"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNoticeMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeMail"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseNoticeMail: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeMailChoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeMail"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeMark"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotices: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticesRead"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotices"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutgoingMails: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OutgoingMail"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Pack"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoptPack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                packId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PackAdoption"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulationSummary"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `already_exists` (409), `stale_version` (412), `unsettled` (409), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adoptPacks: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PacksAdoption"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegulationSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `already_exists` (409), `stale_version` (412), `unsettled` (409), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPackConflicts: {
        parameters: {
            query: {
                packs: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PackConflict"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayLines: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayLine"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPayLine: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayLine"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayLine"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reversePayLine: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                payLineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineReversal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayLine"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `wrong_state` (409), `already_exists` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayRuns: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startPayRun: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayRun"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayRun"];
                };
            };
            /** @description `internal`, `already_exists` (409), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPayRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayRun"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvePayRun: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayRun"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPayApprovers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayApprovers"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBankFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per person that is paid */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `not_signed_in` (401) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calculatePayRun: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayRun"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comparePayRun: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayComparison"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startPayCorrection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayCorrection"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayRun"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `already_exists` (409), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPayLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per line of each slip */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printPayList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayList"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPayWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list with its total, and every line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Payee"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPayment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayRun"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_allowed` (403), `already_exists` (409), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctPayment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                payRunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayRun"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_allowed` (403), `stale_version` (412), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPaySlips: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                month?: string;
                runId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PaySlipRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPaySlip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paySlipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaySlip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerPaySlip: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                paySlipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSlipAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaySlip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmPaySlip: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                paySlipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaySlip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `not_signed_in` (401), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordGivenBack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                paySlipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGivenBack"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenBack"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    questionPaySlip: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                paySlipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSlipQuestion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaySlip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPaySlipReaders: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                paySlipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PayReading"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `version_required` (428), `not_allowed` (403), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBankAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BankAccount"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addBankAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBankAccount"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectToBankAccount: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountObjection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setCareerGoal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCareerGoal"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerGoal"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDuty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setDuty: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `version_required` (428), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEmployments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentHistory"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEmployment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmployment"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Employment"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `already_exists` (409), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctEmployment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                from: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmploymentCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentHistory"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `already_exists` (409), `stale_version` (412), `version_required` (428), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordFieldDays: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFieldDays"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDays"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `already_exists` (409), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctFieldDays: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                month: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldDaysCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldDays"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `stale_version` (412), `version_required` (428), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGrowth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Growth"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPaidElsewhere: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPaidElsewhere"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaidElsewhere"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `already_exists` (409), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPaidElsewhere: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                paidElsewhereId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaidElsewhereWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaidElsewhere"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `stale_version` (412), `version_required` (428), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReachDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachDay"];
                };
            };
            /** @description `internal`, `not_found` (404), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameReportDuty: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDutyWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsDue"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setWorkplace: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkplaceWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workplace"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersonalContracts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonalContract"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposePersonalContract: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonalContract"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalContract"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `already_exists` (409), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPersonalContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalContract"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePersonalContract: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalContractDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalContract"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPersonalContract: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalContractEnd"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalContract"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContractStatements: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContractStatement"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportContractStatement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                contractId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContractStatement"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractStatement"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPortalDoor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                company: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalDoor"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `too_many_requests` (429) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterPortal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalEntry"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPortalEntry: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalEntry"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalDoor"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForPortalLink: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalLinkWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `internal`, `unacceptable` (422), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Post"][];
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fillPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostHolders"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Presence"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayPresence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Presence"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProcedureRecords: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mine?: "true" | "false";
                overdue?: "true" | "false";
                projectId?: string;
                ruleSetId?: string;
                state?: "open" | "done" | "declined" | "dropped";
                ticketId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProcedureRecordRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startProcedure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProcedureRecord"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRecord"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProcedureRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRecord"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterInProcedure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProcedureEntry"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRecord"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `wrong_state` (409), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProcedureFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverProcedure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureHandOver"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRecord"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `wrong_state` (409), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProcedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Procedure"][];
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scheduleProcedure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureSchedule"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `wrong_state` (409), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unscheduleProcedure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjects: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Project"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addProject: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProject"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeProject: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCompletion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProjectResponsible: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResponsible"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSettlements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Settlement"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPromotions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "asked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Promotion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askPromotion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPromotion"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `already_exists` (409), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePromotion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                promotionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotionDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `already_exists` (409), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPromotion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                promotionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPublicForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicForm"];
                };
            };
            /** @description `internal`, `not_found` (404), `too_many_requests` (429) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFormFile: {
        parameters: {
            query: {
                name: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description `internal`, `not_found` (404), `malformed_request` (400), `too_large` (413), `unacceptable` (422), `too_many_requests` (429), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitForm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                formId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormSubmission"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuantities: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Quantity"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportQuantity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuantity"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quantity"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readQuantity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quantityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuantityPage"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyQuantity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                quantityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QuantityVerification"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quantity"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_allowed` (403), `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawQuantity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                quantityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuantityWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quantity"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_allowed` (403), `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideQuestion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedQuestion"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateByLink: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingByLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingForm"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `unacceptable` (422), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRatingByLink: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingForm"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRatings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Rating"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ratingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateReview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ratingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rating"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReachAttempts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReachAttemptRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordReachAttempt: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReachAttempt"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachDay"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeReachAttemptBack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReachWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachDay"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordRestApplication: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecordedApplication"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApplication"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `already_exists` (409), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegulations: {
        parameters: {
            query?: {
                question?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegulationSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeRegulation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegulation"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulationSummary"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `already_exists` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRegulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regulation"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAcknowledgements: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                view?: "missing" | "acknowledged";
            };
            header?: never;
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgements"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeRegulation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAcknowledgement"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgements"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegulationDependents: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: never;
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Dependent"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffRegulation: {
        parameters: {
            query?: {
                from?: number;
                to?: number;
            };
            header?: never;
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftText: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTextDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPackUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackUpdate"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissPackUpdate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackUpdateAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPackUpdate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackUpdateAnswer"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Draft"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPath: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPathDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeProposals: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalsWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsTaken"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `stale_version` (412), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startRuleSet: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRuleSet"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `already_exists` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readText: {
        parameters: {
            query?: {
                validAt?: string;
                version?: number;
            };
            header?: never;
            path: {
                regulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegulationText"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportsDue: {
        parameters: {
            query?: {
                personId?: string;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsDue"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTeamReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsDueTeam"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403), `not_found` (404) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resign: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResignation"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Leaving"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `already_exists` (409), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPairs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Pair"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyForRest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRestApplication"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApplication"];
                };
            };
            /** @description `internal`, `not_found` (404), `already_exists` (409), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideRest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApplication"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `wrong_state` (409), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRetention: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holds"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRetention: {
        parameters: {
            query?: {
                contactsDays?: number;
                filesDays?: number;
                mailDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreview"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRemovals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Removals"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRewardRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRules"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuleKinds: {
        parameters: {
            query?: {
                regulationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RuleKind"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuleSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RuleSetSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRuleSet: {
        parameters: {
            query?: {
                knownAt?: string;
                validAt?: string;
                version?: number;
            };
            header?: never;
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuleSetDependents: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: never;
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Dependent"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffRuleSet: {
        parameters: {
            query?: {
                from?: number;
                to?: number;
            };
            header?: never;
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftRules: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRulesDraft"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepExample: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeptExample"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Example"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropExample: {
        parameters: {
            query: {
                reason: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                exampleId: string;
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Example"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFactsForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsForm"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryRuleSet: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryOut"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TryOutAnswer"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishRuleVersion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ruleSetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRuleVersion"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRulebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rulebook as one YAML document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/yaml": string;
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRulebook: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                retroactiveReason?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/yaml": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookImport"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `stale_version` (412), `already_exists` (409), `too_large` (413), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRulebookWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulebookWaiting"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSatisfaction: {
        parameters: {
            query?: {
                from?: string;
                personId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Satisfaction"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSavedView: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedView"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_allowed` (403), `already_exists` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSavedView: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `stale_version` (412), `version_required` (428), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countSavedViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewCounts"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                archived?: "true" | "false";
                cursor?: string;
                kind?: "ticket" | "article" | "customer";
                limit?: number;
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: (components["schemas"]["TicketHit"] | components["schemas"]["ArticleHit"] | components["schemas"]["CustomerHit"])[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_allowed` (403), `unacceptable` (422), `not_signed_in` (401) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewSession: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `internal`, `wrong_credentials` (401), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `unsettled` (409), `key_reused` (422), `wrong_credentials` (401), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSkips: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Skip"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStations: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationMonth"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addStation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStation"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `already_exists` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endStation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                stationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StationEnd"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStoppages: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoppageMonth"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addStoppage: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStoppage"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stoppage"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawStoppage: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                stoppageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoppageWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stoppage"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeSuggestion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSuggestion"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deed"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerSurveyByLink: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyAnswerByLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyForm"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSurveyByLink: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyForm"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseSurveysByLink: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `too_many_requests` (429), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSurveys: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                limit?: number;
                only?: "all" | "answered" | "low";
                personId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Survey"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Template"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTemplate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTemplate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_allowed` (403), `already_exists` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTemplate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `stale_version` (412), `version_required` (428), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTicketFigures: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketFigures"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTicketRecords: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TicketRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportTicketRecords: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per ticket opened in the stretch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTicketStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStates"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTicketTags: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownTags"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTicketTimes: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimes"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeasuredTickets: {
        parameters: {
            query: {
                cursor?: string;
                from: string;
                group?: string | "none";
                limit?: number;
                of: "first_response" | "resolution";
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MeasuredTicket"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTickets: {
        parameters: {
            query?: {
                assignee?: string;
                channel?: string;
                cursor?: string;
                filter?: string;
                limit?: number;
                priority?: string;
                savedView?: string;
                sort?: "due" | "priority" | "updated" | "number";
                tag?: string;
                type?: string;
                view?: "all" | "mine" | "unassigned" | "waiting" | "third_party" | "solved" | "closed" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTicket"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `key_reused` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportTickets: {
        parameters: {
            query?: {
                assignee?: string;
                channel?: string;
                filter?: string;
                priority?: string;
                savedView?: string;
                tag?: string;
                type?: string;
                view?: "all" | "mine" | "unassigned" | "waiting" | "third_party" | "solved" | "closed" | "archived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One row per ticket */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgreements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreements"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askAgreement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgreement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `already_exists` (409), `over_capacity` (409), `approval_required` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAgreement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                n: number;
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `already_exists` (409), `over_capacity` (409), `approval_required` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportIncident: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                n: number;
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncidentReport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `already_exists` (409), `over_capacity` (409), `approval_required` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawOffer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                n: number;
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `already_exists` (409), `over_capacity` (409), `approval_required` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `not_signed_in` (401), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    articleFromTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTicketArticles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleRow"][];
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachArticle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleAttachment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleRow"][];
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    detachArticle: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                articleId: string;
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArticleRow"][];
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidates"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTicketChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Change"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainTicketClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockExplanation"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closure"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSolution: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirmation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctTicketCustomer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketBelonging"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deriveTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DerivedTicket"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTicketDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraft"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepTicketDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraft"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTicketFile: {
        parameters: {
            query?: {
                as?: "download" | "picture";
            };
            header?: never;
            path: {
                fileId: string;
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Following"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Followers"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldWish"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holds"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewMacro: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                macroId: string;
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroPreview"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyMacro: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                macroId: string;
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MacroUse"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMerge"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEarlierMessages: {
        parameters: {
            query: {
                before: string;
            };
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierMessages"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMessage: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMailPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reopening"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resumption"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    solveTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSolution"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketMove"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTicketSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyForm"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerTicketSurvey: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyForm"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTicketSurveys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Survey"][];
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOverTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakingOver"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fillTemplates: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FilledTemplate"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fillTemplate: {
        parameters: {
            query?: {
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                templateId: string;
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledText"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waitForThirdParty: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThirdPartyWait"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmergeTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTicket: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `stale_version` (412), `version_required` (428), `unacceptable` (422), `key_reused` (422), `too_many_requests` (429), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordWork: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `key_reused` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendWork: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                n: number;
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkRecord"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketChanged"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `stale_version` (412), `version_required` (428), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrainingPlans: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TrainingPlanRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planTraining: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrainingPlan"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPlan"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrainingPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingPlan"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTrainingSession: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrainingSession"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSession"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerTraining: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSession"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordTrainingAttendance: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingAttendance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSession"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelTraining: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingCancellation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSession"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    triageRequest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTriage"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Triage"];
                };
            };
            /** @description `internal`, `not_found` (404), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTripChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TripChoices"];
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrips: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mine?: "true" | "false";
                waitsFor?: "approval" | "finance";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TripRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestTrip: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrip"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    payTripAdvance: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TripAdvance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimTrip: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTripClaim"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkTripClaim: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTripFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                tripId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logTripDay: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTripLog"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `unacceptable` (422), `wrong_state` (409), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayTripNotGone: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TripNotGone"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideTripOverrun: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrunVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askTripOverrun: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOverrun"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleTrip: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TripSettlement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideTrip: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TripVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTrip: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TripWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnexcusedAbsences: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnexcusedAbsenceRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeUnexcusedAbsence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnexcusedAbsence"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnexcusedAbsence"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `already_exists` (409), `stale_version` (412), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnexcusedAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnexcusedAbsence"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openAbsenceCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceCase"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnexcusedAbsence"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyToUnexcusedAbsence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceReply"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnexcusedAbsence"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideUnexcusedAbsence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceVerdict"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnexcusedAbsence"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_allowed` (403), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `stale_version` (412), `version_required` (428), `not_signed_in` (401), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                endpointId?: string;
                limit?: number;
                state?: "pending" | "delivered" | "failed";
                type?: "ticket.opened" | "ticket.assigned" | "ticket.agreement_asked" | "ticket.agreement_answered" | "ticket.agreement_chased" | "ticket.agreement_lapsed" | "ticket.agreement_withdrawn" | "ticket.handed_back" | "ticket.replied" | "ticket.noted" | "ticket.information_requested" | "ticket.waiting_third_party" | "ticket.resumed" | "ticket.changed" | "ticket.work_recorded" | "ticket.articles_attached" | "ticket.customer_reminded" | "ticket.customer_silent" | "ticket.linked" | "ticket.unlinked" | "ticket.merged" | "ticket.unmerged" | "ticket.customer_replied" | "ticket.solved" | "ticket.confirmed" | "ticket.rejected" | "ticket.withdrawn" | "ticket.closed" | "ticket.reopened" | "ticket.warned" | "ticket.escalated" | "ticket.first_response_breached" | "ticket.next_response_breached" | "ticket.keep_informed_breached" | "ticket.resolution_breached" | "ticket.complaint_breached" | "survey.answered" | "appraisal.completed" | "appraisal.appealed" | "appraisal.appeal_withdrawn" | "appraisal.appeal_decided" | "award.approved" | "promotion.asked" | "promotion.decided" | "suggestion.made" | "suggestion.assessed" | "reward.given" | "consequence.opened" | "consequence.decided" | "held_payout.approved" | "discipline_case.opened" | "discipline_case.answered" | "discipline_case.decided" | "leaving.recorded" | "leaving.ended" | "leaving.reopened" | "leaving.access_ended" | "pay_run.approved" | "procedure.started" | "procedure.recorded" | "procedure.finished" | "procedure.overdue" | "rule_version.published" | "regulation_version.published" | "draft.submitted" | "draft.returned" | "webhook.ping";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                webhookDeliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookEndpoint"][];
                    };
                };
            };
            /** @description `internal`, `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookEndpoint"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `internal`, `not_found` (404), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422), `version_required` (428) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422), `version_required` (428) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pingWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                webhookEndpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description `internal`, `not_found` (404), `stale_version` (412), `not_signed_in` (401), `not_allowed` (403), `unacceptable` (422), `cross_site` (403), `still_running` (409), `key_reused` (422), `version_required` (428) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkAssignments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkAssignment"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignWork: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkAssignment"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkAssignment"];
                };
            };
            /** @description `internal`, `not_found` (404), `wrong_state` (409), `unacceptable` (422), `rules_incomplete` (422), `not_signed_in` (401), `not_allowed` (403), `malformed_request` (400), `too_large` (413), `cross_site` (403), `still_running` (409), `key_reused` (422) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorkCandidates: {
        parameters: {
            query: {
                startOn: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCandidates"];
                };
            };
            /** @description `internal`, `unacceptable` (422), `not_signed_in` (401), `not_allowed` (403) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
