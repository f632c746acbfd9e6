using Npgsql;

namespace HomeworkKit.Storage.PostgreSql;

/// <content>Commands with typed parameters.</content>
internal sealed partial class PostgreSqlTransactionWork
{
    private NpgsqlCommand Command<T1>(string sql, T1 first)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<T1> { TypedValue = first });
        return command;
    }

    private NpgsqlCommand Command<T1, T2>(string sql, T1 first, T2 second)
    {
        var command = Command(sql, first);
        command.Parameters.Add(new NpgsqlParameter<T2> { TypedValue = second });
        return command;
    }

    private NpgsqlCommand Command<T1, T2, T3>(string sql, T1 first, T2 second, T3 third)
    {
        var command = Command(sql, first, second);
        command.Parameters.Add(new NpgsqlParameter<T3> { TypedValue = third });
        return command;
    }

    private NpgsqlCommand Command<T1, T2, T3, T4>(string sql, T1 first, T2 second, T3 third, T4 fourth)
    {
        var command = Command(sql, first, second, third);
        command.Parameters.Add(new NpgsqlParameter<T4> { TypedValue = fourth });
        return command;
    }

    private NpgsqlCommand Command<T1, T2, T3, T4, T5>(string sql, T1 first, T2 second, T3 third, T4 fourth, T5 fifth)
    {
        var command = Command(sql, first, second, third, fourth);
        command.Parameters.Add(new NpgsqlParameter<T5> { TypedValue = fifth });
        return command;
    }
}
